package org.exclave.cartography;

import java.util.List;
import java.util.Optional;
import org.exclave.timeline.TimeSelection;

/** Finds imported events by where they are drawn, among a million as quickly as among ten. */
public final class EventHits {

    private EventHits() {}

    /**
     * What a point of the picture means.
     *
     * @param events the set
     * @param event the nearest event's place in the set, the latest begun of several at one spot
     * @param near how many shown events, of all sets, lie within the reach, this one included
     */
    public record Hit(ProjectedEvents events, int event, int near) {}

    /**
     * The shown event nearest to a point.
     *
     * @param x of the picture, in logical pixels
     * @param y of the picture, in logical pixels
     * @param reach in logical pixels; nothing farther is meant
     */
    public static Optional<Hit> nearest(
            List<ProjectedEvents> sets, TimeSelection time, Viewport viewport, double x, double y, double reach) {
        SelectedSeconds seconds = SelectedSeconds.of(time);
        double world = viewport.worldPixels();
        double unitX = Mercator.x(viewport.longitude()) + (x - viewport.width() / 2.0) / world;
        double unitY = Mercator.y(viewport.latitude()) + (y - viewport.height() / 2.0) / world;
        ProjectedEvents found = null;
        int nearest = -1;
        int near = 0;
        double least = reach / world;
        for (ProjectedEvents events : sets) {
            int end = events.westOf(unitX + reach / world);
            for (int place = events.westOf(unitX - reach / world); place < end; place++) {
                int event = events.eastwardAs(place);
                double away = Math.hypot(events.x(event) - unitX, events.y(event) - unitY);
                if (away > reach / world || !events.shows(event, seconds)) {
                    continue;
                }
                near++;
                if (away < least || (away == least && (found != events || event > nearest))) {
                    least = away;
                    nearest = event;
                    found = events;
                }
            }
        }
        return found == null ? Optional.empty() : Optional.of(new Hit(found, nearest, near));
    }
}
