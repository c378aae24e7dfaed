package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.geojson.AnnotationParser;
import org.exclave.failure.StoreException;
import tools.jackson.core.JacksonException;

/** Looks into the history from its end, as much of it as somebody wants to see. */
final class HistoryPages {

    private static final String NEWEST_FIRST = "SELECT sequence, made_at, edit, annotation, before, after, origin, hash "
            + "FROM history WHERE sequence < ? ORDER BY sequence DESC LIMIT ?";

    /** SQLite gives, beside a maximum, the other columns of the row that has it. */
    private static final String LEFT =
            "SELECT max(sequence), after FROM history WHERE sequence <= ? GROUP BY annotation";

    private final Connection connection;
    private final Path file;

    /** @param file the store's file, to be named in failures */
    HistoryPages(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    HistoryPage page(long before, int most, Predicate<HistoryEntry> wanted) throws SQLException, StoreException {
        List<HistoryEntry> entries = new ArrayList<>();
        long last = 0;
        int seen = 0;
        try (PreparedStatement select = connection.prepareStatement(NEWEST_FIRST)) {
            select.setLong(1, before);
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    seen++;
                    HistoryEntry entry = entry(rows, last);
                    if (wanted.test(entry)) {
                        entries.add(entry);
                    }
                }
            }
        }
        return new HistoryPage(entries, seen < most || last <= 1 ? 0 : last);
    }

    List<Annotation> after(long sequence) throws SQLException, StoreException {
        List<Annotation> left = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LEFT)) {
            select.setLong(1, sequence);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String after = rows.getString(2);
                    if (after != null) {
                        left.add(annotation(after, rows.getLong(1)));
                    }
                }
            }
        }
        left.sort(Annotation.LOWEST_FIRST);
        return List.copyOf(left);
    }

    private HistoryEntry entry(ResultSet row, long sequence) throws SQLException, StoreException {
        try {
            return HistoryReading.entry(row, String.valueOf(row.getString(8)));
        } catch (IllegalArgumentException | DateTimeException | JacksonException meaningless) {
            throw spoilt(sequence, meaningless);
        }
    }

    private Annotation annotation(String text, long sequence) throws StoreException {
        try {
            return AnnotationParser.annotation(text);
        } catch (IllegalArgumentException | DateTimeException | JacksonException meaningless) {
            throw spoilt(sequence, meaningless);
        }
    }

    private StoreException spoilt(long sequence, Exception why) {
        return new StoreException("history", why, file.toString(), sequence);
    }
}
