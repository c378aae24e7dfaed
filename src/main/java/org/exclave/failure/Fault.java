package org.exclave.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one file: where it stands and what was expected there.
 *
 * @param file the file's name as a person knows it, such as {@code incidents.json}
 * @param row which row of it, by number and identifier, or null when the whole file is meant
 * @param field the field within the row, such as {@code claims[2].measure}, or null
 * @param expectation the key, under {@code fault.}, of the sentence in {@code messages_*.properties} that says what was
 *     expected
 * @param details what fills the places of that sentence, in order
 */
public record Fault(
        String file, @Nullable String row, @Nullable String field, String expectation, List<Object> details) {

    public Fault {
        details = List.copyOf(details);
    }

    /** A fault of a whole file. */
    public static Fault of(String file, String expectation, Object... details) {
        return new Fault(file, null, null, expectation, List.of(details));
    }

    /** A fault of one field in one row. */
    public static Fault of(
            String file, @Nullable String row, @Nullable String field, String expectation, Object... details) {
        return new Fault(file, row, field, expectation, List.of(details));
    }
}
