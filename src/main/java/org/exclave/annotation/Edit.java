package org.exclave.annotation;

import java.util.List;

/** One reversible change to the annotations, made by one gesture of the user. */
public sealed interface Edit permits SingleEdit, SeveralEdits {

    /** The edit that takes this one back. */
    Edit inverse();

    /** The key, in {@code messages_*.properties}, of what the undo menu calls this edit. */
    String name();

    /** What it does to one annotation after the other; at least one. */
    List<SingleEdit> parts();
}
