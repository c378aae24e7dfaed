package org.exclave.timeline;

/** What a window of time shows. */
public enum TimeMode {
    /** What happened within the window. */
    WINDOW,
    /** What had happened by the window's end, since the beginning. */
    CUMULATIVE,
    /** The same, the paler the longer before the window it was over. */
    FADE
}
