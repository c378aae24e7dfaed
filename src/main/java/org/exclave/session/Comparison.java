package org.exclave.session;

/** How two editions of the border, or two windows of time, are compared on the map. */
public enum Comparison {
    /** What differs is hatched on one map. */
    HATCHED,
    /** One map lies over the other, up to a bar that the hand moves. */
    SWIPE,
    /** Two maps of the same place stand side by side. */
    SIDE_BY_SIDE;

    /** The next one, the first after the last. */
    public Comparison next() {
        return switch (this) {
            case HATCHED -> SWIPE;
            case SWIPE -> SIDE_BY_SIDE;
            case SIDE_BY_SIDE -> HATCHED;
        };
    }
}
