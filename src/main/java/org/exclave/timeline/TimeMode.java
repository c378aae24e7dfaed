package org.exclave.timeline;

/** What a window of time shows, and what becomes of it when time moves on. */
public enum TimeMode {
    /** What happened within the window, which moves on as a whole. */
    WINDOW,
    /** What had happened by the window's end since its start, which stays where it is. */
    CUMULATIVE,
    /** What happened within the window, and pale what was before, the paler the longer ago. */
    FADE
}
