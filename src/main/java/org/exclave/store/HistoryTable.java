package org.exclave.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.RemoveAnnotation;
import org.jspecify.annotations.Nullable;

/** The table {@code history}: a row for every edit, only ever added. */
final class HistoryTable {

    private static final String INSERT =
            "INSERT INTO history (made_at, edit, annotation, before, after) VALUES (?,?,?,?,?)";

    private final Connection connection;

    HistoryTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds what was done and when. */
    void append(Edit edit, Instant madeAt) throws SQLException {
        switch (edit) {
            case AddAnnotation(Annotation added) -> append(madeAt, "add", null, added, added.id());
            case ChangeAnnotation(Annotation before, Annotation after) ->
                append(madeAt, "change", before, after, after.id());
            case RemoveAnnotation(Annotation removed) -> append(madeAt, "remove", removed, null, removed.id());
        }
    }

    /** The number of the newest row, or 0. */
    long last() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(sequence), 0) FROM history")) {
            return rows.getLong(1);
        }
    }

    private void append(
            Instant madeAt, String edit, @Nullable Annotation before, @Nullable Annotation after, String id)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, Timestamp.text(madeAt));
            insert.setString(2, edit);
            insert.setString(3, id);
            insert.setString(4, before == null ? null : AnnotationJson.text(before));
            insert.setString(5, after == null ? null : AnnotationJson.text(after));
            insert.executeUpdate();
        }
    }
}
