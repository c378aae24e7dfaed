package org.exclave.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.exclave.briefing.AtomicFile;
import org.exclave.language.Messages;

/** Writes a table of comma-separated values into a file of the user's choice, away from the screen's thread. */
final class TableExport {

    private final Supplier<Optional<Path>> ask;
    private final Messages messages;
    private final Executor writing;
    private final Executor screen;
    private final TroubleBar trouble;

    TableExport(
            Supplier<Optional<Path>> ask, Messages messages, Executor writing, Executor screen, TroubleBar trouble) {
        this.ask = ask;
        this.messages = messages;
        this.writing = writing;
        this.screen = screen;
        this.trouble = trouble;
    }

    /** Asks for a file and writes the text into it in UTF-8; whether that went well stands in the strip. */
    void save(String csv) {
        ask.get().ifPresent(file -> writing.execute(() -> {
            String outcome = attempt(csv, file);
            screen.execute(() -> tell(file, outcome));
        }));
    }

    private void tell(Path file, String outcome) {
        if (outcome.isEmpty()) {
            trouble.tell(messages.text("export.done", file.getFileName()));
        } else {
            trouble.warn(messages.text("export.failed", file, outcome));
        }
    }

    private static String attempt(String csv, Path file) {
        try {
            AtomicFile.write(file, out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
            return "";
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
