package org.exclave.timeline;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.exclave.catalog.Family;

/**
 * How many incidents began within a time, by family.
 *
 * @param kind how well they are known to have begun in it
 * @param window the time, in which a day is that of UTC+6
 * @param latest the instant by which they had begun for certain: for days without a clock reading, an hour after the window
 * @param counts each above 0, in the order in which bars stack
 * @param below how many incidents are stacked beneath this bar
 */
public record TimeBar(Kind kind, TimeWindow window, Instant latest, Map<Family, Integer> counts, int below) {

    /** What a bar says of the beginning of its incidents. */
    public enum Kind {
        /** Each began within the bar's one unit of time. */
        SHARP,
        /** Each may have begun anywhere in the bar's time, which is longer than one unit. */
        SOFT,
        /** They are folded away; the bar's time is the whole fold. */
        FOLDED
    }

    public TimeBar {
        EnumMap<Family, Integer> ordered = new EnumMap<>(Family.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** The incidents of all families. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How high its stack is: its own incidents and those beneath. */
    public int top() {
        return below + total();
    }

    TimeBar upon(int incidents) {
        return new TimeBar(kind, window, latest, counts, incidents);
    }
}
