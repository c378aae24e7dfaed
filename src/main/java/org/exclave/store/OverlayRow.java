package org.exclave.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFilling;
import org.exclave.overlay.OverlayLine;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;

/**
 * A row of the table {@code overlay}: all that a store says of a layer but its shapes.
 *
 * @param id by which the store knows it
 * @param name what the user calls it
 * @param origin where it comes from
 * @param look how it is drawn
 * @param shapes how many it has
 */
record OverlayRow(long id, String name, OverlayOrigin origin, OverlayLook look, int shapes) {

    private static final String ADD = "INSERT INTO overlay (name, credit, licence, file, sha256, imported_at, shapes) "
            + "VALUES (?,?,?,?,?,?,?)";
    private static final String ALL = "SELECT id, name, credit, licence, file, sha256, shapes, colour, filling, line, opacity, "
            + "height, visible FROM overlay WHERE removed = 0 ORDER BY id";
    private static final String LOOK = "UPDATE overlay SET colour = ?, filling = ?, line = ?, opacity = ?, height = ?, "
            + "visible = ? WHERE id = ?";

    /**
     * Every layer that was not removed, the one that came first before the others.
     *
     * @throws IllegalArgumentException when a row says something that cannot be
     */
    static List<OverlayRow> all(Connection connection) throws SQLException {
        List<OverlayRow> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(of(rows));
            }
        }
        return found;
    }

    private static OverlayRow of(ResultSet row) throws SQLException {
        OverlayLook look = new OverlayLook(
                row.getString("colour"),
                OverlayFilling.of(String.valueOf(row.getString("filling"))).orElseThrow(OverlayRow::strange),
                OverlayLine.of(String.valueOf(row.getString("line"))).orElseThrow(OverlayRow::strange),
                row.getDouble("opacity"),
                row.getDouble("height"),
                row.getInt("visible") == 1);
        return new OverlayRow(
                row.getLong("id"),
                String.valueOf(row.getString("name")),
                new OverlayOrigin(
                        String.valueOf(row.getString("credit")),
                        String.valueOf(row.getString("licence")),
                        String.valueOf(row.getString("file")),
                        String.valueOf(row.getString("sha256"))),
                look,
                row.getInt("shapes"));
    }

    private static IllegalArgumentException strange() {
        return new IllegalArgumentException("an unknown word");
    }

    /** Adds a row for a layer; its number is SQLite's last one then. */
    static void insert(Connection connection, Overlay overlay, Instant now) throws SQLException {
        OverlayOrigin origin = overlay.origin();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, overlay.name());
            insert.setString(2, origin.credit());
            insert.setString(3, origin.licence());
            insert.setString(4, origin.file());
            insert.setString(5, origin.sha256());
            insert.setString(6, Timestamp.text(now));
            insert.setInt(7, overlay.shapes().size());
            insert.executeUpdate();
        }
    }

    /** Says how a layer is drawn from now on. */
    static void change(Connection connection, long id, OverlayLook look) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(LOOK)) {
            update.setString(1, look.colourOrNull());
            update.setString(2, look.filling().id());
            update.setString(3, look.line().id());
            update.setDouble(4, look.opacity());
            update.setDouble(5, look.height());
            update.setInt(6, look.visible() ? 1 : 0);
            update.setLong(7, id);
            update.executeUpdate();
        }
    }
}
