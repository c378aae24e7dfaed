package org.exclave.annotation;

/** How heavy letters are. */
public enum Weight {
    REGULAR,
    BOLD
}
