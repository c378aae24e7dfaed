package org.exclave.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.exchange.geojson.AnnotationParser;
import org.exclave.exchange.geojson.Timestamp;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Goes through a history from its first row, trusting nothing, as far as its chain holds. */
final class HistoryReading {

    private static final String SELECT =
            "SELECT sequence, made_at, edit, annotation, before, after, origin, hash FROM history ORDER BY sequence";

    private final List<HistoryEntry> entries = new ArrayList<>();
    private final Map<String, Annotation> left = new HashMap<>();
    private String tip = HistoryChain.START;
    private @Nullable HistoryBreak broken;

    /** Reads until the end or the first break. */
    HistoryReading(Connection connection) throws SQLException {
        long next = 1;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SELECT)) {
            while (broken == null && rows.next()) {
                read(rows, next);
                next++;
            }
        }
        if (broken == null && new HistoryTable(connection).lastEver() >= next) {
            broken = new HistoryBreak(HistoryBreak.Kind.MISSING, next);
        }
    }

    /** The rows before the first break, in order. */
    List<HistoryEntry> entries() {
        return List.copyOf(entries);
    }

    /** What the history proves when these annotations are there. */
    HistoryProof proof(List<Annotation> present) {
        return new HistoryProof(entries.size(), tip, broken, broken == null ? strays(present) : List.of());
    }

    private List<String> strays(List<Annotation> present) {
        TreeSet<String> strays = new TreeSet<>(left.keySet());
        for (Annotation annotation : present) {
            if (annotation.equals(left.get(annotation.id()))) {
                strays.remove(annotation.id());
            } else {
                strays.add(annotation.id());
            }
        }
        return List.copyOf(strays);
    }

    private void read(ResultSet row, long expected) throws SQLException {
        long sequence = row.getLong(1);
        if (sequence != expected) {
            broken = new HistoryBreak(HistoryBreak.Kind.MISSING, Math.min(sequence, expected));
            return;
        }
        String hash = HistoryTable.hash(tip, row);
        if (!hash.equals(row.getString(8))) {
            broken = new HistoryBreak(HistoryBreak.Kind.CHANGED, sequence);
            return;
        }
        try {
            HistoryEntry entry = entry(row, hash);
            entries.add(entry);
            follow(entry.edit());
            tip = hash;
        } catch (IllegalArgumentException | DateTimeException | JacksonException meaningless) {
            broken = new HistoryBreak(HistoryBreak.Kind.UNREADABLE, sequence);
        }
    }

    private void follow(SingleEdit edit) {
        switch (edit) {
            case AddAnnotation(Annotation added) -> left.put(added.id(), added);
            case ChangeAnnotation(_, Annotation after) -> left.put(after.id(), after);
            case RemoveAnnotation(Annotation removed) -> left.remove(removed.id());
        }
    }

    /**
     * The entry of a row: columns sequence, made_at, edit, annotation, before, after, origin.
     *
     * @throws IllegalArgumentException or {@link DateTimeException} or {@link JacksonException} when it means nothing
     */
    static HistoryEntry entry(ResultSet row, String hash) throws SQLException {
        Annotation before = annotation(row.getString(5));
        Annotation after = annotation(row.getString(6));
        String origin = row.getString(7);
        SingleEdit edit =
                switch (String.valueOf(row.getString(3))) {
                    case "add" -> new AddAnnotation(required(after));
                    case "change" -> new ChangeAnnotation(required(before), required(after));
                    case "remove" -> new RemoveAnnotation(required(before));
                    default -> throw new IllegalArgumentException("no such edit");
                };
        return new HistoryEntry(
                row.getLong(1),
                Timestamp.read(String.valueOf(row.getString(2))),
                edit,
                origin == null ? null : Origin.of(origin),
                hash);
    }

    private static @Nullable Annotation annotation(@Nullable String text) {
        return text == null ? null : AnnotationParser.annotation(text);
    }

    private static Annotation required(@Nullable Annotation annotation) {
        if (annotation == null) {
            throw new IllegalArgumentException("an annotation is missing");
        }
        return annotation;
    }
}
