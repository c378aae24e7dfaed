package org.exclave.geography;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of a stranger's database that may be asked: those with pages and columns of their own. A view, a virtual table
 * or a generated column would run what the stranger wrote; they may be in the file, but are never touched.
 */
final class PlainTables {

    private final Connection connection;

    /** Every name of the schema that a query could mean, in small letters, and whether it has pages of its own. */
    private final Map<String, Boolean> names = new TreeMap<>();

    PlainTables(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name, type = 'table' AND rootpage > 0 FROM sqlite_schema WHERE type IN ('table', 'view')")) {
            while (rows.next()) {
                names.merge(key(String.valueOf(rows.getString(1))), rows.getBoolean(2), Boolean::logicalAnd);
            }
        }
    }

    /** Whether the schema has anything of this name, of whatever kind. */
    boolean has(String name) {
        return names.containsKey(key(name));
    }

    /** What keeps a table from being asked for these columns, if anything: its name, or the name and the column. */
    Optional<String> obstacle(String table, List<String> columns) throws SQLException {
        if (!names.getOrDefault(key(table), false)) {
            return Optional.of(table);
        }
        Map<String, Boolean> found = columns(table);
        return columns.stream()
                .filter(column -> !found.getOrDefault(key(column), false))
                .map(column -> table + "." + column)
                .findFirst();
    }

    /** The columns of a table that are stored as they are, by their names in its order; may be changed. */
    List<String> plainColumns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(String.valueOf(rows.getString(1)));
                }
            }
        }
        return columns;
    }

    /** The columns of a table, in small letters, and whether each is stored as it is. */
    private Map<String, Boolean> columns(String table) throws SQLException {
        Map<String, Boolean> columns = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT name, hidden = 0 FROM pragma_table_xinfo(?)")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.put(key(String.valueOf(rows.getString(1))), rows.getBoolean(2));
                }
            }
        }
        return columns;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
