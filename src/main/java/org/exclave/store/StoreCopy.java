package org.exclave.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.exclave.failure.StoreException;

/**
 * Copies of a store. A copy is made by SQLite, never by copying bytes, and gets its name only after it has been opened,
 * checked and counted, so that it never replaces anything better.
 */
final class StoreCopy {

    /** The tables whose rows a copy must hold as many of as the original. */
    private static final List<String> COUNTED = List.of("annotation", "history", "event_set", "event", "event_record", "overlay", "overlay_shape", "brief", "scene", "brief_history", "addition", "addition_history");

    private final Migrations migrations;

    StoreCopy(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Copies into a file of another name first, so that nothing half-written ever has the name of the target. */
    void write(Connection source, Path target) throws IOException, SQLException, StoreException {
        Path draft = Path.of(target + ".new");
        try {
            Files.deleteIfExists(draft);
            try (PreparedStatement statement = source.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, draft.toString());
                statement.execute();
            }
            toDisk(draft);
            read(draft);
            if (!tally(source).equals(tally(draft))) {
                throw new IOException("the copy is not like the original");
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What a copy holds, or nothing when there is none or it is not good. */
    Optional<Contents> contents(Path copy) {
        try {
            return Files.isRegularFile(copy) ? Optional.of(read(copy)) : Optional.empty();
        } catch (SQLException | StoreException notGood) {
            return Optional.empty();
        }
    }

    /**
     * What a copy holds, once it has been looked at; the rows of older versions are not read.
     *
     * @throws StoreException when it is no sound store
     */
    Contents read(Path copy) throws SQLException, StoreException {
        try (Connection connection = StoreConnection.reading(copy)) {
            int version = new Inspection(connection, copy, migrations).version();
            return version == migrations.newest() ? Contents.read(connection, copy) : Contents.NONE;
        }
    }

    private static String tally(Path copy) throws SQLException {
        try (Connection connection = StoreConnection.reading(copy)) {
            return tally(connection);
        }
    }

    private static String tally(Connection connection) throws SQLException {
        StringBuilder tally = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            for (String table : COUNTED) {
                if (exists(statement, table)) {
                    try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                        tally.append(table).append(' ').append(rows.getLong(1)).append('\n');
                    }
                }
            }
        }
        return tally.toString();
    }

    /** Stores of older versions do not have all tables yet. */
    private static boolean exists(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'")) {
            return rows.next();
        }
    }

    private static void toDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
