package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Incident;

/** An incident of which the editors say that the sides' accounts contradict each other. */
public record AccountConflict(Incident incident) implements DisputedPoint {

    @Override
    public List<Incident> incidents() {
        return List.of(incident);
    }
}
