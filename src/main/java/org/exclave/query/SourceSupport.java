package org.exclave.query;

import java.util.List;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Source;

/**
 * What rests on one source.
 *
 * @param source the publication
 * @param incidents those that cite it, earliest first, with the claims and accounts read there
 * @param background the statements read there
 * @param disagreements found figures and accounts that were read there, and points about incidents that cite it
 */
public record SourceSupport(
        Source source,
        List<SupportedIncident> incidents,
        List<BackgroundStatement> background,
        List<DisputedPoint> disagreements) {

    public SourceSupport {
        incidents = List.copyOf(incidents);
        background = List.copyOf(background);
        disagreements = List.copyOf(disagreements);
    }

    /** How many figures were read there. */
    public int claims() {
        return incidents.stream().mapToInt(incident -> incident.claims().size()).sum();
    }

    /** How many accounts were read there. */
    public int accounts() {
        return incidents.stream().mapToInt(incident -> incident.accounts().size()).sum();
    }

    /** How many figures have no other source that goes with them. */
    public int claimsAlone() {
        return (int) incidents.stream()
                .flatMap(incident -> incident.claims().stream())
                .filter(SupportedClaim::alone)
                .count();
    }

    /** How many incidents cite no other source. */
    public int incidentsAlone() {
        return (int) incidents.stream().filter(SupportedIncident::alone).count();
    }

    /** Whether a figure or an incident has this source and no other. */
    public boolean isAloneSomewhere() {
        return claimsAlone() + incidentsAlone() > 0;
    }
}
