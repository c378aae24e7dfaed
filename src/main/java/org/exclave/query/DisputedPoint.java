package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;

/** A point on which sources or claimants contradict each other: written down by the editors, or found in the rows. */
public sealed interface DisputedPoint permits CuratedPoint, ClaimConflict, AccountConflict, TimeConflict {

    /** The incidents it is about, most telling first; empty when the catalogue names none. */
    List<Incident> incidents();
}
