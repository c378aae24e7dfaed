package org.exclave.geography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * An open file in which tiles are looked for, with the questions that both kinds of file are asked.
 *
 * @param name the file's, as a person knows it
 * @param large whether it is too large to be looked at as a whole
 */
record TileFile(Connection connection, PlainTables tables, String name, boolean large) {

    /** Characters of a name or credit that are read; nobody would read more. */
    static final int LONGEST_TEXT = 2000;

    private static final int SAMPLE = 16;

    /** The end of opening: what is wrong, under {@code fault.basemap.}. */
    AtlasDataException refusal(String why, Object... details) {
        return new AtlasDataException(Fault.of(name, "basemap." + why, details));
    }

    /** Refuses unless a table and these columns of it are plain ones. */
    void require(String table, List<String> columns) throws SQLException, AtlasDataException {
        Optional<String> obstacle = tables.obstacle(table, columns);
        if (obstacle.isPresent()) {
            throw refusal("table", obstacle.get());
        }
    }

    /** The first text that a query finds in its one column, without markup and cut after {@value #LONGEST_TEXT}. */
    Optional<String> text(String column, String rest, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT substr(" + column + ", 1, " + LONGEST_TEXT + ") FROM " + rest + " AND typeof(" + column
                        + ") = 'text' LIMIT 1")) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)).map(PlainText::of) : Optional.empty();
            }
        }
    }

    /**
     * Looks at the first few tiles, of which one at least must be a picture that can be read.
     *
     * @return pixels across a tile
     */
    int tileSize(TileTable table) throws SQLException, AtlasDataException {
        if (large && !table.isIndexed(connection)) {
            throw refusal("index");
        }
        List<AtlasDataException> obstacles = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(table.sample(SAMPLE))) {
            while (rows.next()) {
                byte[] tile = rows.getBytes(1);
                if (tile == null) {
                    boolean blob = "blob".equals(rows.getString(2));
                    obstacles.add(blob ? refusal("toolarge", rows.getLong(3)) : refusal("noimage"));
                    continue;
                }
                Optional<TileImageHeader> header = TileImageHeader.read(tile);
                if (header.filter(TileImageHeader::isTile).isPresent()) {
                    return header.get().width();
                }
                obstacles.add(obstacle(header));
            }
        }
        throw obstacles.isEmpty() ? refusal("notiles") : obstacles.getFirst();
    }

    private AtlasDataException obstacle(Optional<TileImageHeader> found) {
        if (found.isEmpty()) {
            return refusal("noimage");
        }
        TileImageHeader header = found.get();
        return header.isRead()
                ? refusal("tilesize", (long) header.width(), (long) header.height())
                : refusal("format", header.format().name());
    }
}
