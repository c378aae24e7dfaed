package org.exclave.exchange.table;

import org.jspecify.annotations.Nullable;

/** A row cannot be understood. Thrown once a row at most, and without a stack trace, as there may be millions. */
final class RowRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final @Nullable ColumnRole role;
    private final String value;

    /**
     * @param expectation the key of the sentence, under {@code fault.}
     * @param role of the column at fault, or null when the whole row is
     * @param value what stands there
     */
    RowRefusal(String expectation, @Nullable ColumnRole role, String value) {
        super(expectation, null, false, false);
        this.role = role;
        this.value = shortened(value);
    }

    /** As much of a stranger's text as a sentence can hold. */
    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    String expectation() {
        return String.valueOf(getMessage());
    }

    @Nullable ColumnRole role() {
        return role;
    }

    String value() {
        return value;
    }
}
