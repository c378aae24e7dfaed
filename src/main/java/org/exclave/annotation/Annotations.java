package org.exclave.annotation;

import java.util.List;
import org.exclave.failure.StoreException;

/** The ledger of all annotations: what there is, and the one way to change it. */
public interface Annotations {

    /** Every annotation, by {@link Annotation#LOWEST_FIRST}. Never changes; the next call may give another list. */
    List<Annotation> all();

    /**
     * Makes the edit, wholly and lastingly.
     *
     * @throws StoreException when it could not be made; then nothing has changed
     */
    void apply(Edit edit) throws StoreException;
}
