package org.exclave.event;

/**
 * One event on its way into a set.
 *
 * @param start its first possible second since 1970 UTC, inclusive
 * @param end the second by which it was over for certain, exclusive; after the start
 * @param knownToTheDay whether the source gives days and no clock readings
 * @param longitude in degrees
 * @param latitude in degrees
 * @param radius in metres, within which of that position it was, or {@value #RADIUS_UNSAID}
 * @param kind as {@link EventKind} says
 * @param killed as the source gives it
 * @param row in what is imported, from 1
 */
public record Event(
        long start,
        long end,
        boolean knownToTheDay,
        double longitude,
        double latitude,
        int radius,
        byte kind,
        Killed killed,
        int row) {

    /** The source does not say how exactly it knows the place. */
    public static final int RADIUS_UNSAID = -1;

    /** A radius that takes in the whole Earth, in metres. */
    public static final int LARGEST_RADIUS = 20_037_508;

    /** Years 1 to 9999: more than any source means, and less than overflows. */
    private static final long FARTHEST_SECOND = 1L << 38;

    /** @throws IllegalArgumentException when a value is out of range */
    public Event {
        if (!(start < end && start > -FARTHEST_SECOND && end < FARTHEST_SECOND)) {
            throw new IllegalArgumentException("no time: " + start + " to " + end);
        }
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("no place: " + longitude + ", " + latitude);
        }
        if (radius < RADIUS_UNSAID || radius > LARGEST_RADIUS) {
            throw new IllegalArgumentException("no radius: " + radius);
        }
        if (kind < EventKind.UNSAID || kind > EventKind.LAST || row < 1) {
            throw new IllegalArgumentException("no kind or row: " + kind + ", " + row);
        }
    }
}
