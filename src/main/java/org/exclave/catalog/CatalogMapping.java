package org.exclave.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes records of checked rows; nothing can be missing any more. */
final class CatalogMapping {

    private final Map<CatalogFile, List<Row>> files;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();

    private final boolean local;

    CatalogMapping(Map<CatalogFile, List<Row>> files) {
        this.files = files;
        this.local = false;
    }

    /** For the rows that the user added to a catalogue. */
    CatalogMapping(Catalog known) {
        this.files = Map.of();
        this.local = true;
        known.sources().forEach(source -> sources.put(source.id(), source));
        known.places().forEach(place -> places.put(place.id(), place));
        known.incidents().forEach(incident -> incidents.put(incident.id(), incident));
    }

    void add(Source source) {
        sources.put(source.id(), source);
    }

    void put(Incident incident) {
        incidents.put(incident.id(), incident);
    }

    List<Incident> incidents() {
        return List.copyOf(incidents.values());
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    Incident incident(String id) {
        return named(incidents, id);
    }

    Catalog catalog() {
        rows(CatalogFile.SOURCES).forEach(row -> sources.put(row.text("id"), source(row)));
        rows(CatalogFile.PLACES).forEach(row -> places.put(row.text("id"), place(row)));
        rows(CatalogFile.INCIDENTS).forEach(row -> incidents.put(row.text("id"), incident(row)));
        return new Catalog(
                new ArrayList<>(incidents.values()),
                new ArrayList<>(places.values()),
                new ArrayList<>(sources.values()),
                rows(CatalogFile.DISAGREEMENTS).stream().map(this::disagreement).toList(),
                rows(CatalogFile.BACKGROUND).stream().map(this::statement).toList());
    }

    private List<Row> rows(CatalogFile file) {
        return Objects.requireNonNull(files.get(file), file.fileName());
    }

    Source source(Row row) {
        return new Source(
                row.text("id"),
                row.text("publisher"),
                row.textOrNull("title"),
                row.textOrNull("date"),
                row.textOrNull("url"),
                row.text("language"),
                row.word("kind", SourceKind.class),
                row.text("read").equals("full"),
                row.textOrNull("note"),
                row.textOrNull("republishedVia"),
                local);
    }

    private static Place place(Row row) {
        Map<String, String> names = new LinkedHashMap<>();
        row.node().path("names").properties().forEach(name -> names.put(name.getKey(), name.getValue().asString()));
        return new Place(
                row.text("id"),
                names,
                row.texts("alternativeNames"),
                row.text("country"),
                row.text("admin1"),
                row.textOrNull("admin2"),
                row.number("longitude"),
                row.number("latitude"),
                row.word("precision", PlacePrecision.class),
                row.number("radiusKm"),
                row.text("coordinateSource"),
                row.groups("otherReadings", reading -> new PlaceReading(
                        reading.number("longitude"), reading.number("latitude"), reading.text("source"))),
                row.textOrNull("note"));
    }

    Incident incident(Row row) {
        return new Incident(
                row.text("id"),
                row.text("title"),
                row.text("summary"),
                row.word("episode", Episode.class),
                row.word("tier", Tier.class),
                time(row),
                row.textOrNull("timeNote"),
                row.node().has("place") ? named(places, row.text("place")) : null,
                row.texts("otherPlaces").stream().map(id -> named(places, id)).toList(),
                row.word("category", Category.class),
                row.texts("tags"),
                row.groups("parties", party -> new Party(party.text("name"), party.word("side", PartySide.class))),
                row.groups("claims", this::claim),
                row.groups("accounts", account -> new Account(
                        account.text("claimant"), account.text("statement"), named(sources, account.text("source")))),
                row.word("verification", Verification.class),
                row.word("confidence", Confidence.class),
                row.texts("sources").stream().map(id -> named(sources, id)).toList(),
                row.textOrNull("note"),
                local);
    }

    private static TimeSpan time(Row row) {
        return new TimeSpan(
                Moment.parse(row.text("start")),
                row.word("startPrecision", TimePrecision.class),
                Moment.parse(row.text("end")),
                row.word("endPrecision", TimePrecision.class));
    }

    Claim claim(Row row) {
        return new Claim(
                row.text("claimant"),
                row.word("measure", Measure.class),
                row.word("side", ClaimSide.class),
                row.word("group", Group.class),
                new Range(row.figureOrNull("min"), row.figureOrNull("max")),
                row.textOrNull("asOf"),
                row.word("scope", ClaimScope.class),
                named(sources, row.text("source")),
                row.textOrNull("note"),
                local);
    }

    private Disagreement disagreement(Row row) {
        return new Disagreement(
                row.text("topic"),
                row.texts("readings"),
                row.text("resolution"),
                row.texts("incidents").stream().map(id -> named(incidents, id)).toList());
    }

    private BackgroundStatement statement(Row row) {
        return new BackgroundStatement(
                row.text("id"),
                row.word("theme", BackgroundTheme.class),
                row.text("statement"),
                row.word("kind", BackgroundKind.class),
                row.text("by"),
                row.textOrNull("citing"),
                named(sources, row.text("source")),
                row.textOrNull("from"),
                row.textOrNull("to"),
                row.textOrNull("places"),
                row.texts("incidents").stream().map(id -> named(incidents, id)).toList(),
                row.textOrNull("note"));
    }

    private static <T> T named(Map<String, T> known, String id) {
        return Objects.requireNonNull(known.get(id), id);
    }
}
