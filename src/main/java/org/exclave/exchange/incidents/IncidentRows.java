package org.exclave.exchange.incidents;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.GrownCatalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.exchange.CsvTable;
import org.exclave.geography.BorderFacts;
import org.exclave.geography.Edition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints incidents for programs: every field of the catalogue as it stands there, and what is computed from the place:
 * {@code longitude, latitude, radiusMeters, sides, borderDistanceMeters, nearestExclave}. The field {@code local} says of each
 * whether the user added it; a claim that the user added to any has {@code local}, too.
 */
public final class IncidentRows {

    private static final String LOCAL = "local";

    private final Function<Incident, Optional<BorderFacts>> facts;
    private final JsonMapper mapper = JsonMapper.shared();
    private final Map<String, ObjectNode> catalogue = new HashMap<>();

    /**
     * The rows of a catalogue.
     *
     * @param file of its incidents
     * @param grown what the user added to it
     * @param facts how the place of an incident lies to the border
     * @throws IOException when the file cannot be read as it could when the catalogue was
     */
    public IncidentRows(Path file, GrownCatalog grown, Function<Incident, Optional<BorderFacts>> facts)
            throws IOException {
        this.facts = facts;
        try {
            for (JsonNode row : mapper.readTree(file.toFile())) {
                catalogue.put(row.get("id").asString(), (ObjectNode) row);
            }
            addLocal(grown);
        } catch (JacksonException changed) {
            throw new IOException(file + ": " + changed.getOriginalMessage(), changed);
        }
    }

    /** Rows and claims that the user added, each of which says so: {@code local}. */
    private void addLocal(GrownCatalog grown) {
        for (Addition addition : grown.sound()) {
            ObjectNode row = (ObjectNode) mapper.readTree(addition.row());
            if (addition.kind() == AdditionKind.INCIDENT) {
                row.path("claims").forEach(claim -> ((ObjectNode) claim).put(LOCAL, true));
                catalogue.put(addition.id(), row);
            } else if (addition.kind() == AdditionKind.CLAIM) {
                ObjectNode incident = Objects.requireNonNull(catalogue.get(String.valueOf(addition.incident())));
                incident.withArray("/claims").add(row.put(LOCAL, true));
                ArrayNode sources = incident.withArray("/sources");
                String source = row.path("source").asString();
                if (sources.valueStream().noneMatch(cited -> cited.asString().equals(source))) {
                    sources.add(source);
                }
            }
        }
    }

    /** Prints an array with an object to each incident. */
    public void printJson(List<Incident> incidents, PrintWriter out) {
        ArrayNode rows = mapper.createArrayNode();
        incidents.forEach(incident -> rows.add(row(incident)));
        out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(rows));
    }

    /** A point for each incident known to one, else a null geometry: an area is never made a point. */
    public void printGeoJson(List<Incident> incidents, PrintWriter out) {
        ObjectNode collection = mapper.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (Incident incident : incidents) {
            ObjectNode feature = features.addObject().put("type", "Feature").put("id", incident.id());
            Place place = incident.place();
            if (place != null && place.isPoint()) {
                feature.putObject("geometry")
                        .put("type", "Point")
                        .putArray("coordinates")
                        .add(place.longitude())
                        .add(place.latitude());
            } else {
                feature.putNull("geometry");
            }
            feature.set("properties", row(incident));
        }
        out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(collection));
    }

    /** One line to an incident; lists and groups are JSON within their cell, text that looks like a formula is defused. */
    public void printCsv(List<Incident> incidents, PrintWriter out) {
        List<ObjectNode> rows = incidents.stream().map(this::row).toList();
        Set<String> columns = new LinkedHashSet<>();
        catalogue.values().forEach(row -> columns.addAll(row.propertyNames()));
        rows.forEach(row -> columns.addAll(row.propertyNames()));
        List<String> names = columns.stream().sorted(java.util.Comparator.comparingInt(IncidentRows::rank)).toList();
        CsvTable table = new CsvTable(out, names);
        for (ObjectNode row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            names.forEach(name -> cells.add(cell(row.get(name))));
            table.add(cells);
        }
    }

    private static final List<String> FIRST = List.of(
            "id", "local", "title", "summary", "episode", "tier", "start", "startPrecision", "end", "endPrecision", "timeNote",
            "place", "otherPlaces", "longitude", "latitude", "radiusMeters", "category", "tags", "verification",
            "confidence", "sides", "borderDistanceMeters", "nearestExclave", "parties", "claims", "accounts", "sources",
            "note");

    private static int rank(String column) {
        int rank = FIRST.indexOf(column);
        return rank < 0 ? FIRST.size() : rank;
    }

    private static @Nullable Object cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isString() ? value.asString() : value;
    }

    /** There in each row, so that a script need not ask; null where nothing can be said. */
    private static final List<String> COMPUTED =
            List.of("longitude", "latitude", "radiusMeters", "sides", "borderDistanceMeters", "nearestExclave");

    private ObjectNode row(Incident incident) {
        ObjectNode row = Objects.requireNonNull(catalogue.get(incident.id())).deepCopy();
        row.put(LOCAL, incident.local());
        Place place = incident.place();
        COMPUTED.forEach(row::putNull);
        if (place != null) {
            row.put("longitude", place.longitude());
            row.put("latitude", place.latitude());
            row.put("radiusMeters", tenths(place.radiusKm() * 1000));
            facts.apply(incident).ifPresent(facts -> addFacts(row, facts));
        }
        return row;
    }

    private static void addFacts(ObjectNode row, BorderFacts facts) {
        Map<String, Double> distances = new LinkedHashMap<>();
        ObjectNode sides = row.putObject("sides");
        for (Edition edition : Edition.values()) {
            sides.put(edition.id(), facts.in(edition).country());
            distances.put(edition.id(), tenths(facts.in(edition).borderDistanceMeters()));
        }
        ObjectNode distance = row.putObject("borderDistanceMeters");
        distances.forEach(distance::put);
        var nearest = facts.in(Edition.DEFAULT).nearestExclave();
        row.putObject("nearestExclave")
                .put("id", nearest.id())
                .put("distanceMeters", tenths(nearest.distanceMeters()))
                .put("inside", nearest.inside());
    }

    private static double tenths(double meters) {
        return Math.round(meters * 10) / 10.0;
    }
}
