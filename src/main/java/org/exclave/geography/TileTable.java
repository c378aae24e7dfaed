package org.exclave.geography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A table of tiles, which has the same columns in MBTiles (1.3) and GeoPackage (1.3, 2.2.8).
 *
 * @param name as the file has it; any text
 */
record TileTable(String name) {

    /** The columns that are read. */
    static final List<String> COLUMNS = List.of("zoom_level", "tile_column", "tile_row", "tile_data");

    /** No tile may be larger, in bytes: 4 MiB. */
    static final int LARGEST_TILE = 4 << 20;

    private static final String TILE = "CASE WHEN typeof(tile_data) = 'blob' AND length(tile_data) <= " + LARGEST_TILE
            + " THEN tile_data END";

    /** The name as a quoted identifier of SQL. */
    String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Asks for one tile by zoom, column and row; null instead of what is no blob or too large. */
    PreparedStatement selection(Connection connection) throws SQLException {
        return connection.prepareStatement(one());
    }

    private String one() {
        return "SELECT " + TILE + " FROM " + quoted() + " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?";
    }

    /** The first few tiles of the file, in whatever order; null instead of what is no blob or too large. */
    String sample(int count) {
        return "SELECT " + TILE + ", typeof(tile_data), length(tile_data) FROM " + quoted() + " LIMIT " + count;
    }

    /** Whether there is any tile of a zoom by the file's own count. */
    boolean hasZoom(Connection connection, int storedZoom) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT 1 FROM " + quoted() + " WHERE zoom_level = ? LIMIT 1")) {
            statement.setInt(1, storedZoom);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Whether SQLite finds a tile through an index, without looking at all others. */
    boolean isIndexed(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + one());
                ResultSet plan = statement.executeQuery()) {
            return plan.next() && String.valueOf(plan.getString("detail")).startsWith("SEARCH");
        }
    }
}
