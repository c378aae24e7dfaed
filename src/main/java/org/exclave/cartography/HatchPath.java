package org.exclave.cartography;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanting lines across a box, in logical pixels. They hang on the box of what they fill, so that they move with it. */
public final class HatchPath {

    private static final double PERIOD = 9 * Math.sqrt(2);

    private HatchPath() {}

    /**
     * The lines.
     *
     * @param whole the box of what is filled, on which they hang
     * @param seen the part of it that has to be covered
     * @param crossed whether others cross them
     */
    public static Path2D of(Rectangle2D whole, Rectangle2D seen, boolean crossed) {
        Path2D lines = new Path2D.Double();
        double up = whole.getX() + whole.getY();
        for (double sum = first(up, seen.getMinX() + seen.getMinY());
                sum <= seen.getMaxX() + seen.getMaxY();
                sum += PERIOD) {
            lines.moveTo(sum - seen.getMinY(), seen.getMinY());
            lines.lineTo(sum - seen.getMaxY(), seen.getMaxY());
        }
        double down = whole.getX() - whole.getY();
        for (double difference = first(down, seen.getMinX() - seen.getMaxY());
                crossed && difference <= seen.getMaxX() - seen.getMinY();
                difference += PERIOD) {
            lines.moveTo(difference + seen.getMinY(), seen.getMinY());
            lines.lineTo(difference + seen.getMaxY(), seen.getMaxY());
        }
        return lines;
    }

    /** The last line before a bound. */
    private static double first(double from, double bound) {
        return from + Math.floor((bound - from) / PERIOD) * PERIOD;
    }
}
