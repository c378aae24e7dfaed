package org.exclave.session;

/** The pages of the panel at the left, in their order. */
public enum Page {
    INCIDENTS,
    LAYERS,
    ANNOTATIONS,
    DATA,
    SOURCES,
    DISAGREEMENTS,
    BACKGROUND,
    ANALYSIS
}
