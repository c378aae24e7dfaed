package org.exclave.geography;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.exclave.failure.AtlasDataException;
import org.locationtech.jts.geom.Envelope;

/** Reads what an MBTiles file (specification 1.3, github.com/mapbox/mbtiles-spec) says of its raster tiles. */
final class MbtilesReader {

    static final String TILES = "tiles";
    static final String METADATA = "metadata";

    private static final List<String> REFUSED = List.of("webp", "pbf", "mvt");

    private final TileFile file;
    private final TileTable table = new TileTable(TILES);

    MbtilesReader(TileFile file) {
        this.file = file;
    }

    /** @throws AtlasDataException when it is damaged, has tiles of another kind, or none */
    BaseMap read() throws SQLException, AtlasDataException {
        file.require(TILES, TileTable.COLUMNS);
        file.require(METADATA, List.of("name", "value"));
        String format = metadata("format").toLowerCase(Locale.ROOT);
        if (REFUSED.contains(format)) {
            throw file.refusal("format", format.toUpperCase(Locale.ROOT));
        }
        int size = file.tileSize(table);
        NavigableMap<Integer, TileLevel> levels = levels();
        BaseMapDescription description = new BaseMapDescription(
                metadata("name"),
                metadata("attribution"),
                bounds(metadata("bounds")).orElse(bounds(levels.lastKey())),
                size,
                levels.firstKey(),
                levels.lastKey());
        return new BaseMap(file.connection(), table, levels, description);
    }

    private String metadata(String key) throws SQLException {
        return file.text("value", METADATA + " WHERE name = ?", key).orElse("");
    }

    /** Any zoom that is no whole number, or none that a tile can have, makes the whole file suspect. */
    private NavigableMap<Integer, TileLevel> levels() throws SQLException, AtlasDataException {
        int least = edge("min");
        int most = edge("max");
        NavigableMap<Integer, TileLevel> levels = new TreeMap<>();
        for (int zoom = least; zoom <= most; zoom++) {
            if (table.hasZoom(file.connection(), zoom)) {
                levels.put(zoom, TileLevel.ofWorldFromSouth(zoom));
            }
        }
        return levels;
    }

    private int edge(String function) throws SQLException, AtlasDataException {
        String value = function + "(zoom_level)";
        try (Statement statement = file.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT CASE WHEN typeof(" + value + ") = 'integer' THEN " + value + " ELSE -1 END FROM " + TILES)) {
            long zoom = rows.getLong(1);
            if (zoom < 0 || zoom > TileAddress.MAX_ZOOM) {
                throw file.refusal("zooms", TileAddress.MAX_ZOOM);
            }
            return (int) zoom;
        }
    }

    /** West, south, east and north with commas between them; empty when they are not that. */
    private static Optional<Envelope> bounds(String written) {
        String[] parts = written.split(",", -1);
        return parts.length == 4 ? degrees(parts) : Optional.empty();
    }

    /** Where the tiles of a zoom lie; the world when they say something that cannot be. */
    private Envelope bounds(int zoom) throws SQLException {
        try (PreparedStatement statement = file.connection()
                .prepareStatement("SELECT min(tile_column), min(tile_row), max(tile_column) + 1, max(tile_row) + 1 FROM "
                        + TILES + " WHERE zoom_level = ?")) {
            statement.setInt(1, zoom);
            try (ResultSet rows = statement.executeQuery()) {
                double tile = 2 * WebMercator.HALF / (1L << zoom);
                return WebMercator.boxOfMeters(
                                rows.getDouble(1) * tile - WebMercator.HALF,
                                rows.getDouble(2) * tile - WebMercator.HALF,
                                rows.getDouble(3) * tile - WebMercator.HALF,
                                rows.getDouble(4) * tile - WebMercator.HALF)
                        .orElseGet(WebMercator::world);
            }
        }
    }

    private static Optional<Envelope> degrees(String[] parts) {
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (!part.matches("[+-]?\\d{1,4}(\\.\\d{0,20})?")) {
                return Optional.empty();
            }
            values[i] = Double.parseDouble(part);
        }
        return WebMercator.box(values[0], values[1], values[2], values[3]);
    }
}
