package org.exclave.geography;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.exclave.failure.AtlasDataException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads what a GeoPackage (1.3, 2.2) says of its raster tiles. Of several tables of tiles the first in Web Mercator by
 * name is taken.
 */
final class TileGeoPackageReader {

    static final String CONTENTS = "gpkg_contents";

    private static final String SYSTEMS = "gpkg_spatial_ref_sys";
    private static final String SETS = "gpkg_tile_matrix_set";
    private static final String MATRICES = "gpkg_tile_matrix";

    private static final int WEB_MERCATOR = 3857;
    private static final String CONTENT = CONTENTS + " WHERE table_name = ?";

    /** A table of tiles and the system of its coordinates. */
    private record Content(String table, String system, boolean webMercator) {}

    private final TileFile file;

    TileGeoPackageReader(TileFile file) {
        this.file = file;
    }

    /** @throws AtlasDataException when it is damaged, has no tiles, or none on the usual grid of Web Mercator */
    BaseMap read() throws SQLException, AtlasDataException {
        file.require(CONTENTS, List.of("table_name", "data_type", "identifier", "description", "srs_id"));
        file.require(SYSTEMS, List.of("srs_id", "srs_name", "organization", "organization_coordsys_id"));
        Content content = content();
        file.require(SETS, List.of("table_name", "srs_id", "min_x", "min_y", "max_x", "max_y"));
        file.require(
                MATRICES,
                List.of("table_name", "zoom_level", "matrix_width", "matrix_height", "tile_width", "tile_height",
                        "pixel_x_size", "pixel_y_size"));
        file.require(content.table, TileTable.COLUMNS);
        TileTable table = new TileTable(content.table);
        int size = file.tileSize(table);
        NavigableMap<Integer, TileLevel> levels = levels(table);
        BaseMapDescription description = new BaseMapDescription(
                file.text("identifier", CONTENT, content.table).orElse(content.table),
                file.text("description", CONTENT, content.table).orElse(""),
                bounds(content.table),
                size,
                levels.firstKey(),
                levels.lastKey());
        return new BaseMap(file.connection(), table, levels, description);
    }

    private Content content() throws SQLException, AtlasDataException {
        @Nullable Content other = null;
        try (Statement statement = file.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT c.table_name, substr(s.srs_name, 1, 80), s.organization, s.organization_coordsys_id FROM "
                                + CONTENTS + " c LEFT JOIN " + SYSTEMS + " s ON s.srs_id = c.srs_id"
                                + " WHERE c.data_type = 'tiles' AND typeof(c.table_name) = 'text' ORDER BY c.table_name")) {
            while (rows.next()) {
                boolean fits = "EPSG".equalsIgnoreCase(rows.getString(3)) && rows.getInt(4) == WEB_MERCATOR;
                String system = PlainText.of(
                        rows.getString(2) + " (" + rows.getString(3) + ":" + rows.getString(4) + ")");
                Content content = new Content(rows.getString(1), system, fits);
                if (content.webMercator) {
                    return content;
                }
                other = other == null ? content : other;
            }
        }
        throw other == null ? file.refusal("vectors") : file.refusal("crs", other.system);
    }

    private NavigableMap<Integer, TileLevel> levels(TileTable table) throws SQLException, AtlasDataException {
        NavigableMap<Integer, TileLevel> levels = new TreeMap<>();
        boolean aligned = false;
        try (PreparedStatement statement = file.connection()
                .prepareStatement("SELECT m.zoom_level, s.min_x, s.max_y, m.matrix_width, m.matrix_height,"
                        + " m.tile_width * m.pixel_x_size, m.tile_height * m.pixel_y_size FROM " + MATRICES
                        + " m JOIN " + SETS + " s ON s.table_name = m.table_name WHERE m.table_name = ?"
                        + " AND typeof(m.zoom_level) = 'integer' AND m.zoom_level BETWEEN 0 AND 99"
                        + " ORDER BY m.zoom_level LIMIT 100")) {
            statement.setString(1, table.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Optional<TileMatrix.Placed> placed = matrix(rows).placed();
                    aligned |= placed.isPresent();
                    if (placed.isPresent() && table.hasZoom(file.connection(), rows.getInt(1))) {
                        levels.putIfAbsent(placed.get().zoom(), placed.get().level());
                    }
                }
            }
        }
        if (levels.isEmpty()) {
            throw aligned ? file.refusal("zooms", TileAddress.MAX_ZOOM) : file.refusal("grid");
        }
        return levels;
    }

    private static TileMatrix matrix(ResultSet rows) throws SQLException {
        return new TileMatrix(
                rows.getInt(1),
                rows.getDouble(2),
                rows.getDouble(3),
                rows.getLong(4),
                rows.getLong(5),
                rows.getDouble(6),
                rows.getDouble(7));
    }

    /** Where the file says that it has tiles: its contents, else its whole matrix. */
    private Envelope bounds(String table) throws SQLException {
        for (String place : List.of(CONTENTS, SETS)) {
            if (file.tables().obstacle(place, List.of("min_x", "min_y", "max_x", "max_y")).isPresent()) {
                continue;
            }
            try (PreparedStatement statement = file.connection()
                    .prepareStatement("SELECT min_x, min_y, max_x, max_y FROM " + place + " WHERE table_name = ?")) {
                statement.setString(1, table);
                try (ResultSet rows = statement.executeQuery()) {
                    Optional<Envelope> box = rows.next()
                            ? WebMercator.boxOfMeters(
                                    rows.getDouble(1), rows.getDouble(2), rows.getDouble(3), rows.getDouble(4))
                            : Optional.empty();
                    if (box.isPresent()) {
                        return box.get();
                    }
                }
            }
        }
        return WebMercator.world();
    }
}
