package org.exclave.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.Timestamp;
import org.jspecify.annotations.Nullable;

/** The table {@code history}: a row for every edit, only ever added, each with its link in the {@link HistoryChain}. */
final class HistoryTable {

    private static final String INSERT = "INSERT INTO history "
            + "(made_at, edit, annotation, before, after, origin, hash, sequence) VALUES (?,?,?,?,?,?,?,?)";
    private static final String UNSEALED =
            "SELECT sequence, made_at, edit, annotation, before, after, origin, hash FROM history ORDER BY sequence";

    private final Connection connection;

    HistoryTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds what the user did and when. */
    void append(SingleEdit edit, Instant madeAt) throws SQLException {
        append(edit, madeAt, null);
    }

    /**
     * Adds what was done and when.
     *
     * @param origin how it came to the atlas when no gesture of the user made it, or null
     */
    void append(SingleEdit edit, Instant madeAt, @Nullable Origin origin) throws SQLException {
        switch (edit) {
            case AddAnnotation(Annotation added) -> append(madeAt, "add", null, added, added.id(), origin);
            case ChangeAnnotation(Annotation before, Annotation after) ->
                append(madeAt, "change", before, after, after.id(), origin);
            case RemoveAnnotation(Annotation removed) -> append(madeAt, "remove", removed, null, removed.id(), origin);
        }
    }

    /** The number of the newest row, or 0. */
    long last() throws SQLException {
        return number("SELECT coalesce(max(sequence), 0) FROM history");
    }

    /** The number of the newest row there ever was, by the count that SQLite keeps beside the table. */
    long lastEver() throws SQLException {
        return number("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'history'");
    }

    /** The hash of the newest row, or {@link HistoryChain#START}. */
    String tip() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT hash FROM history ORDER BY sequence DESC LIMIT 1")) {
            return rows.next() ? String.valueOf(rows.getString(1)) : HistoryChain.START;
        }
    }

    /** Gives every row of a history from before the chain its hash. */
    void seal() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(UNSEALED);
                PreparedStatement update =
                        connection.prepareStatement("UPDATE history SET hash = ? WHERE sequence = ?")) {
            String previous = HistoryChain.START;
            while (rows.next()) {
                previous = hash(previous, rows);
                update.setString(1, previous);
                update.setLong(2, rows.getLong(1));
                update.executeUpdate();
            }
        }
    }

    /** The hash that a row ought to bear: columns sequence, made_at, edit, annotation, before, after, origin. */
    static String hash(String previous, ResultSet row) throws SQLException {
        List<byte @Nullable []> texts = new ArrayList<>();
        for (int column = 2; column <= 7; column++) {
            texts.add(row.getBytes(column));
        }
        return HistoryChain.hash(previous, row.getLong(1), texts);
    }

    private void append(
            Instant madeAt,
            String edit,
            @Nullable Annotation before,
            @Nullable Annotation after,
            String id,
            @Nullable Origin origin)
            throws SQLException {
        long sequence = Math.max(last(), lastEver()) + 1;
        @Nullable String[] texts = {
            Timestamp.text(madeAt),
            edit,
            id,
            before == null ? null : AnnotationJson.text(before),
            after == null ? null : AnnotationJson.text(after),
            origin == null ? null : origin.word()
        };
        List<byte @Nullable []> bytes = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int column = 0; column < texts.length; column++) {
                String text = texts[column];
                insert.setString(column + 1, text);
                bytes.add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
            }
            insert.setString(7, HistoryChain.hash(tip(), sequence, bytes));
            insert.setLong(8, sequence);
            insert.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getLong(1);
        }
    }
}
