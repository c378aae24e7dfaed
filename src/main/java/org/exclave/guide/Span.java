package org.exclave.guide;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that look alike.
 *
 * @param words never empty
 * @param target where a link leads, as it is written: {@code #anchor} within the guide, anything else outside of it; null for
 *     words that are no link
 */
public record Span(String words, Look look, @Nullable String target) {

    /** How words look. */
    public enum Look {
        PLAIN,
        EMPHASIS,
        STRONG,
        /** What is typed: a key, a command, a name in a file. */
        CODE
    }
}
