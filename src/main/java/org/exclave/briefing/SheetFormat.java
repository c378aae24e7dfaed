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
    SVG(".svg"),
    /** Pixels, and where on the Earth they lie. */
    TIFF(".tif", ".tiff");

    private final String ending;
    private final String longer;

    SheetFormat(String ending) {
        this(ending, ending);
    }

    SheetFormat(String ending, String longer) {
        this.ending = ending;
        this.longer = longer;
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
                .filter(format -> words.endsWith(format.ending) || words.endsWith(format.longer))
                .findFirst();
    }
}
