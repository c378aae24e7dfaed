package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Disagreement;
import org.exclave.catalog.Incident;

/** A disagreement that the editors have written down. */
public record CuratedPoint(Disagreement disagreement) implements DisputedPoint {

    @Override
    public List<Incident> incidents() {
        return disagreement.incidents();
    }
}
