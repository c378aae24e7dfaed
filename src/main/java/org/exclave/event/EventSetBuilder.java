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

    /** Years 1 to 9999: more than any source means, and less than overflows. */
    private static final long FARTHEST_SECOND = 1L << 38;

    private final String name;
    private final String credit;
    long[] starts;
    long[] ends;
    int[] longitudes;
    int[] latitudes;
    byte[] kinds;
    int[] rows;
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
        if (name.isBlank() || credit.isBlank()) {
            throw new IllegalArgumentException("a set of events needs a name and a credit");
        }
        this.name = name;
        this.credit = credit;
        int room = Math.clamp(expected, 16, MOST);
        starts = new long[room];
        ends = new long[room];
        longitudes = new int[room];
        latitudes = new int[room];
        kinds = new byte[room];
        rows = new int[room];
    }

    String name() {
        return name;
    }

    String credit() {
        return credit;
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
        if (!(start < end && start > -FARTHEST_SECOND && end < FARTHEST_SECOND)) {
            throw new IllegalArgumentException("no time: " + start + " to " + end);
        }
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("no place: " + longitude + ", " + latitude);
        }
        if (kind < EventKind.UNSAID || kind > EventKind.LAST || row < 1) {
            throw new IllegalArgumentException("no kind or row: " + kind + ", " + row);
        }
        makeRoom();
        starts[size] = start;
        ends[size] = end;
        longitudes[size] = (int) Math.round(longitude * EventSet.PARTS_OF_A_DEGREE);
        latitudes[size] = (int) Math.round(latitude * EventSet.PARTS_OF_A_DEGREE);
        kinds[size] = kind;
        rows[size] = row;
        days.set(size, knownToTheDay);
        size++;
        return this;
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
        }
    }

    /** The set; events that start in the same second keep the order in which they came. */
    public EventSet build() {
        return new EventSet(this, SecondOrder.of(starts, size));
    }
}
