package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file as if a stranger had sent it, before anything in it is believed or changed. Triggers, views and virtual
 * tables run by themselves: none is accepted but those which the migrations of the atlas make, to the letter, and a
 * {@link SpatialIndex}, which is taken away before it can run.
 */
final class Inspection {

    /** {@code GPKG}, the mark of a GeoPackage in the header of SQLite. */
    private static final int GEOPACKAGE = 0x47504B47;

    private final Connection connection;
    private final Path file;
    private final Migrations migrations;

    Inspection(Connection connection, Path file, Migrations migrations) {
        this.connection = connection;
        this.file = file;
        this.migrations = migrations;
    }

    /**
     * One row of SQLite's schema.
     *
     * @param stored whether it has pages of its own, which triggers, views and virtual tables have not
     */
    private record Definition(String type, String name, String sql, boolean stored) {

        boolean isTable() {
            return type.equals("table") && stored;
        }

        boolean isOfSpatialIndex() {
            return SpatialIndex.owns(type, name, sql);
        }

        boolean isPassive() {
            return stored && (type.equals("table") || type.equals("index"));
        }
    }

    /** What a store of a version looks like, and the columns of its tables. */
    private record Model(List<Definition> definitions, Map<String, List<String>> columns) {}

    private static final Map<List<String>, Model> MODELS = new ConcurrentHashMap<>();

    /**
     * The version of the store in the file.
     *
     * @throws StoreException when the file is no store, or one of a newer atlas, damaged, or more than a store
     */
    int version() throws SQLException, StoreException {
        List<Definition> found = definitions(connection);
        if (number("PRAGMA application_id") != GEOPACKAGE || !isStore(found)) {
            throw refusal("foreign", null);
        }
        int version = Migrations.version(connection);
        if (version > migrations.newest()) {
            throw refusal("newer", null);
        }
        compare(found, version);
        quickCheck();
        return version;
    }

    private static boolean isStore(List<Definition> found) {
        return found.stream()
                .anyMatch(one -> one.isTable() && one.name().equals("migration") && one.sql().contains("number"));
    }

    private void compare(List<Definition> found, int version) throws SQLException, StoreException {
        Model model = model(version);
        for (Definition one : found) {
            if (!one.isPassive() && !model.definitions.contains(one) && !one.isOfSpatialIndex()) {
                throw refusal("suspicious", one.type() + " " + one.name());
            }
        }
        for (Definition one : model.definitions) {
            if (one.isTable() ? !hasColumns(one, model) : !found.contains(one)) {
                throw refusal("damaged", one.type() + " " + one.name());
            }
        }
    }

    /** Other programs may add columns to a table, but not take any away. */
    private boolean hasColumns(Definition table, Model model) throws SQLException {
        return columns(connection, table.name()).containsAll(model.columns.getOrDefault(table.name(), List.of()));
    }

    /** Building a store in memory takes longer than comparing with it, and one run opens its store several times. */
    private Model model(int version) throws SQLException {
        List<String> steps = migrations.steps(version);
        Model built = MODELS.get(steps);
        if (built == null) {
            try (Connection model = migrations.model(version)) {
                List<Definition> definitions = definitions(model);
                Map<String, List<String>> columns = new HashMap<>();
                for (Definition one : definitions) {
                    if (one.isTable()) {
                        columns.put(one.name(), columns(model, one.name()));
                    }
                }
                built = new Model(definitions, columns);
            }
            MODELS.put(steps, built);
        }
        return built;
    }

    /** On a connection that only reads, SQLite leaves out the CHECKs: {@link Contents#read} must understand each row. */
    private void quickCheck() throws SQLException, StoreException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            String verdict = rows.getString(1);
            if (!verdict.equals("ok")) {
                throw refusal("damaged", verdict.replace('\n', ' '));
            }
        }
    }

    private int number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getInt(1);
        }
    }

    private static List<Definition> definitions(Connection connection) throws SQLException {
        List<Definition> definitions = new ArrayList<>();
        String select = "SELECT type, name, sql, rootpage > 0 FROM sqlite_schema WHERE sql IS NOT NULL";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                definitions.add(new Definition(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
            }
        }
        return definitions;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT name FROM pragma_table_info(?)")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private StoreException refusal(String reason, @Nullable String what) {
        return new StoreException(reason, null, file.toString(), what == null ? "" : what);
    }
}
