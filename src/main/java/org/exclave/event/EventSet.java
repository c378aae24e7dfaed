package org.exclave.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.exclave.catalog.Family;

/**
 * Events that somebody else collected, sorted by their start. Immutable. Kept in arrays, about 46 bytes to an event, so
 * that a million of them can be looked through for every picture.
 */
public final class EventSet {

    /** Parts of a degree to which places are kept: 1.1 cm on the ground. */
    public static final double PARTS_OF_A_DEGREE = 1e7;

    private final String name;
    private final EventOrigin origin;
    private final long[] starts;
    private final long[] ends;
    private final int[] longitudes;
    private final int[] latitudes;
    private final byte[] kinds;
    private final int[] rows;
    private final int[] radii;
    private final int[] least;
    private final int[] best;
    private final int[] most;
    private final BitSet days;

    EventSet(EventSetBuilder built, EventOrigin origin, int[] order) {
        name = built.name();
        this.origin = origin;
        int size = order.length;
        starts = new long[size];
        ends = new long[size];
        longitudes = new int[size];
        latitudes = new int[size];
        kinds = new byte[size];
        rows = new int[size];
        radii = new int[size];
        least = new int[size];
        best = new int[size];
        most = new int[size];
        days = new BitSet(size);
        for (int i = 0; i < size; i++) {
            int from = order[i];
            starts[i] = built.starts[from];
            ends[i] = built.ends[from];
            longitudes[i] = built.longitudes[from];
            latitudes[i] = built.latitudes[from];
            kinds[i] = built.kinds[from];
            rows[i] = built.rows[from];
            radii[i] = built.radii[from];
            least[i] = built.least[from];
            best[i] = built.best[from];
            most[i] = built.most[from];
            days.set(i, built.days.get(from));
        }
    }

    private EventSet(String name, EventSet same) {
        this.name = name;
        origin = same.origin;
        starts = same.starts;
        ends = same.ends;
        longitudes = same.longitudes;
        latitudes = same.latitudes;
        kinds = same.kinds;
        rows = same.rows;
        radii = same.radii;
        least = same.least;
        best = same.best;
        most = same.most;
        days = same.days;
    }

    /**
     * The same events under another name.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public EventSet named(String other) {
        if (other.isBlank()) {
            throw new IllegalArgumentException("a set of events needs a name");
        }
        return new EventSet(other, this);
    }

    /** Whether another set has the same origin and events, whatever it is called. */
    public boolean saysTheSameAs(EventSet other) {
        return origin.equals(other.origin)
                && Arrays.equals(starts, other.starts)
                && Arrays.equals(ends, other.ends)
                && Arrays.equals(longitudes, other.longitudes)
                && Arrays.equals(latitudes, other.latitudes)
                && Arrays.equals(kinds, other.kinds)
                && Arrays.equals(rows, other.rows)
                && Arrays.equals(radii, other.radii)
                && Arrays.equals(least, other.least)
                && Arrays.equals(best, other.best)
                && Arrays.equals(most, other.most)
                && days.equals(other.days);
    }

    /** What the user calls it; not blank. */
    public String name() {
        return name;
    }

    /** Who collected it, to be told wherever it is drawn; not blank. */
    public String credit() {
        return origin.credit();
    }

    /** Where it comes from. */
    public EventOrigin origin() {
        return origin;
    }

    /** How many events. */
    public int size() {
        return starts.length;
    }

    /** The first second at which an event may have been going on, inclusive, in seconds since 1970 UTC. */
    public long start(int event) {
        return starts[event];
    }

    /** The second by which an event was over for certain, exclusive, in seconds since 1970 UTC; after its start. */
    public long end(int event) {
        return ends[event];
    }

    /** Whether the source gives days and no clock readings. */
    public boolean isKnownToTheDay(int event) {
        return days.get(event);
    }

    /** In degrees. */
    public double longitude(int event) {
        return longitudes[event] / PARTS_OF_A_DEGREE;
    }

    /** In degrees. */
    public double latitude(int event) {
        return latitudes[event] / PARTS_OF_A_DEGREE;
    }

    /** Of which family of the atlas it is, if whoever brought the set here said so. */
    public Optional<Family> family(int event) {
        return EventKind.family(kinds[event]);
    }

    /** The number of its family, as {@link EventKind} says. */
    public byte kind(int event) {
        return kinds[event];
    }

    /** Its row in what was imported, counted from 1. */
    public int row(int event) {
        return rows[event];
    }

    /** Within how many metres of its position it was, or {@link Event#RADIUS_UNSAID}. */
    public int radius(int event) {
        return radii[event];
    }

    /** How many were killed, as the source gives it. */
    public Killed killed(int event) {
        return new Killed(least[event], best[event], most[event]);
    }

    /** The event with a number, in one piece. */
    public Event event(int event) {
        return new Event(
                starts[event],
                ends[event],
                days.get(event),
                longitude(event),
                latitude(event),
                radii[event],
                kinds[event],
                killed(event),
                rows[event]);
    }
}
