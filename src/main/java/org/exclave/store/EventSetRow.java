package org.exclave.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exclave.event.EventLook;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.event.EventSymbol;
import org.exclave.event.EventTableKind;
import org.exclave.event.ImportedTable;
import org.exclave.exchange.geojson.Timestamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A row of the table {@code event_set}: all that a store says of a set but its events.
 *
 * @param id by which the store knows it
 * @param name what the user calls it
 * @param origin where it comes from
 * @param look how it is drawn
 * @param refused how many rows of its table were left out
 * @param events how many events it has
 */
record EventSetRow(long id, String name, EventOrigin origin, EventLook look, int refused, int events) {

    private static final String ADD = "INSERT INTO event_set (name, credit, imported_at, events, licence, table_kind, "
            + "header, file, sha256, refused_rows) VALUES (?,?,?,?,?,?,?,?,?,?)";
    private static final String ALL = "SELECT id, name, credit, events, licence, table_kind, header, file, sha256, "
            + "refused_rows, colour, symbol, visible FROM event_set WHERE removed = 0 ORDER BY id";
    private static final String LOOK = "UPDATE event_set SET colour = ?, symbol = ?, visible = ? WHERE id = ?";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Every set that was not removed, the one that came first before the others.
     *
     * @throws IllegalArgumentException when a row says something that cannot be
     */
    static List<EventSetRow> all(Connection connection) throws SQLException {
        List<EventSetRow> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(of(rows));
            }
        }
        return found;
    }

    private static EventSetRow of(ResultSet row) throws SQLException {
        EventOrigin origin = new EventOrigin(
                String.valueOf(row.getString("credit")),
                String.valueOf(row.getString("licence")),
                EventTableKind.of(String.valueOf(row.getString("table_kind"))).orElseThrow(EventSetRow::strange),
                header(String.valueOf(row.getString("header"))),
                String.valueOf(row.getString("file")),
                String.valueOf(row.getString("sha256")));
        EventLook look = new EventLook(
                row.getString("colour"),
                EventSymbol.of(String.valueOf(row.getString("symbol"))).orElseThrow(EventSetRow::strange),
                row.getInt("visible") == 1);
        return new EventSetRow(
                row.getLong("id"),
                String.valueOf(row.getString("name")),
                origin,
                look,
                Math.max(0, row.getInt("refused_rows")),
                row.getInt("events"));
    }

    private static IllegalArgumentException strange() {
        return new IllegalArgumentException("an unknown word");
    }

    private static List<String> header(String json) {
        List<String> names = new ArrayList<>();
        try {
            JsonNode array = JSON.readTree(json);
            if (!array.isArray()) {
                throw new IllegalArgumentException("the header is no array");
            }
            for (JsonNode name : array) {
                names.add(name.asString());
            }
        } catch (JacksonException strange) {
            throw new IllegalArgumentException("the header is no JSON", strange);
        }
        return names;
    }

    /** Adds a row for a table; its number is SQLite's last one then. */
    static void insert(Connection connection, ImportedTable table, Instant now) throws SQLException {
        EventSet set = table.set();
        EventOrigin origin = set.origin();
        ArrayNode header = JSON.createArrayNode();
        origin.header().forEach(header::add);
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, set.name());
            insert.setString(2, origin.credit());
            insert.setString(3, Timestamp.text(now));
            insert.setInt(4, set.size());
            insert.setString(5, origin.licence());
            insert.setString(6, origin.table().id());
            insert.setString(7, header.toString());
            insert.setString(8, origin.file());
            insert.setString(9, origin.sha256());
            insert.setInt(10, table.refused());
            insert.executeUpdate();
        }
    }

    /** Says how a set is drawn from now on. */
    static void change(Connection connection, long id, EventLook look) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(LOOK)) {
            update.setString(1, look.colourOrNull());
            update.setString(2, look.symbol().id());
            update.setInt(3, look.visible() ? 1 : 0);
            update.setLong(4, id);
            update.executeUpdate();
        }
    }
}
