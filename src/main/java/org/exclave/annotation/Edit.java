package org.exclave.annotation;

/** One reversible change to the annotations, made by one gesture of the user. */
public sealed interface Edit permits AddAnnotation, ChangeAnnotation, RemoveAnnotation {

    /** The edit that takes this one back. */
    Edit inverse();

    /** The key, in {@code messages_*.properties}, of what the undo menu calls this edit. */
    String name();
}
