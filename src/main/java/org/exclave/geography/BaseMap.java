package org.exclave.geography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An open file of raster tiles that the user chose to lie under the map, read one tile at a time and never written. Any
 * thread may ask. After {@link #close()} it has no tiles any more, so that who still draws it does not fail.
 */
public final class BaseMap implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BaseMap.class.getName());

    private final Connection connection;
    private final PreparedStatement select;
    private final NavigableMap<Integer, TileLevel> levels;
    private final BaseMapDescription description;
    private boolean closed;

    /**
     * A base map over an open connection, which it closes in the end.
     *
     * @param table that holds the tiles
     * @param levels by the zoom of {@link TileAddress}, at least one
     */
    BaseMap(Connection connection, TileTable table, Map<Integer, TileLevel> levels, BaseMapDescription description)
            throws SQLException {
        this.connection = connection;
        this.select = table.selection(connection);
        this.levels = new TreeMap<>(levels);
        this.description = description;
    }

    /** What the file says of itself. */
    public BaseMapDescription description() {
        return description;
    }

    /**
     * The picture of a tile as it stands in the file: PNG or JPEG, by its header a square of 256, 512 or 1024 pixels; what
     * follows the header may still be broken. Empty when there is none, when it cannot be read, or when it is of another
     * kind.
     */
    public synchronized Optional<byte[]> tile(TileAddress tile) {
        TileLevel level = levels.get(tile.zoom());
        if (closed || level == null || !level.holds(tile)) {
            return Optional.empty();
        }
        try {
            select.setInt(1, level.storedZoom());
            select.setLong(2, level.storedColumn(tile));
            select.setLong(3, level.storedRow(tile));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? picture(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException damage) {
            // The file may have been changed or removed under our hands: there is no such tile then.
            LOG.log(System.Logger.Level.DEBUG, "a tile of the base map cannot be read", damage);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> picture(byte @org.jspecify.annotations.Nullable [] bytes) {
        return Optional.ofNullable(bytes)
                .filter(tile -> TileImageHeader.read(tile).filter(TileImageHeader::isTile).isPresent());
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            select.close();
            connection.close();
        } catch (SQLException late) {
            LOG.log(System.Logger.Level.DEBUG, "the base map did not close well", late);
        }
    }
}
