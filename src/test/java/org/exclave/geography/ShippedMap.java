package org.exclave.geography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.exclave.failure.AtlasDataException;

/** The map file of the project, for tests: read once, or copied and spoiled. */
final class ShippedMap {

    static final Path FILE = Path.of(System.getProperty("exclave.home", "."), "maps", "atlas.gpkg");

    private static final class Once {
        private static final Geography GEOGRAPHY = read();
    }

    private ShippedMap() {}

    static Geography geography() {
        return Once.GEOGRAPHY;
    }

    static BorderEdition edition(Edition edition) {
        return geography().edition(edition);
    }

    private static Geography read() {
        try {
            return GeographyReader.read(FILE);
        } catch (AtlasDataException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A copy in a folder, changed by SQL. */
    static Path changed(Path folder, String... statements) throws SQLException {
        Path copy = folder.resolve("atlas.gpkg");
        try {
            Files.copy(FILE, copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return copy;
    }
}
