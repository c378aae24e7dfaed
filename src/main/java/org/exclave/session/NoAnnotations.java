package org.exclave.session;

import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Edit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Notebook;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;

/**
 * The ledger of a run whose store could not be opened: empty, and every edit is refused with the same reason.
 *
 * @param reason why the store could not be opened
 */
public record NoAnnotations(StoreException reason) implements Notebook {

    @Override
    public List<Annotation> all() {
        return List.of();
    }

    @Override
    public List<Brief> briefs() {
        return List.of();
    }

    @Override
    public void apply(Edit edit) throws StoreException {
        throw reason;
    }

    @Override
    public List<Addition> additions() {
        return List.of();
    }

    @Override
    public void apply(AdditionEdit edit) throws StoreException {
        throw reason;
    }

    @Override
    public void apply(BriefEdit edit) throws StoreException {
        throw reason;
    }
}
