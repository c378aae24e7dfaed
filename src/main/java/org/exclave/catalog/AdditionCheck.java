package org.exclave.catalog;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds rows that the user added against the same schemas, references, figures and times as the rows of a catalogue, one
 * after the other: each may name what was sound before it.
 */
final class AdditionCheck {

    /** What faults of additions give as the file. */
    static final String PLACE = "additions.json";

    private static final String CLAIM = "claims[0]";

    private final SchemaCheck schemas = new SchemaCheck();
    private final Map<CatalogFile, Set<String>> known = new EnumMap<>(CatalogFile.class);

    AdditionCheck(Catalog shipped) {
        known.put(CatalogFile.SOURCES, new HashSet<>(shipped.sources().stream().map(Source::id).toList()));
        known.put(CatalogFile.PLACES, new HashSet<>(shipped.places().stream().map(Place::id).toList()));
        known.put(CatalogFile.INCIDENTS, new HashSet<>(shipped.incidents().stream().map(Incident::id).toList()));
    }

    /** The row of a sound addition, a claim alone in its group of fields; nothing when faults were added. */
    Optional<Row> check(Addition addition, List<Fault> faults) {
        try {
            JsonNode node = CheckedDocument.tree(PLACE, addition.row().getBytes(StandardCharsets.UTF_8));
            if (!node.isObject()) {
                faults.add(fault(addition, null, Fault.of(PLACE, "catalog.type.object", addition.kind().id())));
                return Optional.empty();
            }
            return switch (addition.kind()) {
                case SOURCE -> row(addition, CatalogFile.SOURCES, node, faults);
                case INCIDENT -> row(addition, CatalogFile.INCIDENTS, node, faults);
                case CLAIM -> claim(addition, node, faults);
            };
        } catch (AtlasDataException broken) {
            broken.faults().forEach(found -> faults.add(fault(addition, null, found)));
            return Optional.empty();
        }
    }

    private Optional<Row> row(Addition addition, CatalogFile file, JsonNode node, List<Fault> faults) {
        Row row = new Row(file, 0, node);
        FaultCollection found = new FaultCollection();
        if (RowSize.isBounded(row, found)) {
            schemas.check(file, JsonNodeFactory.instance.arrayNode().add(node), found);
        }
        if (found.isSound(row)) {
            new ReferenceCheck(Map.of(file, List.of(row)), known, found).check();
            new FigureAndTimeCheck(found).check(row);
        }
        if (found.isSound(row) && !row.text("id").equals(addition.id())) {
            found.addForRow(row, "id", "catalog.other-id", addition.id());
        }
        found.faults().forEach(fault -> faults.add(fault(addition, fault.field(), fault)));
        if (!found.isSound(row)) {
            return Optional.empty();
        }
        known.computeIfAbsent(file, _ -> new HashSet<>()).add(addition.id());
        return Optional.of(row);
    }

    /** A claim is held against the schema within an incident that has nothing else but what each must have. */
    private Optional<Row> claim(Addition addition, JsonNode claim, List<Fault> faults) {
        String incident = String.valueOf(addition.incident());
        if (!known.getOrDefault(CatalogFile.INCIDENTS, Set.of()).contains(incident)) {
            faults.add(fault(addition, "incident", Fault.of(PLACE, "catalog.unknown.incidents", incident)));
            return Optional.empty();
        }
        ObjectNode around = JsonNodeFactory.instance.objectNode();
        Map.of(
                        "id", "KT-2000-CLAIM",
                        "title", "-",
                        "summary", "-",
                        "episode", "2022",
                        "tier", "core",
                        "category", "context",
                        "verification", "single_source",
                        "confidence", "low")
                .forEach(around::put);
        Map.of("start", "2022-01-01", "startPrecision", "day", "end", "2022-01-01", "endPrecision", "day")
                .forEach(around::put);
        around.putArray("sources").add(claim.path("source").isString() ? claim.path("source").asString() : "none");
        around.putArray("claims").add(claim);
        Row row = new Row(CatalogFile.INCIDENTS, 0, around);
        FaultCollection found = new FaultCollection();
        if (RowSize.isBounded(row, found)) {
            schemas.check(CatalogFile.INCIDENTS, JsonNodeFactory.instance.arrayNode().add(around), found);
        }
        if (found.isSound(row)) {
            new ReferenceCheck(Map.of(CatalogFile.INCIDENTS, List.of(row)), known, found).check();
            new FigureAndTimeCheck(found).check(row);
        }
        found.faults().stream()
                .filter(fault -> found.faults().size() == 1 || fault.field() == null || fault.field().startsWith(CLAIM))
                .forEach(fault -> faults.add(fault(addition, withinClaim(fault.field()), fault)));
        return found.isSound(row) ? Optional.of(new Row(CatalogFile.INCIDENTS, 0, claim)) : Optional.empty();
    }

    private static @Nullable String withinClaim(@Nullable String field) {
        if (field == null || field.equals(CLAIM)) {
            return null;
        }
        return field.startsWith(CLAIM + ".") ? field.substring(CLAIM.length() + 1) : "source";
    }

    private static Fault fault(Addition addition, @Nullable String field, Fault found) {
        String row = addition.incident() == null
                ? addition.kind().id() + " " + addition.id()
                : addition.id() + " (" + addition.incident() + ")";
        return new Fault(PLACE, row, field, found.expectation(), found.details());
    }
}
