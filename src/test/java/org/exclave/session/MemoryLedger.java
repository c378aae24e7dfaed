package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Notebook;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/** A ledger in memory that can be told to refuse. */
final class MemoryLedger implements Notebook {

    private final List<Annotation> annotations = new ArrayList<>();
    private List<Addition> additions = List.of();
    private final Map<String, Brief> briefs = new TreeMap<>();
    private @Nullable StoreException refusal;

    void refuse(@Nullable StoreException reason) {
        refusal = reason;
    }

    @Override
    public List<Annotation> all() {
        return annotations.stream().sorted(Annotation.LOWEST_FIRST).toList();
    }

    @Override
    public void apply(Edit edit) throws StoreException {
        if (refusal != null) {
            throw refusal;
        }
        edit.parts().forEach(this::follow);
    }

    @Override
    public List<Addition> additions() {
        return additions;
    }

    @Override
    public void apply(AdditionEdit edit) throws StoreException {
        if (refusal != null) {
            throw refusal;
        }
        additions = edit.of(additions);
    }

    @Override
    public List<Brief> briefs() {
        return List.copyOf(briefs.values());
    }

    @Override
    public void apply(BriefEdit edit) throws StoreException {
        if (refusal != null) {
            throw refusal;
        }
        Brief after = edit.after();
        if (after == null) {
            briefs.remove(edit.id());
        } else {
            briefs.put(edit.id(), after);
        }
    }

    private void follow(SingleEdit edit) {
        switch (edit) {
            case AddAnnotation(Annotation added) -> annotations.add(added);
            case RemoveAnnotation(Annotation removed) -> annotations.remove(removed);
            case ChangeAnnotation(Annotation before, Annotation after) ->
                annotations.set(annotations.indexOf(before), after);
        }
    }
}
