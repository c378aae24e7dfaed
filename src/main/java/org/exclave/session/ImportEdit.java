package org.exclave.session;

import org.exclave.annotation.Reversible;
import org.exclave.failure.StoreException;

/** A change of something that the user imported as a whole: a set of events or an overlay layer. */
public sealed interface ImportEdit extends Reversible permits DataSetEdit, OverlayEdit {

    /** What is called that is concerned. */
    String subject();

    /** Does it where such things are kept. */
    void keep(DataSets sets) throws StoreException;

    /** Shows it, once it is kept. */
    void show(Session session);
}
