package org.exclave.annotation;

/** What lies within an outline. */
public enum Filling {
    NONE,
    TINT,
    HATCHED,
    CROSSED
}
