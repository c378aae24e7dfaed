package org.exclave.catalog;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Holds a row within bounds before its schema looks at it: a schema complains of each value and matches each text, which
 * would take minutes, or more room than there is, in a row that was made for that.
 */
final class RowSize {

    /** Lists, groups and single values. The largest row of the shipped catalogue has 422. */
    static final int MOST_VALUES = 5_000;

    /** Letters of one text. The schemas allow 4,000 at most. */
    static final int MOST_LETTERS = 4_000;

    /**
     * Letters of one word, addresses aside: the patterns of ids, matched by Java, need room for every part of a word, and
     * run out of it at some thousands.
     */
    static final int LONGEST_WORD = 300;

    private static final Pattern ENDLESS_WORD = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + "}");

    private static final Pattern ADDRESS = Pattern.compile("https?://");

    private int values;

    private RowSize() {}

    /** Whether a row is of a size that a schema can look at; adds a fault when it is not. */
    static boolean isBounded(Row row, FaultCollection faults) {
        RowSize size = new RowSize();
        if (!size.isBounded(row.node())) {
            String expectation = size.values > MOST_VALUES ? "catalog.large-row" : "catalog.long-text";
            faults.addForRow(row, null, expectation, size.values > MOST_VALUES ? MOST_VALUES : MOST_LETTERS, LONGEST_WORD);
            return false;
        }
        return true;
    }

    private boolean isBounded(JsonNode node) {
        values++;
        if (values > MOST_VALUES || (node.isString() && !isBounded(node.asString()))) {
            return false;
        }
        for (JsonNode child : node) {
            if (!isBounded(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBounded(String text) {
        return text.length() <= MOST_LETTERS
                && (ADDRESS.matcher(text).lookingAt() || !ENDLESS_WORD.matcher(text).find());
    }
}
