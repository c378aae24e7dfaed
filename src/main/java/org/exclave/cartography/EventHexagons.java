package org.exclave.cartography;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.event.EventSet;

/**
 * In which hexagon each event of an imported set lies, found out once, so that they can be counted for every picture.
 * Only events count that their set knows to {@value DensityPainter#WORST_RADIUS_KM} km or better, or of which it does
 * not say how exactly, as in filters. Used by one thread.
 */
final class EventHexagons {

    private static final int NOWHERE = -1;

    private final ProjectedEvents events;
    private final int[] cells;
    private final long[] keys;

    /** Looks up each event once; a tenth of a microsecond to an event. */
    EventHexagons(ProjectedEvents events) {
        this.events = events;
        EventSet set = events.set();
        cells = new int[set.size()];
        Map<Long, Integer> known = new HashMap<>();
        for (int event = 0; event < cells.length; event++) {
            cells[event] = counts(set, event)
                    ? known.computeIfAbsent(
                            DensityPainter.GRID.key(set.longitude(event), set.latitude(event)), _ -> known.size())
                    : NOWHERE;
        }
        keys = new long[known.size()];
        known.forEach((key, place) -> keys[place] = key);
    }

    /** Whether an event of a set counts. */
    static boolean counts(EventSet set, int event) {
        return set.radius(event) <= DensityPainter.WORST_RADIUS_KM * DensityPainter.METERS_PER_KM;
    }

    /** How many events of a time count, wherever they lie. */
    static int counted(ProjectedEvents events, SelectedSeconds time) {
        int counted = 0;
        for (int event = 0; event < events.set().size(); event++) {
            counted += events.shows(event, time) && counts(events.set(), event) ? 1 : 0;
        }
        return counted;
    }

    /** Whose they are. */
    ProjectedEvents events() {
        return events;
    }

    /** How many events of a time lie in each cell, by its key; cells without any are left out. */
    Map<Long, Integer> of(SelectedSeconds time) {
        int[] counts = new int[keys.length];
        for (int event = 0; event < cells.length; event++) {
            if (cells[event] != NOWHERE && events.shows(event, time)) {
                counts[cells[event]]++;
            }
        }
        Map<Long, Integer> found = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                found.put(keys[i], counts[i]);
            }
        }
        return found;
    }

    /** Whether this was made of just that. */
    boolean isOf(ProjectedEvents wished) {
        return events == wished;
    }
}
