package org.exclave.store;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to SQLite, one factory per purpose. None trusts what the file's schema says. */
final class StoreConnection {

    /** How long an edit waits while another program writes to the same file, in milliseconds. */
    private static final int BUSY_MILLISECONDS = 3000;

    /** No text or shape may be longer, so that a crafted file cannot fill the memory: 64 MiB. */
    static final int LONGEST_VALUE_BYTES = 64 << 20;

    private StoreConnection() {}

    /** The one connection that edits an existing store. */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        return distrustful(config.createConnection(url(file, "?mode=rw")));
    }

    /** Builds a new file, all in itself without a log beside it, so that it can be moved when it is whole. */
    static Connection building(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.DELETE);
        return distrustful(config.createConnection(url(file, "?mode=rwc")));
    }

    /** Nothing on any disk. */
    static Connection inMemory() throws SQLException {
        return distrustful(config().createConnection("jdbc:sqlite::memory:"));
    }

    /**
     * Reads a file without changing it or leaving anything beside it. Only where another program was cut off in the middle
     * of a change does SQLite first take that change back, as every reader must.
     */
    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = config();
        boolean cutOff = hasContent(file, "-journal");
        config.setReadOnly(!cutOff);
        String mode = cutOff ? "?mode=rw" : hasContent(file, "-wal") ? "?mode=ro" : "?mode=ro&immutable=1";
        return distrustful(config.createConnection(url(file, mode)));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE_BYTES));
        return config;
    }

    /** The two settings against crafted files for which {@link SQLiteConfig} has no name. */
    private static Connection distrustful(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private static boolean hasContent(Path file, String suffix) {
        File beside = new File(file + suffix);
        return beside.isFile() && beside.length() > 0;
    }

    /** SQLite takes a URI, in which signs such as {@code ?} and {@code %} of the file's name are escaped. */
    private static String url(Path file, String query) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + query;
    }
}
