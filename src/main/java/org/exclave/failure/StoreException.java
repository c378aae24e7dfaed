package org.exclave.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store of annotations could not do what was asked: what failed, what is safe, what to do. The sentence stands in
 * {@code messages_*.properties} under {@code store.} and {@link #reason()}.
 */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> details;

    /**
     * @param reason the key, under {@code store.}, of the sentence for people
     * @param details what fills the places of that sentence, in order
     */
    public StoreException(String reason, @Nullable Throwable cause, Object... details) {
        super(reason + " " + List.of(details), cause);
        this.reason = reason;
        this.details = List.of(details);
    }

    public String reason() {
        return reason;
    }

    public List<Object> details() {
        return details;
    }
}
