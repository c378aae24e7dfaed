package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A level name that found room.
 *
 * @param label what is written
 * @param box where, in logical pixels
 */
record PlacedName(Label label, Rectangle2D box) {

    /** Pixels beyond the box to which letters and their halo may reach. */
    private static final double BEYOND = 6;

    /** What its letters and their halo surely do not leave, in logical pixels. */
    Rectangle2D reach() {
        return new Rectangle2D.Double(
                box.getX() - BEYOND, box.getY() - BEYOND, box.getWidth() + 2 * BEYOND, box.getHeight() + 2 * BEYOND);
    }

    void paint(Graphics2D g, Color halo) {
        double top = box.getY();
        for (Label.Line line : label.lines()) {
            double baseline = top + line.height() * 0.5 + line.font().getSize2D() * 0.36;
            MapText.draw(g, line.text(), line.font(), line.ink(), halo, start(line.width()), baseline);
            top += line.height();
        }
    }

    /** Where a line starts, so that a name beside its point is flush with it on that side. */
    private double start(double width) {
        double left = box.getX() + LabelPlacer.PADDING;
        double right = box.getMaxX() - LabelPlacer.PADDING - width;
        Rectangle2D about = label.about();
        if (box.getCenterX() > about.getMaxX()) {
            return left;
        }
        return box.getCenterX() < about.getX() ? right : (left + right) / 2;
    }
}
