package org.exclave.brief;

import org.exclave.annotation.Annotations;

/** The ledger of all that the user wrote: annotations, and briefs. */
public interface Notebook extends Annotations, Briefs {}
