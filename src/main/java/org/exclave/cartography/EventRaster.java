package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imported events on one picture of the map. Where the picture has room to tell all events of its part of the world
 * apart, whatever their time, they are drawn as points, otherwise as {@link EventDensity}: so the manner does not change
 * while time passes. Used by one thread.
 */
final class EventRaster {

    /** Logical pixels that an event needs on average to be told from the next. */
    private static final double ROOM = 150;

    private final EventFrame frame;
    private final List<ProjectedEvents> sets;
    private final Palette palette;
    private final EventPoints points;
    private final @Nullable EventDensity density;

    EventRaster(EventFrame frame, List<ProjectedEvents> sets, Palette palette) {
        this.frame = frame;
        this.sets = sets;
        this.palette = palette;
        this.points = new EventPoints(frame, sets, palette);
        this.density = isCrowded(frame, sets) ? new EventDensity(frame, sets, EventRamp.of(palette)) : null;
    }

    /** Whether this is the raster for that. */
    boolean isFor(EventFrame wishedFrame, List<ProjectedEvents> wishedSets, Palette wishedPalette) {
        return frame.equals(wishedFrame) && sets.equals(wishedSets) && palette.equals(wishedPalette);
    }

    /** Whether a picture cannot tell the events of its part of the world apart. */
    static boolean isCrowded(EventFrame frame, List<ProjectedEvents> sets) {
        Rectangle2D seen = frame.seen();
        double room = frame.seenArea() / ROOM;
        int inside = 0;
        for (ProjectedEvents events : sets) {
            int end = events.westOf(seen.getMaxX());
            for (int place = events.westOf(seen.getX()); place < end && inside <= room; place++) {
                double y = events.y(events.eastwardAs(place));
                inside += y >= seen.getY() && y < seen.getMaxY() ? 1 : 0;
            }
        }
        return inside > room;
    }

    /** Draws what is of a time; whatever was drawn before, the picture is the same. */
    void paint(Graphics2D g, SelectedSeconds time) {
        if (density == null) {
            points.paint(g, time);
        } else {
            density.show(time);
            density.paint(g);
        }
    }
}
