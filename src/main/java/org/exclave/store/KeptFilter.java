package org.exclave.store;

import java.util.List;

/**
 * A filter that the user keeps under a name. What its words mean is not the store's business.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters, not blank
 * @param conditions each a list of words
 */
public record KeptFilter(String name, List<List<String>> conditions) {

    /** Characters. */
    public static final int LONGEST_NAME = 80;

    public KeptFilter {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("not a name for a filter");
        }
        conditions = conditions.stream().map(List::copyOf).toList();
    }
}
