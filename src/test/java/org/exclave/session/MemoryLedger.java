package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Annotations;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/** A ledger in memory that can be told to refuse. */
final class MemoryLedger implements Annotations {

    private final List<Annotation> annotations = new ArrayList<>();
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

    private void follow(SingleEdit edit) {
        switch (edit) {
            case AddAnnotation(Annotation added) -> annotations.add(added);
            case RemoveAnnotation(Annotation removed) -> annotations.remove(removed);
            case ChangeAnnotation(Annotation before, Annotation after) ->
                annotations.set(annotations.indexOf(before), after);
        }
    }
}
