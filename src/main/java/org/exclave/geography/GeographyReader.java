package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** Reads everything a {@link Geography} holds from the map file, through GeoTools. */
public final class GeographyReader {

    private final GeoPackageDataStore store;

    private GeographyReader(GeoPackageDataStore store) {
        this.store = store;
    }

    /**
     * Reads a map file.
     *
     * @throws AtlasDataException when the file is missing or damaged, or a row is not what it should be: names file,
     *     layer, row and field
     */
    public static Geography read(Path atlas) throws AtlasDataException {
        GeoPackageDataStore store = GeoPackageDataStore.open(atlas);
        try {
            return new GeographyReader(store).geography();
        } catch (IOException failure) {
            if (failure.getCause() instanceof AtlasDataException fault) {
                throw fault;
            }
            throw new AtlasDataException(
                    Fault.of(store.fileName(), "map.unreadable", String.valueOf(failure.getMessage())), failure);
        } finally {
            store.dispose();
        }
    }

    private Geography geography() throws IOException {
        return new Geography(
                editions(),
                rows(AtlasLayer.SETTLEMENTS, feature -> new AtlasRow(feature).settlement()),
                rows(AtlasLayer.LAKES, feature -> new AtlasRow(feature).lake()),
                rows(AtlasLayer.RIVERS, feature -> new AtlasRow(feature).river()),
                rows(AtlasLayer.ROADS, feature -> new AtlasRow(feature).road()),
                rows(AtlasLayer.ADMIN1_LINES, feature -> new AtlasRow(feature).adminLine()),
                rows(AtlasLayer.LOCATOR_COUNTRIES, feature -> new AtlasRow(feature).locatorCountry()),
                elevation(),
                store.credits());
    }

    private Elevation elevation() throws IOException {
        List<ElevationLine> lines = rows(AtlasLayer.ELEVATION, feature -> new AtlasRow(feature).elevationLine());
        try {
            return Elevation.of(lines);
        } catch (IllegalArgumentException torn) {
            Fault fault = Fault.of(store.fileName(), "map.value", String.valueOf(torn.getMessage()));
            throw new IOException(fault.toString(), new AtlasDataException(fault, torn));
        }
    }

    private Map<Edition, BorderEdition> editions() throws IOException {
        Map<Edition, List<Country>> countries = byEdition(AtlasLayer.COUNTRIES, AtlasRow::country);
        Map<Edition, List<BorderLine>> lines = byEdition(AtlasLayer.BORDER_LINES, AtlasRow::borderLine);
        Map<Edition, List<Exclave>> exclaves = byEdition(AtlasLayer.EXCLAVES, AtlasRow::exclave);
        Map<Edition, BorderEdition> editions = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            BorderEdition borders = new BorderEdition(
                    edition,
                    countries.getOrDefault(edition, List.of()),
                    lines.getOrDefault(edition, List.of()),
                    exclaves.getOrDefault(edition, List.of()));
            if (borders.borderLine(BorderEdition.KYRGYZ_TAJIK).isEmpty()
                    || borders.countries().isEmpty()
                    || borders.exclaves().isEmpty()) {
                Fault fault = Fault.of(store.fileName(), "map.edition", edition.id());
                throw new IOException(fault.toString(), new AtlasDataException(fault));
            }
            editions.put(edition, borders);
        }
        return editions;
    }

    private <T> Map<Edition, List<T>> byEdition(AtlasLayer layer, Function<AtlasRow, T> reading) throws IOException {
        Map<Edition, List<T>> sorted = new EnumMap<>(Edition.class);
        rows(layer, feature -> {
            AtlasRow row = new AtlasRow(feature);
            return sorted.computeIfAbsent(row.edition(), edition -> new ArrayList<>()).add(reading.apply(row));
        });
        return sorted;
    }

    private <T> List<T> rows(AtlasLayer layer, Function<SimpleFeature, T> reading) throws IOException {
        List<T> rows = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> features =
                store.getFeatureReader(new Query(layer.table()), Transaction.AUTO_COMMIT)) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                try {
                    rows.add(reading.apply(feature));
                } catch (IllegalArgumentException impossible) {
                    Fault fault = Fault.of(
                            store.fileName(), feature.getID(), null, "map.value", String.valueOf(impossible.getMessage()));
                    throw new IOException(fault.toString(), new AtlasDataException(fault, impossible));
                }
            }
        }
        return rows;
    }
}
