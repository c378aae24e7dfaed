package org.exclave.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Other programs, whose failure ends the packaging. */
final class Programs {

    private Programs() {}

    /**
     * Runs a program to its end; what it prints is printed.
     *
     * @param folder where it runs
     * @throws IOException when it fails or cannot be started
     */
    static void run(List<String> words, Path folder) throws IOException, InterruptedException {
        int code = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", words) + " ended with code " + code);
        }
    }
}
