package org.exclave.catalog;

import java.util.List;

/**
 * A point on which the sources contradict each other.
 *
 * @param topic what it is about
 * @param readings what each says, at least one
 * @param resolution how far it can be resolved
 */
public record Disagreement(String topic, List<String> readings, String resolution) {

    public Disagreement {
        readings = List.copyOf(readings);
    }
}
