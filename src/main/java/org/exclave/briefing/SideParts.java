package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.exclave.cartography.Locator;

/**
 * How the side of a sheet is shared: the locator stands at the right of a wide side and at the foot of a narrow one, and
 * only where legend and notes need not shrink for it. It never lies over the map, where it would hide what happened.
 *
 * @param legend the room for legend and notes
 * @param locator where the locator stands
 */
record SideParts(Rectangle2D legend, Optional<Rectangle2D> locator) {

    /** Page units to a pixel of the locator. */
    static final double SCALE = 1.25;

    private static final double GAP = 24;

    /** The parts of a side in which a legend of so many items and notes stands. */
    static SideParts of(Rectangle2D side, int items, List<String> notes, boolean locating) {
        SideParts whole = new SideParts(side, Optional.empty());
        if (!locating) {
            return whole;
        }
        double width = Locator.WIDTH * SCALE;
        double height = Locator.HEIGHT * SCALE;
        boolean wide = side.getWidth() >= SideLayout.NARROWEST_COLUMN + GAP + width;
        Rectangle2D legend = new Rectangle2D.Double(
                side.getX(),
                side.getY(),
                side.getWidth() - (wide ? width + GAP : 0),
                side.getHeight() - (wide ? 0 : height + GAP));
        Rectangle2D locator = new Rectangle2D.Double(
                wide ? side.getMaxX() - width : side.getX(),
                wide ? side.getY() : side.getMaxY() - height,
                width,
                height);
        boolean fits = side.getWidth() >= width
                && side.getHeight() >= height
                && legend.getHeight() > 0
                && shrink(legend, items, notes) >= shrink(side, items, notes);
        return fits ? new SideParts(legend, Optional.of(locator)) : whole;
    }

    private static double shrink(Rectangle2D room, int items, List<String> notes) {
        return SideLayout.of(items, notes, room.getWidth(), room.getHeight()).shrink();
    }
}
