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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exclave.failure.StoreException;

/**
 * The last good copy of a store, in a file beside it. A copy is made by SQLite, never by copying bytes, and replaces an
 * older one only after it has been opened, checked and counted.
 */
final class Backup {

    /** The reasons for which the store itself is of no use, so that a backup in its place would help. */
    private static final Set<String> CURED_BY_BACKUP =
            Set.of("damaged", "empty", "foreign", "missing", "notDatabase", "row", "suspicious");

    private static final List<String> COUNTED = List.of("annotation", "history", "event_set", "event");

    private final Path store;
    private final Path place;
    private final Migrations migrations;

    Backup(Path store, Migrations migrations) {
        this.store = store;
        this.place = StoreFiles.beside(store, ".backup");
        this.migrations = migrations;
    }

    /** Where the copy is, or would be. */
    Path place() {
        return place;
    }

    /** Whether there is a copy that could be restored. */
    boolean isGood() {
        return contents().isPresent();
    }

    /**
     * A failure with its offer to restore this backup, where that would help: to its details, the file and what is wrong
     * with it, come the number of good backups, 0 or 1, and the place of the backup. Other failures stay as they are.
     */
    StoreException offeredFor(StoreException failure) {
        if (!CURED_BY_BACKUP.contains(failure.reason())) {
            return failure;
        }
        return new StoreException(
                failure.reason(),
                failure,
                failure.details().get(0),
                failure.details().get(1),
                isGood() ? 1 : 0,
                place.toString());
    }

    /** Makes a copy of the store unless the one that is there holds the same. */
    void refresh(Connection source, Contents contents) throws StoreException {
        if (!contents.equals(Contents.NONE) && !contents().equals(Optional.of(contents))) {
            write(source);
        }
    }

    /** Makes a copy of the store as it is, of whatever version. */
    void write(Connection source) throws StoreException {
        try {
            copy(source, place);
        } catch (IOException | SQLException | StoreException failure) {
            throw new StoreException("backup", failure, store.toString(), place.toString(), failure.toString());
        }
    }

    /**
     * Puts a copy of the backup in the place of the store, which is kept under another name if it is there.
     *
     * @return the new name of what was in the store's place, or would have been
     */
    Path restore(Clock clock) throws StoreException {
        if (!isGood()) {
            throw new StoreException("noBackup", null, store.toString(), place.toString());
        }
        Path fresh = StoreFiles.beside(store, ".restored");
        try (Connection source = StoreConnection.reading(place)) {
            copy(source, fresh);
            Path aside = StoreFiles.setAside(store, clock.instant());
            Files.move(fresh, store);
            return aside;
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, store);
        } catch (SQLException failure) {
            throw offeredFor(StoreFailure.of(failure, store));
        }
    }

    /** Copies into a file of another name first, so that nothing half-written ever has the name of the target. */
    private void copy(Connection source, Path target) throws IOException, SQLException, StoreException {
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

    /** What the backup holds, or nothing when there is no good one. */
    private Optional<Contents> contents() {
        try {
            return Files.isRegularFile(place) ? Optional.of(read(place)) : Optional.empty();
        } catch (SQLException | StoreException notGood) {
            return Optional.empty();
        }
    }

    /** What a copy holds, once it has been looked at; the rows of older versions are not read. */
    private Contents read(Path copy) throws SQLException, StoreException {
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
