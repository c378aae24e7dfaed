package org.exclave.annotation;

/** How a stroke is broken. */
public enum Dash {
    SOLID,
    DASHED,
    DOTTED
}
