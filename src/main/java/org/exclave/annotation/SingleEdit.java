package org.exclave.annotation;

import java.util.List;

/** A change to one annotation. */
public sealed interface SingleEdit extends Edit permits AddAnnotation, ChangeAnnotation, RemoveAnnotation {

    @Override
    SingleEdit inverse();

    @Override
    default List<SingleEdit> parts() {
        return List.of(this);
    }

    /** By what the annotation is known. */
    String id();
}
