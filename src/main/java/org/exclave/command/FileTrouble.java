package org.exclave.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.exclave.language.Messages;

/** Says in words why a file could not be written. */
final class FileTrouble {

    private FileTrouble() {}

    static String inWords(IOException trouble, Path file, Messages messages) {
        if (Files.isDirectory(file)) {
            return messages.text("file.isfolder");
        }
        return switch (trouble) {
            case NoSuchFileException missing -> messages.text("file.nofolder");
            case AccessDeniedException denied -> messages.text("file.denied");
            default -> String.valueOf(trouble.getMessage());
        };
    }
}
