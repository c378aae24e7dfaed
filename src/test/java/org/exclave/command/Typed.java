package org.exclave.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.exclave.language.Messages;

/**
 * What came of typing a command, in this process.
 *
 * @param opened the store with which the window was opened, or null when it was not
 * @param shown the file that the window shows, or null
 */
record Typed(int exitCode, String out, String err, Path opened, Path shown) {

    static Typed words(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path[] opened = new Path[1];
        Path[] shown = new Path[1];
        Messages messages = Messages.english();
        int code = ExclaveCommand.run(arguments, messages, new Terminal(out, err, messages), (store, _, _, _, file) -> {
            opened[0] = store;
            shown[0] = file;
            return ExitCode.DONE;
        });
        return new Typed(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), opened[0], shown[0]);
    }

    /** The same for a line whose words are separated by blanks, in which {@code _} stands for a blank within a word. */
    static Typed line(String line) {
        return words(java.util.Arrays.stream(line.split(" "))
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new));
    }
}
