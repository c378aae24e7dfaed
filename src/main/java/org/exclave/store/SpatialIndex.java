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
 * The spatial index that QGIS and other programs may put beside the annotations (GeoPackage 1.3, annex F.3). Its triggers
 * call functions that only those programs have, so nothing could be written while it is there; since it holds nothing but
 * what follows from the annotations, it is taken away before the first edit, and its triggers never run.
 */
final class SpatialIndex {

    private static final String NAME = "rtree_annotation_geometry";
    private static final Pattern TREE =
            Pattern.compile("CREATE VIRTUAL TABLE \"?" + NAME + "\"? USING rtree\\s*\\([a-z, ]*\\)");
    private static final Pattern TRIGGER = Pattern.compile(NAME + "_[a-z0-9]+");
    private static final String TRIGGERS =
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '" + NAME + "_*'";
    private static final String REGISTERED = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'gpkg_extensions'";

    private SpatialIndex() {}

    /**
     * Whether a row of SQLite's schema belongs to the index: the tree itself, or a trigger of its name.
     *
     * @param type as SQLite calls it
     */
    static boolean owns(String type, String name, String sql) {
        return switch (type) {
            case "table" -> name.equals(NAME) && TREE.matcher(sql).matches();
            case "trigger" -> TRIGGER.matcher(name).matches();
            default -> false;
        };
    }

    /** Takes it away, if it is there; the file must have passed the {@link Inspection}. */
    static void drop(Connection connection) throws SQLException, StoreException {
        List<String> triggers = names(connection, TRIGGERS);
        List<String> tree = names(connection, "SELECT name FROM sqlite_schema WHERE name = '" + NAME + "'");
        if (triggers.isEmpty() && tree.isEmpty()) {
            return;
        }
        boolean registered = !names(connection, REGISTERED).isEmpty();
        Transaction.run(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                for (String trigger : triggers) {
                    statement.execute("DROP TRIGGER \"" + trigger + "\"");
                }
                statement.execute("DROP TABLE IF EXISTS " + NAME);
                if (registered) {
                    statement.execute("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' "
                            + "AND table_name = 'annotation'");
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
