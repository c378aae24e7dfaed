package org.exclave.brief;

import java.util.List;
import org.exclave.failure.StoreException;

/** All briefs of the user's own, and the one way to change them. */
public interface Briefs {

    /** Every brief, by its id. Never changes; the next call may give another list. */
    List<Brief> briefs();

    /**
     * Makes the edit, wholly and lastingly.
     *
     * @throws StoreException when it could not be made; then nothing has changed
     */
    void apply(BriefEdit edit) throws StoreException;
}
