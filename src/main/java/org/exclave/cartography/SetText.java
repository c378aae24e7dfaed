package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of text set in a font, without regard to the device, with the stroke that makes its halo. Setting costs more
 * than drawing, and a map has the same names picture after picture, so each thread keeps the last that it used.
 */
final class SetText {

    private static final int KEPT = 1_500;

    /** Longer texts are not names, and are set each time. */
    private static final int LONGEST_KEPT = 80;

    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final BasicStroke STROKE =
            new BasicStroke(MapText.HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private record Key(String text, Font font) {}

    private static final ThreadLocal<Map<Key, SetText>> LAST = ThreadLocal.withInitial(() -> new LinkedHashMap<>(
            256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SetText> eldest) {
            return size() > KEPT;
        }
    });

    private final String text;
    private final Font font;
    private final TextLayout layout;
    private final double width;
    private @Nullable Shape halo;
    private @Nullable GlyphVector glyphs;

    private SetText(String text, Font font) {
        this.text = text;
        this.font = font;
        layout = new TextLayout(text, font, MEASURE);
        width = layout.getAdvance();
    }

    /** @param text at least one letter */
    static SetText of(String text, Font font) {
        return text.length() > LONGEST_KEPT
                ? new SetText(text, font)
                : LAST.get().computeIfAbsent(new Key(text, font), key -> new SetText(key.text, key.font));
    }

    /** In logical pixels. */
    double width() {
        return width;
    }

    void draw(Graphics2D g, Color ink, @Nullable Color rim, double x, double baseline) {
        VectorPage page = VectorPage.of(g);
        if (page != null && isPlain()) {
            page.write(g, text, font, ink, rim, x, baseline);
            return;
        }
        if (rim != null) {
            drawHalo(g, rim, x, baseline);
        }
        g.setColor(ink);
        layout.draw(g, (float) x, (float) baseline);
    }

    /** Whether it is written from left to right: other text is drawn as outlines on any page. */
    private boolean isPlain() {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The letters one by one, from left to right, each with its place on a straight line; not to be changed. */
    GlyphVector glyphs() {
        GlyphVector before = glyphs;
        GlyphVector laid = before == null ? glyphs(text, font) : before;
        glyphs = laid;
        return laid;
    }

    static GlyphVector glyphs(String text, Font font) {
        return font.layoutGlyphVector(MEASURE, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** The rim around all letters, which starts at the origin. */
    Shape halo() {
        Shape before = halo;
        Shape outline = before == null
                ? STROKE.createStrokedShape(layout.getOutline(new AffineTransform()))
                : before;
        halo = outline;
        return outline;
    }

    private void drawHalo(Graphics2D g, Color colour, double x, double baseline) {
        AffineTransform before = g.getTransform();
        if (VectorPage.of(g) == null && LetterRim.suits(before)) {
            LetterRim.draw(g, layout, colour, x, baseline);
            return;
        }
        g.translate(x, baseline);
        g.setColor(colour);
        g.fill(halo());
        g.setTransform(before);
    }
}
