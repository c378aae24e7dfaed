package org.exclave.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exclave.failure.StoreException;

/**
 * The spatial indexes that QGIS and other programs may put beside the tables of features (GeoPackage 1.3, annex F.3). Their triggers
 * call functions that only those programs have, so nothing could be written while they are there; since they hold nothing but
 * what follows from the features, they are taken away before the first edit, and their triggers never run.
 */
final class SpatialIndex {

    private static final List<String> TABLES = List.of("annotation", "overlay_shape");
    private static final String NAME = "rtree_(annotation|overlay_shape)_geometry";
    private static final Pattern TREE =
            Pattern.compile("CREATE VIRTUAL TABLE \"?" + NAME + "\"? USING rtree\\s*\\([a-z, ]*\\)");
    private static final Pattern TREE_NAME = Pattern.compile(NAME);
    private static final Pattern TRIGGER = Pattern.compile(NAME + "_[a-z0-9]+");
    private static final String REGISTERED = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'gpkg_extensions'";

    private SpatialIndex() {}

    /**
     * Whether a row of SQLite's schema belongs to such an index: the tree itself, or a trigger of its name.
     *
     * @param type as SQLite calls it
     */
    static boolean owns(String type, String name, String sql) {
        return switch (type) {
            case "table" -> TREE_NAME.matcher(name).matches() && TREE.matcher(sql).matches();
            case "trigger" -> TRIGGER.matcher(name).matches();
            default -> false;
        };
    }

    /** Takes them away, where they are there; the file must have passed the {@link Inspection}. */
    static void drop(Connection connection) throws SQLException, StoreException {
        for (String table : TABLES) {
            drop(connection, table);
        }
    }

    private static void drop(Connection connection, String table) throws SQLException, StoreException {
        String index = "rtree_" + table + "_geometry";
        List<String> triggers = names(
                connection, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '" + index + "_*'");
        List<String> tree = names(connection, "SELECT name FROM sqlite_schema WHERE name = '" + index + "'");
        if (triggers.isEmpty() && tree.isEmpty()) {
            return;
        }
        boolean registered = !names(connection, REGISTERED).isEmpty();
        Transaction.run(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (String trigger : triggers) {
                    statement.execute("DROP TRIGGER \"" + trigger + "\"");
                }
                statement.execute("DROP TABLE IF EXISTS " + index);
                if (registered) {
                    statement.execute("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' "
                            + "AND table_name = '" + table + "'");
                }
            }
        });
    }

    private static List<String> names(Connection connection, String select) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
