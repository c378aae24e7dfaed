package org.exclave.timeline;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.exclave.catalog.TimeSpan;

/** The stretch about a window of which nothing at all is recorded, so that “no data” is not taken for “nothing happened”. */
public final class Silence {

    private Silence() {}

    /**
     * The silence in which a window lies.
     *
     * @param times of everything that is recorded, whatever a filter hides
     * @return from the end of what was before to the start of what comes next; {@link Instant#MIN} or {@link Instant#MAX}
     *     where there is none; empty when something may have happened within the window
     */
    public static Optional<TimeWindow> around(TimeWindow window, Collection<TimeSpan> times) {
        Instant from = Instant.MIN;
        Instant to = Instant.MAX;
        for (TimeSpan span : times) {
            if (window.overlaps(span)) {
                return Optional.empty();
            }
            if (!span.latest().isAfter(window.from())) {
                from = span.latest().isAfter(from) ? span.latest() : from;
            } else {
                to = span.earliest().isBefore(to) ? span.earliest() : to;
            }
        }
        return Optional.of(TimeWindow.of(from, to));
    }
}
