package org.exclave.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;

/** The annotations of an open store in the order in which they lie, {@link Annotation#LOWEST_FIRST}. Not for several threads. */
final class AnnotationPile {

    private final List<Annotation> lowestFirst;

    /** @param lowestFirst in that order already, so that a large store is not put in order twice while it opens */
    AnnotationPile(List<Annotation> lowestFirst) {
        this.lowestFirst = new ArrayList<>(lowestFirst);
    }

    /** All of them as they are now; the list never changes. */
    List<Annotation> all() {
        return List.copyOf(lowestFirst);
    }

    /** Follows an edit that the store has made. */
    void follow(SingleEdit edit) {
        switch (edit) {
            case AddAnnotation(Annotation added) -> add(added);
            case RemoveAnnotation(Annotation removed) -> remove(removed);
            case ChangeAnnotation(Annotation before, Annotation after) -> {
                remove(before);
                add(after);
            }
        }
    }

    private void add(Annotation annotation) {
        int found = place(annotation);
        if (found < 0) {
            lowestFirst.add(-found - 1, annotation);
        }
    }

    private void remove(Annotation annotation) {
        int found = place(annotation);
        if (found >= 0) {
            lowestFirst.remove(found);
        }
    }

    private int place(Annotation annotation) {
        return Collections.binarySearch(lowestFirst, annotation, Annotation.LOWEST_FIRST);
    }
}
