package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;

/** Opens a GeoPackage that a stranger may have made, once its first bytes and what lies beside it have been looked at. */
public final class ForeignPackage {

    private ForeignPackage() {}

    /**
     * A connection that can only read, and takes the file for one that nobody changes. The caller closes it. Nothing that
     * stands in the file has been looked at yet.
     *
     * @param longestValue the most bytes that one text or blob may have; what is longer cannot be read
     * @throws AtlasDataException when it is no SQLite file, cut short, or not finished by another program
     * @throws SQLException when SQLite does not take the file for a database
     */
    public static Connection open(Path file, int longestValue) throws AtlasDataException, SQLException {
        String name = String.valueOf(file.getFileName());
        try {
            checkBytes(file, name);
        } catch (IOException unreadable) {
            throw refusal(name, unreadable, "unreadable", String.valueOf(unreadable.getMessage()));
        }
        return ReadOnlyDatabase.open(file, longestValue);
    }

    /** Whether the database has a table of that name with all these columns, each stored as it is: asking it runs nothing. */
    public static boolean hasPlainTable(Connection connection, String table, List<String> columns) throws SQLException {
        return new PlainTables(connection).obstacle(table, columns).isEmpty();
    }

    private static void checkBytes(Path file, String name) throws IOException, AtlasDataException {
        MapFileHeader header = MapFileHeader.read(file);
        if (!header.isDatabase()) {
            throw refusal(name, null, "foreign");
        }
        if (header.isCutShort()) {
            throw refusal(name, null, "truncated", header.fileSize());
        }
        for (String beside : List.of("-wal", "-journal")) {
            Path log = Path.of(file + beside);
            if (Files.isRegularFile(log) && Files.size(log) > 0) {
                throw refusal(name, null, "unfinished", name + beside);
            }
        }
    }

    static AtlasDataException refusal(String name, @Nullable Exception cause, String why, Object... details) {
        Fault fault = Fault.of(name, "package." + why, details);
        return cause == null ? new AtlasDataException(fault) : new AtlasDataException(fault, cause);
    }
}
