package org.exclave.exchange.geojson;

import java.util.List;

/** Why one feature of a file of annotations cannot be read: where in it, and what was expected there. */
public final class FeatureFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String expectation;
    private final transient List<Object> details;

    /**
     * A fault.
     *
     * @param field the member of the feature, such as {@code geometry.coordinates[2]}
     * @param expectation the key, under {@code fault.annotations.}, of the sentence that says what was expected
     * @param details what fills the places of that sentence
     */
    public FeatureFault(String field, String expectation, Object... details) {
        super(field + " " + expectation);
        this.field = field;
        this.expectation = expectation;
        this.details = List.of(details);
    }

    String field() {
        return field;
    }

    /** The whole key of the sentence, without {@code fault.} before it. */
    String expectation() {
        return "annotations." + expectation;
    }

    List<Object> details() {
        return details;
    }
}
