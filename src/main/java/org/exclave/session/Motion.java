package org.exclave.session;

/** What the selected time does by itself. */
public enum Motion {
    RESTING,
    FORWARD,
    BACKWARD
}
