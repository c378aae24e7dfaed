package org.exclave.geography;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/**
 * Opens an SQLite file that a stranger may have made: nothing is written to it or beside it, no journal is looked for, and
 * no function of its schema may do more than reckon.
 */
final class ReadOnlyDatabase {

    /** Memory-mapped pages would end the whole process when another program cuts the file short: none are mapped. */
    private static final List<String> PRECAUTIONS = List.of(
            "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA query_only=ON", "PRAGMA mmap_size=0");

    private ReadOnlyDatabase() {}

    /**
     * A connection that can only read. The caller closes it.
     *
     * @param longestValue the most bytes that one text or blob may have; what is longer cannot be read
     * @throws SQLException when SQLite does not take the file for a database
     */
    static Connection open(Path file, int longestValue) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(longestValue));
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1");
        boolean sound = false;
        try (Statement statement = connection.createStatement()) {
            for (String precaution : PRECAUTIONS) {
                statement.execute(precaution);
            }
            sound = true;
        } finally {
            if (!sound) {
                connection.close();
            }
        }
        return connection;
    }
}
