package org.exclave.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.Family;
import org.exclave.catalog.TimePrecision;
import org.jspecify.annotations.Nullable;

/** Gathers the events of a set, in any order. Used by one thread. */
public final class EventSetBuilder {

    /** A set holds no more. */
    public static final int MOST = 1 << 21;

    private final String name;
    private final EventOrigin origin;
    long[] starts;
    long[] ends;
    int[] longitudes;
    int[] latitudes;
    byte[] kinds;
    int[] rows;
    int[] radii;
    int[] least;
    int[] best;
    int[] most;
    final BitSet days = new BitSet();
    private int size;

    /**
     * A set without events yet.
     *
     * @param name what the user calls it
     * @param credit who collected it
     * @param expected about how many events will come; only a hint
     * @throws IllegalArgumentException when name or credit is blank: what is owed to nobody is not drawn
     */
    public EventSetBuilder(String name, String credit, int expected) {
        this(name, EventOrigin.of(credit), expected);
    }

    /**
     * A set without events yet.
     *
     * @param name what the user calls it
     * @param origin where it comes from
     * @param expected about how many events will come; only a hint
     * @throws IllegalArgumentException when the name is blank
     */
    public EventSetBuilder(String name, EventOrigin origin, int expected) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a set of events needs a name");
        }
        this.name = name;
        this.origin = origin;
        int room = Math.clamp(expected, 16, MOST);
        starts = new long[room];
        ends = new long[room];
        longitudes = new int[room];
        latitudes = new int[room];
        kinds = new byte[room];
        rows = new int[room];
        radii = new int[room];
        least = new int[room];
        best = new int[room];
        most = new int[room];
    }

    String name() {
        return name;
    }

    /**
     * Adds an event known to the day, by whose clock is not known: from the first day's 00:00 UTC+6 to the last day's
     * 24:00 UTC+5, as in the catalogue.
     *
     * @param row in what is imported, from 1
     */
    public EventSetBuilder addDays(
            LocalDate first, LocalDate last, double longitude, double latitude, @Nullable Family family, int row) {
        long start = new DayMoment(first).earliest(TimePrecision.DAY).getEpochSecond();
        long end = new DayMoment(last).latest(TimePrecision.DAY).getEpochSecond();
        return add(start, end, true, longitude, latitude, EventKind.of(family), row);
    }

    /**
     * Adds an event.
     *
     * @param start its first possible second since 1970 UTC, inclusive
     * @param end the second by which it was over for certain, exclusive; after the start
     * @param knownToTheDay whether the source gives days and no clock readings
     * @param longitude in degrees
     * @param latitude in degrees
     * @param kind as {@link EventKind} says
     * @param row in what is imported, from 1
     * @throws IllegalArgumentException when a value is out of range
     * @throws IllegalStateException when the set is full
     */
    public EventSetBuilder add(
            long start, long end, boolean knownToTheDay, double longitude, double latitude, byte kind, int row) {
        return add(new Event(
                start, end, knownToTheDay, longitude, latitude, Event.RADIUS_UNSAID, kind, Killed.NOT_SAID, row));
    }

    /**
     * Adds an event.
     *
     * @throws IllegalStateException when the set is full
     */
    public EventSetBuilder add(Event event) {
        makeRoom();
        starts[size] = event.start();
        ends[size] = event.end();
        longitudes[size] = (int) Math.round(event.longitude() * EventSet.PARTS_OF_A_DEGREE);
        latitudes[size] = (int) Math.round(event.latitude() * EventSet.PARTS_OF_A_DEGREE);
        kinds[size] = event.kind();
        rows[size] = event.row();
        radii[size] = event.radius();
        least[size] = event.killed().least();
        best[size] = event.killed().best();
        most[size] = event.killed().most();
        days.set(size, event.knownToTheDay());
        size++;
        return this;
    }

    /** How many events came so far. */
    public int size() {
        return size;
    }

    private void makeRoom() {
        if (size == MOST) {
            throw new IllegalStateException("a set holds no more than " + MOST + " events");
        }
        if (size == starts.length) {
            int room = Math.min(MOST, 2 * size);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            longitudes = Arrays.copyOf(longitudes, room);
            latitudes = Arrays.copyOf(latitudes, room);
            kinds = Arrays.copyOf(kinds, room);
            rows = Arrays.copyOf(rows, room);
            radii = Arrays.copyOf(radii, room);
            least = Arrays.copyOf(least, room);
            best = Arrays.copyOf(best, room);
            most = Arrays.copyOf(most, room);
        }
    }

    /** The set; events that start in the same second keep the order in which they came. */
    public EventSet build() {
        return build(origin);
    }

    /** The same set with an origin that was known only at the end. */
    public EventSet build(EventOrigin known) {
        return new EventSet(this, known, SecondOrder.of(starts, size));
    }
}
