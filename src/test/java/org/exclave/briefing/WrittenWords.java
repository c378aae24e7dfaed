package org.exclave.briefing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.exclave.cartography.MapText;
import org.exclave.cartography.VectorPage;
import org.jspecify.annotations.Nullable;

/** A page that keeps no more than which words were written where, and how large. */
final class WrittenWords implements VectorPage {

    /**
     * One line of words.
     *
     * @param size of its letters, in units of the page
     * @param box from the top of its tall letters to below its baseline, in units of the page
     */
    record Line(String text, double size, Rectangle2D box) {}

    private final List<Line> lines = new ArrayList<>();

    /** What a painter writes; pictures and shapes go nowhere. */
    static List<Line> of(Consumer<Graphics2D> painter) {
        WrittenWords page = new WrittenWords();
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        g.setRenderingHint(VectorPage.HINT, page);
        painter.accept(g);
        g.dispose();
        return page.lines;
    }

    @Override
    public void write(Graphics2D g, String text, Font font, Color ink, @Nullable Color halo, double x, double baseline) {
        double size = font.getSize2D();
        Rectangle2D box = new Rectangle2D.Double(x, baseline - size * 0.74, MapText.width(text, font), size * 0.94);
        lines.add(new Line(
                text,
                size * g.getTransform().getScaleX(),
                g.getTransform().createTransformedShape(box).getBounds2D()));
    }

    @Override
    public void blend(Graphics2D g, double opacity, Consumer<Graphics2D> painter) {
        painter.accept(g);
    }
}
