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
 * Opens a file of raster tiles, MBTiles or GeoPackage, as if a stranger had made it: read-only, without looking for a
 * journal, and only after its kind, its tables and its first tiles were found to be what can be drawn.
 */
public final class BaseMapFile {

    /** Up to so many bytes, 64 MiB, a whole file is checked page by page; a larger one would take too long. */
    static final long LOOKED_THROUGH = 64 << 20;

    /** Twice a tile, in bytes: no row of a tile file needs more. */
    private static final int LONGEST_VALUE = 2 * TileTable.LARGEST_TILE;

    private final Path file;
    private final String name;

    private BaseMapFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.name = String.valueOf(this.file.getFileName());
    }

    /**
     * The base map in a file; the caller closes it. Reads a little of the file, or all of a file up to 64 MiB.
     *
     * @throws AtlasDataException when the file is missing, of another kind, damaged, in use by a writer, or has no tiles
     *     that can be drawn
     */
    public static BaseMap open(Path file) throws AtlasDataException {
        return new BaseMapFile(file).open();
    }

    private BaseMap open() throws AtlasDataException {
        try {
            checkBytes();
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(name, "basemap.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
        try {
            return opened();
        } catch (SQLException damage) {
            throw new AtlasDataException(
                    Fault.of(name, "basemap.damaged", String.valueOf(damage.getMessage())), damage);
        }
    }

    private void checkBytes() throws IOException, AtlasDataException {
        if (!Files.isRegularFile(file)) {
            throw refusal(Files.exists(file) ? "notfile" : "missing", file.toString());
        }
        MapFileHeader header = MapFileHeader.read(file);
        if (header.isEmpty()) {
            throw refusal("empty");
        }
        if (!header.isDatabase()) {
            throw refusal("foreign");
        }
        if (header.isCutShort()) {
            throw refusal("truncated", header.fileSize());
        }
        for (String beside : new String[] {"-wal", "-journal"}) {
            Path log = Path.of(file + beside);
            if (Files.isRegularFile(log) && Files.size(log) > 0) {
                throw refusal("unfinished", name + beside);
            }
        }
    }

    private BaseMap opened() throws SQLException, AtlasDataException {
        Connection connection = ReadOnlyDatabase.open(file, LONGEST_VALUE);
        boolean sound = false;
        try {
            boolean large = file.toFile().length() > LOOKED_THROUGH;
            if (!large) {
                checkPages(connection);
            }
            BaseMap map = read(new TileFile(connection, new PlainTables(connection), name, large));
            sound = true;
            return map;
        } finally {
            if (!sound) {
                connection.close();
            }
        }
    }

    private BaseMap read(TileFile open) throws SQLException, AtlasDataException {
        if (open.tables().has(TileGeoPackageReader.CONTENTS)) {
            return new TileGeoPackageReader(open).read();
        }
        if (open.tables().has(MbtilesReader.TILES) || open.tables().has(MbtilesReader.METADATA)) {
            return new MbtilesReader(open).read();
        }
        throw refusal("neither");
    }

    /** Without the conditions that the file sets for its own rows: a stranger may have written ones that take for ever. */
    private void checkPages(Connection connection) throws SQLException, AtlasDataException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints=ON");
            try (ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
                String finding = result.getString(1);
                if (!finding.equals("ok")) {
                    throw refusal("damaged", PlainText.of(finding));
                }
            }
        }
    }

    private AtlasDataException refusal(String why, Object... details) {
        return new AtlasDataException(Fault.of(name, "basemap." + why, details));
    }
}
