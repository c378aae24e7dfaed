package org.exclave.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ECQL text cannot be understood, or asks for what is not there. The sentence for people stands under {@code query.}
 * and {@link #reason()}.
 */
public final class IncidentQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int position;
    private final transient List<Object> details;

    IncidentQueryException(String reason, int position, @Nullable Throwable cause, Object... details) {
        super(reason + " at " + position + " " + List.of(details), cause);
        this.reason = reason;
        this.position = position;
        this.details = List.of(details);
    }

    /** The sentence's key under {@code query.}. */
    public String reason() {
        return reason;
    }

    /** Which character of the text is the first that is wrong, from 0; the text's length when its end is. */
    public int position() {
        return position;
    }

    /** What fills the sentence, in order; first of all the position from 1, as people count. */
    public List<Object> details() {
        return details;
    }
}
