package org.exclave.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;
import org.exclave.geography.GeoPackageSchema;

/**
 * The steps from an empty file to the newest version of the store: SQL files, run in order, each once, each in one
 * transaction together with its row in the table {@code migration}. The version of a store is the number of its steps.
 */
final class Migrations {

    /** The step before which an empty file gets the tables of every GeoPackage, in the same transaction. */
    private static final String FIRST = "001-annotations.sql";

    /** The step after which the rows of the history get their hashes, in the same transaction. */
    private static final String CHAIN = "003-history-chain.sql";

    /** The steps of this version of the atlas. A released step is never changed. */
    static final Migrations SHIPPED = new Migrations(List.of(FIRST, "002-events.sql", CHAIN, "004-standing.sql", "005-briefs.sql", "006-event-tables.sql",
            "007-overlays.sql", "008-additions.sql"));

    private final List<String> names;

    /** @param names of the SQL files beside this class, in order */
    Migrations(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** The same steps and one more. */
    Migrations and(String name) {
        return new Migrations(Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /** The files of the steps, in order. */
    List<String> names() {
        return names;
    }

    /** The version to which {@link #run} brings a store. */
    int newest() {
        return names.size();
    }

    /** Brings a store from one version to the newest. */
    void run(Connection connection, int from, Clock clock) throws SQLException, StoreException {
        for (int number = from + 1; number <= names.size(); number++) {
            step(connection, number, clock);
        }
    }

    /** An empty store of the newest version, in memory. */
    Connection model() throws SQLException {
        return model(newest());
    }

    /** The names of the steps that lead to a version. */
    List<String> steps(int version) {
        return List.copyOf(names.subList(0, version));
    }

    /** Builds in memory what the schema of a store of that version must look like. */
    Connection model(int version) throws SQLException {
        Connection connection = StoreConnection.inMemory();
        try (Statement statement = connection.createStatement()) {
            for (String name : names.subList(0, version)) {
                statement.executeUpdate(sql(name));
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** The version at which a store stands; its table {@code migration} must have been seen to be a table. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(number), 0) FROM migration")) {
            return rows.getInt(1);
        }
    }

    private void step(Connection connection, int number, Clock clock) throws SQLException, StoreException {
        String name = names.get(number - 1);
        Transaction.run(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql(name));
            }
            if (name.equals(CHAIN)) {
                new HistoryTable(connection).seal();
            }
            String insert = "INSERT INTO migration (number, name, applied_at) VALUES (?, ?, ?)";
            try (PreparedStatement row = connection.prepareStatement(insert)) {
                row.setInt(1, number);
                row.setString(2, name);
                row.setString(3, Timestamp.text(clock.instant()));
                row.executeUpdate();
            }
        });
    }

    /** The statements of an SQL file beside this class. */
    static String sql(String name) {
        try (InputStream resource =
                Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            String step = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return name.equals(FIRST) ? GeoPackageSchema.sql() + step : step;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
