package org.exclave.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;

/** What rests on each source of a catalogue. Immutable; made once, in some milliseconds. */
public final class Bibliography {

    private final Catalog catalog;
    private final Disagreements disagreements;
    private final Map<Source, SourceSupport> supports = new LinkedHashMap<>();

    public Bibliography(Catalog catalog, Disagreements disagreements) {
        this.catalog = catalog;
        this.disagreements = disagreements;
        catalog.sources().forEach(source -> supports.put(source, gather(source)));
    }

    /** What rests on every source, in the order of the catalogue. */
    public List<SourceSupport> all() {
        return List.copyOf(supports.values());
    }

    /**
     * What rests on one source.
     *
     * @throws NullPointerException when it is not of this catalogue
     */
    public SourceSupport of(Source source) {
        return Objects.requireNonNull(supports.get(source), source.id());
    }

    private SourceSupport gather(Source source) {
        List<SupportedIncident> incidents = catalog.incidents().stream()
                .filter(incident -> incident.sources().contains(source))
                .sorted(Incident.EARLIEST_FIRST)
                .map(incident -> supported(incident, source))
                .toList();
        return new SourceSupport(
                source,
                incidents,
                catalog.background().stream()
                        .filter(statement -> statement.source().equals(source))
                        .toList(),
                disagreements.all().stream()
                        .filter(point -> bearsOn(point, source))
                        .toList());
    }

    private static SupportedIncident supported(Incident incident, Source source) {
        return new SupportedIncident(
                incident,
                incident.sources().size() == 1,
                incident.claims().stream()
                        .filter(claim -> claim.source().equals(source))
                        .map(claim -> new SupportedClaim(claim, isAlone(claim, incident)))
                        .toList(),
                incident.accounts().stream()
                        .filter(account -> account.source().equals(source))
                        .toList());
    }

    private static boolean isAlone(Claim claim, Incident incident) {
        return incident.claims().stream()
                .filter(other -> !other.source().equals(claim.source()))
                .filter(other -> CountedThing.of(other).equals(CountedThing.of(claim)))
                .noneMatch(other -> RangeGap.goTogether(other.range(), claim.range()));
    }

    private static boolean bearsOn(DisputedPoint point, Source source) {
        return switch (point) {
            case ClaimConflict figures -> figures.claims().stream()
                    .anyMatch(claim -> claim.source().equals(source));
            case AccountConflict accounts -> accounts.incident().accounts().stream()
                    .anyMatch(account -> account.source().equals(source));
            case CuratedPoint curated -> citedBy(curated.incidents(), source);
            case TimeConflict times -> citedBy(times.incidents(), source);
        };
    }

    private static boolean citedBy(List<Incident> incidents, Source source) {
        return incidents.stream().anyMatch(incident -> incident.sources().contains(source));
    }
}
