package org.exclave.brief;

import org.exclave.addition.Additions;
import org.exclave.annotation.Annotations;

/** The ledger of all that the user wrote: annotations, briefs, and additions to the catalogue. */
public interface Notebook extends Annotations, Briefs, Additions {}
