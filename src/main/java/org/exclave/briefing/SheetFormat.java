package org.exclave.briefing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that a sheet can be written into; the file's ending says which. */
public enum SheetFormat {
    /** Pixels. */
    PNG(".png"),
    /** A page of shapes and text. */
    PDF(".pdf"),
    /** A drawing of shapes and text. */
    SVG(".svg");

    private final String ending;

    SheetFormat(String ending) {
        this.ending = ending;
    }

    /** What the names of such files end in, with the dot. */
    public String ending() {
        return ending;
    }

    /** The kind that a file's name asks for, in capitals or not. */
    public static Optional<SheetFormat> of(Path file) {
        Path name = file.getFileName();
        String words = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> words.endsWith(format.ending))
                .findFirst();
    }
}
