package org.exclave.catalog;

import java.util.List;

/**
 * A point on which the sources contradict each other.
 *
 * @param topic what it is about
 * @param readings what each says, at least one
 * @param resolution how far it can be resolved
 * @param incidents the incidents and running totals it is about
 */
public record Disagreement(String topic, List<String> readings, String resolution, List<Incident> incidents) {

    public Disagreement {
        readings = List.copyOf(readings);
        incidents = List.copyOf(incidents);
    }
}
