package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for names: no two meet, none lies over a symbol or a card, none is cut by the edge of what is seen. Who asks
 * first is served first, so callers ask in the order of importance.
 */
final class LabelPlacer {

    private static final double PADDING = 2;

    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Rectangle2D seen;

    private record Placed(Label label, Rectangle2D box) {}

    LabelPlacer(Viewport viewport, Scenery scenery) {
        int margin = scenery.margin();
        seen = new Rectangle2D.Double(
                margin, margin, viewport.width() - 2.0 * margin, viewport.height() - 2.0 * margin);
        for (Rectangle2D card : scenery.covered()) {
            reserve(new Rectangle2D.Double(
                    card.getX() + margin, card.getY() + margin, card.getWidth(), card.getHeight()));
        }
    }

    /** Keeps a rectangle free of names. */
    void reserve(Rectangle2D box) {
        taken.add(box);
    }

    /** Places a name beside or on its point, trying right, left, above and below, and says whether there was room. */
    boolean place(Label label) {
        double width = label.width();
        double height = label.height();
        if (label.gap() == 0) {
            return placeAt(label, label.x() - width / 2, label.y() - height / 2);
        }
        double right = label.x() + label.gap();
        double left = label.x() - label.gap() - width;
        double level = label.y() - height / 2;
        double above = label.y() - label.gap() - height;
        double below = label.y() + label.gap();
        double lift = height * 0.75;
        return placeAt(label, right, level)
                || placeAt(label, left, level)
                || placeAt(label, right - 2, level - lift)
                || placeAt(label, right - 2, level + lift)
                || placeAt(label, left + 2, level - lift)
                || placeAt(label, left + 2, level + lift)
                || placeAt(label, label.x() - width / 2, above)
                || placeAt(label, label.x() - width / 2, below);
    }

    private boolean placeAt(Label label, double x, double y) {
        Rectangle2D box = new Rectangle2D.Double(
                x - PADDING, y, label.width() + 2 * PADDING, label.height());
        boolean cut = box.intersects(seen) && !seen.contains(box);
        if (cut || taken.stream().anyMatch(box::intersects)) {
            return false;
        }
        taken.add(box);
        placed.add(new Placed(label, box));
        return true;
    }

    /** Draws all names that found room. */
    void paint(Graphics2D g, Color halo) {
        for (Placed name : placed) {
            double top = name.box.getY();
            for (Label.Line line : name.label.lines()) {
                double x = name.box.getCenterX() - line.width() / 2;
                double baseline = top + line.height() * 0.5 + line.font().getSize2D() * 0.36;
                MapText.draw(g, line.text(), line.font(), line.ink(), halo, x, baseline);
                top += line.height();
            }
        }
    }
}
