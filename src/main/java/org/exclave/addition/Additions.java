package org.exclave.addition;

import java.util.List;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;

/** All that the user added to the catalogue, and the one way to change it. */
public interface Additions {

    /** Every addition, the first one first. Never changes; the next call may give another list. */
    List<Addition> additions();

    /**
     * Makes the edit, wholly and lastingly. Whether rows are sound must have been found out before.
     *
     * @throws StoreException when it could not be made; then nothing has changed
     */
    void apply(AdditionEdit edit) throws StoreException;
}
