package org.exclave.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Style sheets as JavaFX understands them at once. It looks for such a one beside each sheet before it reads that letter by letter. */
final class StyleSheets {

    private static final String SHEET = ".css";
    private static final String COMPILED = ".bss";

    private StyleSheets() {}

    /** Whether an entry of a jar is a style sheet of the atlas. */
    static boolean isSheet(String entry) {
        return entry.startsWith("org/exclave/") && entry.endsWith(SHEET);
    }

    /** Where JavaFX looks first. */
    static String compiled(String entry) {
        return entry.substring(0, entry.length() - SHEET.length()) + COMPILED;
    }

    /** What lies there. */
    static byte[] compiled(byte[] sheet) throws IOException {
        Path folder = Files.createTempDirectory("exclave-styles");
        try {
            Path readable = Files.write(folder.resolve("sheet" + SHEET), sheet);
            Path compiled = folder.resolve("sheet" + COMPILED);
            Stylesheet.convertToBinary(readable.toFile(), compiled.toFile());
            return Files.readAllBytes(compiled);
        } finally {
            Tree.delete(folder);
        }
    }
}
