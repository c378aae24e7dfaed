package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.catalog.Addition;
import org.exclave.event.ImportedTable;
import org.exclave.exchange.geojson.AnnotationParser;
import org.exclave.failure.StoreException;
import org.exclave.overlay.OverlayFeature;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A damaged store, of which is read what reads. Nothing in it is run: only tables with pages of their own are looked at. */
final class Wreck {

    private static final String TABLE =
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name = 'annotation'";
    private static final String HISTORY = "SELECT annotation, after FROM history ORDER BY sequence";

    private final Path file;
    private final Map<String, Annotation> found = new HashMap<>();

    /** Reads what reads. */
    Wreck(Path file) {
        this.file = file;
        try (Connection connection = StoreConnection.reading(file)) {
            AnnotationTable table = new AnnotationTable(connection, file);
            boolean whole = exists(connection) && table.readable("fid", this::keep);
            if (!whole) {
                if (exists(connection)) {
                    table.readable("fid DESC", this::keep);
                }
                fromHistory(connection).forEach(found::putIfAbsent);
            }
        } catch (SQLException nothingReads) {
            found.clear();
        }
    }

    /** The annotations, oldest first. */
    List<Annotation> annotations() {
        return new Contents(0, List.copyOf(found.values()), "", List.of(), List.of()).annotations();
    }

    /** The sets of events, if all of them can be understood; else none. */
    List<KeptEvents> events() {
        try (Connection connection = StoreConnection.reading(file)) {
            return new EventTable(connection, file).all();
        } catch (SQLException | StoreException damaged) {
            return List.of();
        }
    }

    /** A set of events with those rows of its table that read, as they were written. */
    ImportedTable table(KeptEvents kept) {
        try (Connection connection = StoreConnection.reading(file)) {
            return new ImportedTable(kept.set(), new RecordTable(connection, file).all(kept.id()), kept.refused());
        } catch (SQLException damaged) {
            return new ImportedTable(kept.set(), List.of(), kept.refused());
        }
    }

    /** The overlay layers, if all of them can be understood; else none. */
    List<KeptOverlay> overlays() {
        try (Connection connection = StoreConnection.reading(file)) {
            OverlayTable table = new OverlayTable(connection, file);
            return table.exists() ? table.all() : List.of();
        } catch (SQLException | StoreException damaged) {
            return List.of();
        }
    }

    /** The shapes of an overlay layer with all that is said of them. */
    List<OverlayFeature> features(KeptOverlay kept) {
        try (Connection connection = StoreConnection.reading(file)) {
            return new OverlayTable(connection, file).features(kept.id());
        } catch (SQLException | StoreException damaged) {
            return List.of();
        }
    }

    /** The briefs, if all of them can be understood; else none. */
    List<Brief> briefs() {
        try (Connection connection = StoreConnection.reading(file)) {
            return new BriefTable(connection, file).all();
        } catch (SQLException | StoreException damaged) {
            return List.of();
        }
    }

    /** The local additions, if all of them can be understood; else none. */
    List<Addition> additions() {
        try (Connection connection = StoreConnection.reading(file)) {
            return new AdditionTable(connection, file).all();
        } catch (SQLException | StoreException damaged) {
            return List.of();
        }
    }

    private void keep(Annotation annotation) {
        found.putIfAbsent(annotation.id(), annotation);
    }

    private static boolean exists(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLE)) {
            return rows.next();
        } catch (SQLException damaged) {
            return false;
        }
    }

    /** What the history left, as far as it can be read. */
    private static Map<String, Annotation> fromHistory(Connection connection) {
        Map<String, Annotation> left = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HISTORY)) {
            while (rows.next()) {
                follow(left, String.valueOf(rows.getString(1)), rows.getString(2));
            }
            return left;
        } catch (SQLException end) {
            return left;
        }
    }

    private static void follow(Map<String, Annotation> left, String id, @Nullable String after) {
        if (after == null) {
            left.remove(id);
            return;
        }
        try {
            left.put(id, AnnotationParser.annotation(after));
        } catch (IllegalArgumentException | DateTimeException | JacksonException meaningless) {
            left.remove(id);
        }
    }
}
