package org.exclave.exchange.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.exchange.markup.KmzArchive;
import org.exclave.geography.FeaturePackageWriter;
import org.exclave.geography.FeatureTable;
import org.jspecify.annotations.Nullable;

/** Writes sheets of features. What is gone through is never all in the memory. */
public final class FeatureFile {

    /** A package is as it is, whenever it was written. */
    private static final String NO_INSTANT = "1970-01-01T00:00:00.000Z";

    private FeatureFile() {}

    /**
     * Writes a sheet and leaves the stream open.
     *
     * @throws IOException when the stream does not take it, or what the features throw as an {@link
     *     java.io.UncheckedIOException}
     * @throws IllegalArgumentException when there is no one way to write it in that format: a table is what its rows are
     */
    public static void write(FeatureFormat format, FeatureSheet sheet, OutputStream out) throws IOException {
        switch (format) {
            case GEOJSON -> FeatureJson.write(sheet, out);
            case KML -> FeatureKml.write(sheet, out);
            case KMZ -> KmzArchive.write(out, kml -> FeatureKml.write(sheet, kml));
            case GPX -> FeatureGpx.write(sheet, out);
            case GEOPACKAGE -> FeaturePackageWriter.write(tables(sheet), NO_INSTANT, out);
            case CSV -> throw new IllegalArgumentException("no table: " + sheet.title());
        }
    }

    private static List<FeatureTable> tables(FeatureSheet sheet) {
        Iterable<FeatureTable.Row> rows = () -> StreamSupport.stream(sheet.features().spliterator(), false)
                .map(each -> new FeatureTable.Row(each.geometry(), values(each, sheet)))
                .iterator();
        List<FeatureTable> tables = new ArrayList<>();
        tables.add(new FeatureTable(sheet.table(), sheet.form(), sheet.columns(), rows));
        tables.addAll(sheet.beside());
        return tables;
    }

    /** Instants as GeoPackage wants them, with their thousandths. */
    private static List<@Nullable Object> values(WrittenFeature feature, FeatureSheet sheet) {
        List<@Nullable Object> values = new ArrayList<>(feature.values());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null && sheet.columns().get(i).kind() == FeatureTable.Kind.DATETIME) {
                values.set(i, Timestamp.text(Instant.parse(value.toString())));
            }
        }
        return values;
    }
}
