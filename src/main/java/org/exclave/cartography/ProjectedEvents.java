package org.exclave.cartography;

import java.time.Instant;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.SecondOrder;
import org.exclave.timeline.EventDays;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * A set of imported events, projected once for drawing, and sorted by start, by end and from west to east. Immutable.
 * The order by end makes sure that a long event that reaches into a window from far before is not missed.
 */
public final class ProjectedEvents {

    /** Parts of the unit square of {@link Mercator}: 2 cm on the ground. */
    private static final double PARTS = 1L << 31;

    private final EventSet set;
    private final EventLook look;
    private final @Nullable ProjectedEvents whole;
    private final int[] x;
    private final int[] y;
    private final int[] byEnd;
    private final int[] byX;
    private final EventDays days;

    /** Projects and sorts; about a microsecond to an event. */
    public ProjectedEvents(EventSet set) {
        this(set, EventLook.PLAIN, null);
    }

    private ProjectedEvents(EventSet set, EventLook look, @Nullable ProjectedEvents whole) {
        this.set = set;
        this.look = look;
        this.whole = whole;
        int size = set.size();
        x = new int[size];
        y = new int[size];
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            x[i] = part(Mercator.x(set.longitude(i)));
            y[i] = part(Mercator.y(set.latitude(i)));
            keys[i] = x[i];
        }
        byX = SecondOrder.of(keys, size);
        for (int i = 0; i < size; i++) {
            keys[i] = set.end(i);
        }
        byEnd = SecondOrder.of(keys, size);
        days = whole == null ? ProjectedDays.of(this) : whole.days;
    }

    private ProjectedEvents(EventSet some, ProjectedEvents of) {
        this(some, of.look, of.whole());
    }

    private ProjectedEvents(ProjectedEvents same, EventLook look) {
        this.set = same.set;
        this.look = look;
        this.whole = same.whole;
        this.x = same.x;
        this.y = same.y;
        this.byEnd = same.byEnd;
        this.byX = same.byX;
        this.days = same.days;
    }

    /** Those of them that pass; keeps the order and the rows of all. */
    public ProjectedEvents only(IntPredicate passes) {
        EventSetBuilder some = new EventSetBuilder(set.name(), set.origin(), 16);
        for (int event = 0; event < set.size(); event++) {
            if (passes.test(event)) {
                some.add(set.event(event));
            }
        }
        return new ProjectedEvents(some.build(), this);
    }

    /** All of the set, where these are only some of it; otherwise these. */
    public ProjectedEvents whole() {
        return whole == null ? this : whole;
    }

    /** The same, drawn in another way; takes no time and no room. */
    public ProjectedEvents looking(EventLook other) {
        return new ProjectedEvents(this, other);
    }

    private static int part(double unit) {
        return Math.clamp(Math.round(unit * PARTS), 0, Integer.MAX_VALUE);
    }

    /** What was projected. */
    public EventSet set() {
        return set;
    }

    /** How they are drawn. */
    public EventLook look() {
        return look;
    }

    /** The days, at UTC+6, on which the events of the whole set begin. */
    public EventDays days() {
        return days;
    }

    /** How many events may have begun from one instant to just before another. */
    public int begun(Instant from, Instant to) {
        return begunBefore(ceiling(to)) - begunBefore(ceiling(from));
    }

    private static long ceiling(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }

    /** The second, since 1970 UTC, by which the last of them was over; there must be one. */
    public long lastEnd() {
        return set.end(byEnd[byEnd.length - 1]);
    }

    /** How many events are of a selected time. */
    public int count(TimeSelection time) {
        SelectedSeconds seconds = SelectedSeconds.of(time);
        if (seconds.meaning() == TimeMeaning.POSSIBLE) {
            return begunBefore(seconds.begunBefore()) - overBy(seconds.overBy());
        }
        int count = 0;
        for (int i = overBy(seconds.overBy()) - 1; i >= 0; i--) {
            count += set.start(byEnd[i]) >= seconds.begunBefore() ? 1 : 0;
        }
        return count;
    }

    boolean shows(int event, SelectedSeconds seconds) {
        return seconds.shows(set.start(event), set.end(event));
    }

    /** East-west position on the unit square of {@link Mercator}. */
    double x(int event) {
        return x[event] / PARTS;
    }

    /** North-south position on the unit square of {@link Mercator}. */
    double y(int event) {
        return y[event] / PARTS;
    }

    /** How many events begin before a second: as many are first. */
    int begunBefore(long second) {
        return below(set::start, second);
    }

    /** How many events are over by a second: as many are first in the order of {@link #endingAs}. */
    int overBy(long second) {
        return below(place -> set.end(byEnd[place]), second + 1);
    }

    /** The event at a place in the order of their ends. */
    int endingAs(int place) {
        return byEnd[place];
    }

    /** How many events lie west of a position on the unit square: as many are first in the order of {@link #eastwardAs}. */
    int westOf(double unit) {
        return below(place -> x[byX[place]], (long) Math.ceil(unit * PARTS));
    }

    /** The event at a place in the order from west to east. */
    int eastwardAs(int place) {
        return byX[place];
    }

    /** How many places of a growing sequence hold less than a value. */
    private int below(IntToLongFunction sequence, long value) {
        int low = 0;
        int high = set.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sequence.applyAsLong(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
