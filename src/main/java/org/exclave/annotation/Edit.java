package org.exclave.annotation;

import java.util.List;

/** One reversible change to the annotations, made by one gesture of the user. */
public sealed interface Edit extends Reversible permits SingleEdit, SeveralEdits {

    /** The edit that takes this one back. */
    @Override
    Edit inverse();

    /** What it does to one annotation after the other; at least one. */
    List<SingleEdit> parts();
}
