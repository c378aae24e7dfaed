package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Text on the map: measured without regard to the device, drawn with a halo. */
public final class MapText {

    /** Pixels across the stroke that makes the halo. */
    public static final float HALO = 3.2f;

    private MapText() {}

    /** Loads the typeface and all that sets and draws letters, which the first text would otherwise wait for. */
    public static void prepare() {
        BufferedImage unseen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = unseen.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (Inter style : Inter.values()) {
            draw(g, "Aa", style.at(12), Color.BLACK, Color.WHITE, 0, 1);
        }
        g.dispose();
    }

    /** How many pixels wide a text is. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : SetText.of(text, font).width();
    }

    /** The letters of a text one by one, each with its place on a straight line; not to be changed. */
    public static GlyphVector glyphs(String text, Font font) {
        return text.isEmpty() ? SetText.glyphs(text, font) : SetText.of(text, font).glyphs();
    }

    /** The rim around the letters of a text, as if it started at the origin. */
    public static Shape halo(String text, Font font) {
        return SetText.of(text, font).halo();
    }

    /** The same font with so many pixels more between letters. */
    public static Font spaced(Font font, double pixels) {
        return font.deriveFont(Map.of(TextAttribute.TRACKING, pixels / font.getSize2D()));
    }

    /** Draws one line of text from a point on its baseline. */
    static void draw(Graphics2D g, String text, Font font, Color ink, Color halo, double x, double baseline) {
        if (text.isEmpty()) {
            return;
        }
        SetText.of(text, font).draw(g, ink, halo, x, baseline);
    }

    /** Draws one line of text without a halo. */
    public static void drawPlain(Graphics2D g, String text, Font font, Color ink, double x, double baseline) {
        if (!text.isEmpty()) {
            SetText.of(text, font).draw(g, ink, null, x, baseline);
        }
    }
}
