package org.exclave.cartography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The typeface of map, sheet and window: Inter, which has every Kyrgyz and Tajik letter. Sizes are in pixels. */
public enum Inter {
    REGULAR("Inter-Regular.otf", 400),
    ITALIC("Inter-Italic.otf", 400),
    SEMI_BOLD("Inter-SemiBold.otf", 600),
    BOLD("Inter-Bold.otf", 700);

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private static final Map<Inter, Font> LOADED = new ConcurrentHashMap<>();

    private final String file;
    private final int weight;

    Inter(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    /** Which of them a font is, at whatever size; nothing for fonts of other families. */
    public static Optional<Inter> of(Font font) {
        String name = font.getPSName() + ".otf";
        return Stream.of(values()).filter(style -> style.file.equals(name)).findFirst();
    }

    /** How bold it is on the scale of OpenType and CSS, 100 to 900. */
    public int weight() {
        return weight;
    }

    /** Whether its letters lean. */
    public boolean isItalic() {
        return this == ITALIC;
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
