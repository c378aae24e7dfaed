package org.exclave.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.store.BundleFile;

/**
 * Whatever stands in a GeoPackage that a colleague hands over, it is taken for a bundle, read or refused with a sentence; and as a
 * file of shapes it is, too. An input is the bytes of a file, or, where it does not begin as a database does, what to write
 * into which values of a sound bundle: so strange values lie in a file that SQLite finds in order.
 */
public final class BundleFuzz {

    private static final byte DATABASE = 'S';
    private static final int MOST_EDITS = 6;
    private static final int HEAD = 4;
    private static final int KINDS = 7;
    private static final Messages MESSAGES = Messages.english();
    private static final AtomicLong IDS = new AtomicLong();
    private static final Path FILE = folder().resolve("bundle.gpkg");
    private static final byte[] SOUND = sound();
    private static final List<Value> VALUES = values();

    private BundleFuzz() {}

    /** A column of a table. */
    private record Value(String table, String column) {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("exclave-fuzz");
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing can be fuzzed without a folder", impossible);
        }
    }

    private static byte[] sound() {
        try {
            BundleSeeds.writeWhole(FILE);
            return Files.readAllBytes(FILE);
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing can be fuzzed without a bundle", impossible);
        }
    }

    private static List<Value> values() {
        List<Value> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                        + " WHERE m.type = 'table' ORDER BY 1, 2")) {
            while (rows.next()) {
                values.add(new Value(rows.getString(1), rows.getString(2)));
            }
            return values;
        } catch (SQLException impossible) {
            throw new IllegalStateException("the bundle cannot be looked at", impossible);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + FILE);
    }

    /** Reads one file; called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (bytes.length > 0 && bytes[0] == DATABASE) {
            Files.write(FILE, bytes);
        } else {
            Files.write(FILE, SOUND);
            edit(ByteBuffer.wrap(bytes));
        }
        boolean bundle = BundleFile.isBundle(FILE);
        try {
            BundleFile.read(FILE);
            if (!bundle) {
                throw new IllegalStateException("read, and is no bundle");
            }
        } catch (AtlasDataException refused) {
            sentence(refused);
        }
        try {
            AnnotationFile.read(FILE, () -> "n" + IDS.incrementAndGet(), Instant.EPOCH);
        } catch (AtlasDataException refused) {
            sentence(refused);
        }
    }

    /** Writes strange values, which whoever made the file was not hindered to: of each a column, a kind and a length. */
    private static void edit(ByteBuffer data) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = 1");
            statement.execute("PRAGMA foreign_keys = 0");
            statement.execute("PRAGMA synchronous = 0");
            statement.execute("PRAGMA journal_mode = OFF");
            for (int edit = 0; edit < MOST_EDITS && data.remaining() > HEAD; edit++) {
                write(connection, VALUES.get(Byte.toUnsignedInt(data.get()) % VALUES.size()), data);
            }
        } catch (SQLException hindered) {
            // What SQLite itself does not let anyone write need not be read.
            sentence(String.valueOf(hindered.getMessage()));
        }
    }

    private static void write(Connection connection, Value value, ByteBuffer data) throws SQLException {
        int kind = data.get() & KINDS;
        byte[] bytes = new byte[Math.min(Short.toUnsignedInt(data.getShort()), data.remaining())];
        data.get(bytes);
        long number = ByteBuffer.allocate(Long.BYTES).put(bytes, 0, Math.min(bytes.length, Long.BYTES)).getLong(0);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE \"" + value.table + "\" SET \"" + value.column + "\" = ?")) {
            switch (kind) {
                case 0 -> update.setNull(1, Types.NULL);
                case 1 -> update.setLong(1, number);
                case 2 -> update.setDouble(1, Double.longBitsToDouble(number));
                case 3 -> update.setBytes(1, bytes);
                default -> update.setString(1, new String(bytes, StandardCharsets.UTF_8));
            }
            update.executeUpdate();
        }
    }

    private static void sentence(AtlasDataException refused) {
        sentence(MESSAGES.sentence(refused));
    }

    private static void sentence(String sentence) {
        if (sentence.isBlank()) {
            throw new IllegalStateException("said without a sentence");
        }
    }
}
