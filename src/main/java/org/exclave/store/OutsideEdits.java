package org.exclave.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.exchange.geojson.AnnotationParser;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What other programs did to the annotations while the atlas was closed, found by comparing the table with what the
 * history left, and noted in the history, so that nothing is lost and every state follows from it.
 */
final class OutsideEdits {

    /** SQLite gives, beside a maximum, the other columns of the row that has it. */
    private static final String NEWEST = "SELECT annotation, after, max(sequence) FROM history GROUP BY annotation";

    private OutsideEdits() {}

    /** Notes what is different; does nothing when all is as the history says. */
    static void note(Connection connection, List<Annotation> present, Instant now)
            throws SQLException, StoreException {
        List<SingleEdit> found = find(connection, present);
        if (!found.isEmpty()) {
            Transaction.run(connection, () -> {
                HistoryTable history = new HistoryTable(connection);
                for (SingleEdit edit : found) {
                    history.append(edit, now, Origin.OUTSIDE);
                }
            });
        }
    }

    private static List<SingleEdit> find(Connection connection, List<Annotation> present) throws SQLException {
        Map<String, String> left = left(connection);
        List<SingleEdit> found = new ArrayList<>();
        for (Annotation annotation : present) {
            String text = left.remove(annotation.id());
            if (text == null) {
                found.add(new AddAnnotation(annotation));
            } else {
                Annotation before = read(text);
                if (before == null) {
                    found.add(new AddAnnotation(annotation));
                } else if (!before.equals(annotation)) {
                    found.add(new ChangeAnnotation(before, annotation));
                }
            }
        }
        for (String text : left.values()) {
            Annotation before = read(text);
            if (before != null) {
                found.add(new RemoveAnnotation(before));
            }
        }
        return found;
    }

    /** The annotation of a text in the history, or null where that has been spoilt. */
    private static @Nullable Annotation read(String text) {
        try {
            return AnnotationParser.annotation(text);
        } catch (IllegalArgumentException | DateTimeException | JacksonException spoilt) {
            return null;
        }
    }

    /** The text of each annotation as the history left it, by id; those that it removed are not in it. */
    private static Map<String, String> left(Connection connection) throws SQLException {
        Map<String, String> left = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(NEWEST)) {
            while (rows.next()) {
                String after = rows.getString(2);
                if (after != null) {
                    left.put(rows.getString(1), after);
                }
            }
        }
        return left;
    }
}
