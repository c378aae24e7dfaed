package org.exclave.timeline;

import org.jspecify.annotations.Nullable;

/** A text that should have been a time is none. The sentence for people stands under {@code time.} and {@link #reason()}. */
public final class TimeExpressionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String text;

    TimeExpressionException(String reason, String text, @Nullable Throwable cause) {
        super(reason + ": " + text, cause);
        this.reason = reason;
        this.text = text;
    }

    /** {@code unreadable}, {@code no-such-time} or {@code out-of-range}. */
    public String reason() {
        return reason;
    }

    /** The text; the one thing that fills the sentence. */
    public String text() {
        return text;
    }
}
