package org.exclave.exchange.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.catalog.ClockMoment;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Moment;
import org.exclave.catalog.Place;
import org.exclave.exchange.feature.FeatureSheet;
import org.exclave.exchange.feature.WrittenFeature;
import org.exclave.geography.FeatureTable.Column;
import org.exclave.geography.FeatureTable.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Incidents as features, under the names of the catalogue's files; in a GeoPackage their claims and sources are tables beside. */
final class IncidentSheet {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final List<Column> COLUMNS = List.of(
            Column.text("id"),
            Column.text("title"),
            Column.text("summary"),
            Column.text("episode"),
            Column.text("tier"),
            Column.text("start"),
            Column.text("startPrecision"),
            Column.text("end"),
            Column.text("endPrecision"),
            new Column("earliest", Kind.DATETIME),
            new Column("latest", Kind.DATETIME),
            Column.text("timeNote"),
            Column.text("place"),
            Column.text("precision"),
            new Column("radiusMeters", Kind.REAL),
            Column.text("country"),
            Column.text("admin1"),
            Column.text("admin2"),
            Column.text("category"),
            Column.text("family"),
            Column.text("verification"),
            Column.text("confidence"),
            Column.text("claims"),
            Column.text("accounts"),
            Column.text("sources"),
            Column.text("note"));

    private IncidentSheet() {}

    static FeatureSheet of(List<Incident> incidents) {
        return new FeatureSheet(
                "Incidents",
                "Exclave. Each figure is that of its claimant; figures of different claimants are never added up.",
                "incidents",
                "POINT",
                COLUMNS,
                () -> incidents.stream().map(IncidentSheet::feature).iterator(),
                List.of(CitedTables.claims(incidents), CitedTables.accounts(incidents), CitedTables.sources(incidents)));
    }

    /** Whether it may be drawn as a point. */
    static boolean isPoint(Incident incident) {
        Place place = incident.place();
        return place != null && place.isPoint();
    }

    private static WrittenFeature feature(Incident incident) {
        List<String> words = new ArrayList<>();
        words.add(incident.summary());
        incident.claims().forEach(claim -> words.add(CitedTables.words(claim)));
        return new WrittenFeature(
                incident.title(),
                String.join("\n", words),
                point(incident),
                incident.time().earliest(),
                incident.time().latest(),
                values(incident));
    }

    private static @Nullable Point point(Incident incident) {
        Place place = incident.place();
        return place != null && place.isPoint()
                ? GEOMETRIES.createPoint(new Coordinate(place.longitude(), place.latitude()))
                : null;
    }

    private static List<@Nullable Object> values(Incident incident) {
        Place place = incident.place();
        return Arrays.asList(
                incident.id(),
                incident.title(),
                incident.summary(),
                incident.episode().id(),
                incident.tier().id(),
                text(incident.time().start()),
                incident.time().startPrecision().id(),
                text(incident.time().end()),
                incident.time().endPrecision().id(),
                incident.time().earliest().toString(),
                incident.time().latest().toString(),
                incident.timeNote(),
                place == null ? null : place.name(),
                place == null ? null : place.precision().id(),
                place == null ? null : Math.round(place.radiusKm() * 10_000) / 10.0,
                place == null ? null : place.country(),
                place == null ? null : place.admin1(),
                place == null ? null : place.admin2(),
                incident.category().id(),
                incident.family().id(),
                incident.verification().id(),
                incident.confidence().id(),
                joined(incident.claims().stream().map(CitedTables::words).toList()),
                joined(incident.accounts().stream().map(CitedTables::words).toList()),
                joined(incident.sources().stream().map(CitedTables::citation).toList()),
                incident.note());
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : lines.stream().collect(Collectors.joining("\n"));
    }

    private static String text(Moment moment) {
        return switch (moment) {
            case DayMoment(var day) -> day.toString();
            case ClockMoment(var reading) -> reading.toString();
        };
    }
}
