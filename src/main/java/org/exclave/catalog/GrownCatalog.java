package org.exclave.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * The catalogue with what the user added to it: the one place where both are put together. What is not sound, for instance
 * because a newer catalogue has an incident of that id by now, is set aside with what is wrong with it and never shown among
 * the rest.
 *
 * @param shipped the catalogue as its files have it
 * @param additions all that the user added, sound or not, in the order in which it was added
 * @param unsound what is set aside, with its faults
 * @param whole both together; what is local in it says so
 */
public record GrownCatalog(
        Catalog shipped, List<Addition> additions, Map<Addition, List<Fault>> unsound, Catalog whole) {

    public GrownCatalog {
        additions = List.copyOf(additions);
        unsound = Collections.unmodifiableMap(new LinkedHashMap<>(unsound));
    }

    /** A catalogue to which nothing was added. */
    public static GrownCatalog bare(Catalog shipped) {
        return new GrownCatalog(shipped, List.of(), Map.of(), shipped);
    }

    /** Puts both together. */
    public static GrownCatalog of(Catalog shipped, List<Addition> additions) {
        if (additions.isEmpty()) {
            return bare(shipped);
        }
        AdditionCheck check = new AdditionCheck(shipped);
        CatalogMapping mapping = new CatalogMapping(shipped);
        Map<Addition, List<Fault>> unsound = new LinkedHashMap<>();
        for (Addition addition : additions.stream().sorted(Addition.SOURCES_FIRST).toList()) {
            List<Fault> faults = new ArrayList<>();
            check.check(addition, faults).ifPresentOrElse(
                    row -> grow(mapping, addition, row), () -> unsound.put(addition, List.copyOf(faults)));
        }
        return new GrownCatalog(shipped, additions, unsound, whole(shipped, mapping));
    }

    private static void grow(CatalogMapping mapping, Addition addition, Row row) {
        switch (addition.kind()) {
            case SOURCE -> mapping.add(mapping.source(row));
            case INCIDENT -> mapping.put(mapping.incident(row));
            case CLAIM ->
                mapping.put(mapping.incident(String.valueOf(addition.incident())).withClaim(mapping.claim(row)));
        }
    }

    private static Catalog whole(Catalog shipped, CatalogMapping grown) {
        return new Catalog(
                grown.incidents(),
                shipped.places(),
                grown.sources(),
                shipped.disagreements().stream()
                        .map(one -> new Disagreement(
                                one.topic(), one.readings(), one.resolution(), renewed(one.incidents(), grown)))
                        .toList(),
                shipped.background().stream()
                        .map(one -> new BackgroundStatement(
                                one.id(),
                                one.theme(),
                                one.statement(),
                                one.kind(),
                                one.by(),
                                one.citing(),
                                one.source(),
                                one.from(),
                                one.to(),
                                one.places(),
                                renewed(one.incidents(), grown),
                                one.note()))
                        .toList());
    }

    private static List<Incident> renewed(List<Incident> incidents, CatalogMapping grown) {
        return incidents.stream().map(incident -> grown.incident(incident.id())).toList();
    }

    /**
     * The same catalogue with other additions instead of those that there are.
     *
     * @throws AtlasDataException when something would be unsound then that is not unsound now; with all faults
     */
    public GrownCatalog with(List<Addition> wished) throws AtlasDataException {
        GrownCatalog next = of(shipped, wished);
        List<Fault> fresh = next.unsound.entrySet().stream()
                .filter(entry -> !unsound.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        if (!fresh.isEmpty()) {
            throw new AtlasDataException(fresh, null);
        }
        return next;
    }

    /** The additions that are shown, sources before incidents and these before claims. */
    public List<Addition> sound() {
        return additions.stream()
                .filter(addition -> !unsound.containsKey(addition))
                .sorted(Addition.SOURCES_FIRST)
                .toList();
    }

    /** The addition from which a local source or incident was made, or nothing. */
    public Optional<Addition> addition(AdditionKind kind, String id) {
        return additions.stream()
                .filter(addition -> addition.kind() == kind && addition.id().equals(id))
                .findFirst();
    }
}
