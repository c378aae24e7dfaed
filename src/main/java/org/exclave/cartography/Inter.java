package org.exclave.cartography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The typeface of map, sheet and window: Inter, which has every Kyrgyz and Tajik letter. Sizes are in pixels. */
public enum Inter {
    REGULAR("Inter-Regular.otf"),
    ITALIC("Inter-Italic.otf"),
    SEMI_BOLD("Inter-SemiBold.otf"),
    BOLD("Inter-Bold.otf");

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private static final Map<Inter, Font> LOADED = new ConcurrentHashMap<>();

    private final String file;

    Inter(String file) {
        this.file = file;
    }

    /** The weight as a font for drawing, at a size in pixels. */
    public Font at(double size) {
        return LOADED.computeIfAbsent(this, Inter::load).deriveFont((float) size);
    }

    /** The bytes of the font file; the caller closes them. */
    public InputStream open() {
        InputStream bytes = Inter.class.getResourceAsStream(FOLDER + file);
        if (bytes == null) {
            throw new IllegalStateException(file + " is not on the class path");
        }
        return bytes;
    }

    private Font load() {
        try (InputStream bytes = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file, broken);
        }
    }
}
