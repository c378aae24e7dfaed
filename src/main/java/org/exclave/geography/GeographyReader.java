package org.exclave.geography;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/** Reads everything a {@link Geography} holds from the map file, row by row. */
public final class GeographyReader {

    private final Connection connection;
    private final String file;

    private GeographyReader(Connection connection, String file) {
        this.connection = connection;
        this.file = file;
    }

    /**
     * Reads a map file.
     *
     * @throws AtlasDataException when the file is missing or damaged, or a row is not what it should be: names file,
     *     layer, row and field
     */
    public static Geography read(Path atlas) throws AtlasDataException {
        String file = atlas.getFileName().toString();
        try (Connection connection = MapFile.open(atlas)) {
            return new GeographyReader(connection, file).geography();
        } catch (SQLException damage) {
            throw MapRows.damaged(file, damage);
        }
    }

    private Geography geography() throws AtlasDataException, SQLException {
        return new Geography(
                editions(),
                rows(AtlasLayer.SETTLEMENTS, AtlasRow::settlement),
                rows(AtlasLayer.LAKES, AtlasRow::lake),
                rows(AtlasLayer.RIVERS, AtlasRow::river),
                rows(AtlasLayer.ROADS, AtlasRow::road),
                rows(AtlasLayer.ADMIN1_LINES, AtlasRow::adminLine),
                rows(AtlasLayer.LOCATOR_COUNTRIES, AtlasRow::locatorCountry),
                elevation(),
                credits());
    }

    private Elevation elevation() throws AtlasDataException {
        List<ElevationLine> lines = rows(AtlasLayer.ELEVATION, AtlasRow::elevationLine);
        try {
            return Elevation.of(lines);
        } catch (IllegalArgumentException torn) {
            throw new AtlasDataException(Fault.of(file, "map.value", String.valueOf(torn.getMessage())), torn);
        }
    }

    private Map<Edition, BorderEdition> editions() throws AtlasDataException {
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
                throw new AtlasDataException(Fault.of(file, "map.edition", edition.id()));
            }
            editions.put(edition, borders);
        }
        return editions;
    }

    private <T> Map<Edition, List<T>> byEdition(AtlasLayer layer, Function<AtlasRow, T> reading)
            throws AtlasDataException {
        Map<Edition, List<T>> sorted = new EnumMap<>(Edition.class);
        rows(layer, row -> sorted.computeIfAbsent(row.edition(), edition -> new ArrayList<>()).add(reading.apply(row)));
        return sorted;
    }

    private <T> List<T> rows(AtlasLayer layer, Function<AtlasRow, T> reading) throws AtlasDataException {
        List<T> read = new ArrayList<>();
        try (MapRows rows = new MapRows(connection, file, layer)) {
            while (rows.hasNext()) {
                MapRow row = rows.next();
                try {
                    read.add(reading.apply(new AtlasRow(row)));
                } catch (IllegalArgumentException impossible) {
                    Fault fault =
                            Fault.of(file, row.id(), null, "map.value", String.valueOf(impossible.getMessage()));
                    throw new AtlasDataException(fault, impossible);
                }
            }
        }
        return read;
    }

    /** What has to be said of the layers, in their order, without repetition. */
    private List<String> credits() throws SQLException {
        List<String> credits = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT description FROM gpkg_contents ORDER BY rowid")) {
            while (rows.next()) {
                credits.addAll(Arrays.asList(rows.getString(1).split(AtlasLayer.CREDIT_SEPARATOR)));
            }
        }
        return credits.stream().distinct().toList();
    }
}
