package org.exclave.timeline;

/** What it means that an incident, whose time may be known to the day only, happened within a window. */
public enum TimeMeaning {
    /** It could have happened within, in part at least. */
    POSSIBLE,
    /** It happened within for certain, whatever it was in the time that it may have been. */
    CERTAIN
}
