package org.exclave.session;

import java.util.Optional;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.query.Extent;

/**
 * A set of events that the user imported.
 *
 * @param id by which the store knows it
 * @param events what it holds, and how it is drawn
 * @param refused how many rows of its table were left out because they could not be understood
 */
public record DataSet(long id, ProjectedEvents events, int refused) {

    /** What the user calls it. */
    public String name() {
        return events.set().name();
    }

    /** How it is drawn. */
    public EventLook look() {
        return events.look();
    }

    /** The rectangle in which its events lie; nothing where it has none, or all lie at one place. */
    public Optional<Extent> extent() {
        EventSet set = events.set();
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (int event = 0; event < set.size(); event++) {
            west = Math.min(west, set.longitude(event));
            east = Math.max(east, set.longitude(event));
            south = Math.min(south, set.latitude(event));
            north = Math.max(north, set.latitude(event));
        }
        return west < east && south < north ? Optional.of(new Extent(west, south, east, north)) : Optional.empty();
    }

    /** The same, drawn in another way. */
    public DataSet looking(EventLook other) {
        return new DataSet(id, events.looking(other), refused);
    }
}
