package org.exclave.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.CatalogWord;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code addition}: the one place where local additions become rows and rows additions. Each change is a row of the
 * table {@code addition_history}, with its link in a {@link HistoryChain} of its own.
 */
final class AdditionTable {

    private static final String ALL = "SELECT kind, id, incident, content FROM addition ORDER BY fid";
    private static final String INSERT =
            "INSERT INTO addition (incident, content, modified, kind, id) VALUES (?,?,?,?,?)";
    private static final String UPDATE =
            "UPDATE addition SET incident = ?, content = ?, modified = ? WHERE kind = ? AND id = ?";
    private static final String HISTORY =
            "SELECT sequence, made_at, kind, id, incident, before, after, hash FROM addition_history ORDER BY sequence";
    private static final String REMEMBER = "INSERT INTO addition_history "
            + "(made_at, kind, id, incident, before, after, hash, sequence) VALUES (?,?,?,?,?,?,?,CAST(? AS INTEGER))";

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    AdditionTable(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Every addition, the first one first. */
    List<Addition> all() throws SQLException, StoreException {
        List<Addition> all = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(ALL)) {
            while (rows.next()) {
                all.add(addition(rows));
            }
        }
        return all;
    }

    private Addition addition(ResultSet row) throws SQLException, StoreException {
        String id = String.valueOf(row.getString(2));
        try {
            AdditionKind kind = CatalogWord.find(AdditionKind.class, String.valueOf(row.getString(1)))
                    .orElseThrow(() -> new StoreException("addition", null, file.toString(), id));
            return new Addition(kind, id, row.getString(3), String.valueOf(row.getString(4)));
        } catch (IllegalArgumentException unreadable) {
            throw new StoreException("addition", unreadable, file.toString(), id);
        }
    }

    /**
     * Makes an edit; to be called within a transaction.
     *
     * @throws StoreException when what there is is not what the edit would change; the transaction is to be taken back then
     */
    void write(AdditionEdit edit, Instant now) throws SQLException, StoreException {
        List<Addition> there = all();
        List<Addition> coming = new ArrayList<>(edit.after());
        for (Addition before : edit.before()) {
            if (!there.contains(before)) {
                throw conflict(edit);
            }
            Addition next = coming.stream().filter(before::isSameRow).findFirst().orElse(null);
            if (next == null) {
                execute("DELETE FROM addition WHERE kind = ? AND id = ?", before.kind().id(), before.id());
            } else {
                coming.remove(next);
                put(UPDATE, next, now);
            }
            remember(before, before.row(), next == null ? null : next.row(), now);
        }
        for (Addition fresh : coming) {
            if (there.stream().anyMatch(other -> other.isSameRow(fresh) && !edit.before().contains(other))) {
                throw conflict(edit);
            }
            put(INSERT, fresh, now);
            remember(fresh, null, fresh.row(), now);
        }
    }

    private StoreException conflict(AdditionEdit edit) {
        return new StoreException("additionConflict", null, file.toString(), edit.subject());
    }

    private void put(String sql, Addition addition, Instant now) throws SQLException {
        execute(
                sql,
                addition.incident(),
                addition.row(),
                Timestamp.text(now),
                addition.kind().id(),
                addition.id());
    }

    private void remember(Addition addition, @Nullable String before, @Nullable String after, Instant now)
            throws SQLException {
        long sequence = last() + 1;
        @Nullable String[] texts = {
            Timestamp.text(now), addition.kind().id(), addition.id(), addition.incident(), before, after
        };
        List<byte @Nullable []> bytes = new ArrayList<>();
        for (String text : texts) {
            bytes.add(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
        }
        String hash = HistoryChain.hash(tip(), sequence, bytes);
        execute(REMEMBER, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], hash, Long.toString(sequence));
    }

    private long last() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT max((SELECT coalesce(max(sequence), 0) FROM addition_history),"
                        + " (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'addition_history'))")) {
            return rows.getLong(1);
        }
    }

    private String tip() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("SELECT hash FROM addition_history ORDER BY sequence DESC LIMIT 1")) {
            return rows.next() ? String.valueOf(rows.getString(1)) : HistoryChain.START;
        }
    }

    /** The number of the first row of the history that does not follow from those before it, or 0 when all do. */
    long broken() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(HISTORY)) {
            String previous = HistoryChain.START;
            while (rows.next()) {
                previous = HistoryTable.hash(previous, rows);
                if (!previous.equals(rows.getString(8))) {
                    return rows.getLong(1);
                }
            }
            return 0;
        }
    }

    private void execute(String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int column = 0; column < values.length; column++) {
                statement.setString(column + 1, values[column]);
            }
            statement.executeUpdate();
        }
    }
}
