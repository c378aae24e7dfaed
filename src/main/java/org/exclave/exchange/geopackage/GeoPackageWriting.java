package org.exclave.exchange.geopackage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Moment;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.exchange.geojson.ShapeGeometry;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.geography.FeaturePackageWriter;
import org.exclave.geography.FeatureTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Annotations as tables of features, one to each form of geometry, as other programs draw each in its own way. */
final class GeoPackageWriting {

    /** The columns, without those of the row itself. */
    static final List<String> COLUMNS = List.of(
            "id", "kind", "title", "note", "author", "source", "brief", "valid_from", "valid_to", "colour", "created",
            "modified", GeoPackageFile.OWN);

    private GeoPackageWriting() {}

    static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        List<FeatureTable> tables = List.of(
                table("points", "POINT", annotations),
                table("lines", "LINESTRING", annotations),
                table("rings", "MULTILINESTRING", annotations),
                table("areas", "POLYGON", annotations));
        Instant changed =
                annotations.stream().map(Annotation::modified).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        FeaturePackageWriter.write(tables, Timestamp.text(changed), out);
    }

    private static FeatureTable table(String name, String form, List<Annotation> annotations) {
        List<FeatureTable.Row> rows = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Geometry geometry = ShapeGeometry.of(annotation.shape());
            if (geometry.getGeometryType().equalsIgnoreCase(form)) {
                rows.add(new FeatureTable.Row(geometry, values(annotation)));
            }
        }
        return new FeatureTable(
                name, form, COLUMNS.stream().map(FeatureTable.Column::text).toList(), rows);
    }

    private static List<@Nullable String> values(Annotation annotation) {
        return Arrays.asList(
                annotation.id(),
                annotation.shape().kind(),
                annotation.title(),
                annotation.note(),
                annotation.author(),
                annotation.source(),
                annotation.brief(),
                text(annotation.validFrom()),
                text(annotation.validTo()),
                annotation.style().colour(),
                Timestamp.text(annotation.created()),
                Timestamp.text(annotation.modified()),
                FeatureProperties.textOf(annotation));
    }

    private static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }
}
