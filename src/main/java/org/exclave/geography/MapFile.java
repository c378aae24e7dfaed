package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * Opens the map file as if a stranger had made it: nothing is written, no journal is looked for, no function of the
 * schema may run, and nothing is read before the whole file and its schema were found to be what this atlas expects.
 */
final class MapFile {

    /** No shape of the shipped map comes near it. */
    private static final int LONGEST_VALUE = 64 << 20;

    private MapFile() {}

    /**
     * A connection that can only read. The caller closes it.
     *
     * @throws AtlasDataException when the file is missing, empty, cut short, of another kind, damaged, or has not exactly
     *     the tables this version of the atlas knows
     */
    static Connection open(Path file) throws AtlasDataException {
        String name = file.getFileName().toString();
        checkHeader(file, name);
        try {
            return inspected(file, name);
        } catch (SQLException damage) {
            throw new AtlasDataException(Fault.of(name, "map.damaged", String.valueOf(damage.getMessage())), damage);
        }
    }

    private static void checkHeader(Path file, String name) throws AtlasDataException {
        if (!Files.isRegularFile(file)) {
            throw new AtlasDataException(Fault.of(name, "map.missing", file.toString()));
        }
        try {
            MapFileHeader.read(file).check(name);
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(name, "map.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    private static Connection inspected(Path file, String name) throws SQLException, AtlasDataException {
        Connection connection = ReadOnlyDatabase.open(file, LONGEST_VALUE);
        boolean sound = false;
        try (Statement statement = connection.createStatement()) {
            checkPages(statement, name);
            new MapSchema(name).check(connection);
            sound = true;
        } finally {
            if (!sound) {
                connection.close();
            }
        }
        return connection;
    }

    private static void checkPages(Statement statement, String name) throws SQLException, AtlasDataException {
        try (ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
            String finding = result.getString(1);
            if (!finding.equals("ok")) {
                throw new AtlasDataException(Fault.of(name, "map.damaged", finding));
            }
        }
    }
}
