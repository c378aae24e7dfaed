package org.exclave.window.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Source;
import org.exclave.query.FoundPlace;
import org.exclave.query.SearchAnswer;
import org.exclave.session.FoundRow;
import org.exclave.session.SoughtRows;
import org.jspecify.annotations.Nullable;

/** A line of what the search has found. */
sealed interface Finding {

    /** What kind of thing was found; the order is that of the lines. */
    enum Kind {
        PLACES(4),
        SOURCES(2),
        BACKGROUND(2),
        ROWS(5);

        private final int few;

        Kind(int few) {
            this.few = few;
        }
    }

    /** Stands above the first line of a kind; cannot be chosen. */
    record Heading(Kind kind, int count) implements Finding {}

    /** A place. */
    record OfPlace(FoundPlace place) implements Finding {}

    /** A publication. */
    record OfSource(Source source) implements Finding {}

    /** Something said about the background. */
    record OfStatement(BackgroundStatement statement) implements Finding {}

    /** A row of an imported set, which is not the atlas's. */
    record OfRow(FoundRow row) implements Finding {}

    /** Says how far the search through rows is; cannot be chosen. */
    record Progress(double share) implements Finding {}

    /** Says why rows could not be looked through; cannot be chosen. */
    record Unreadable(String sentence) implements Finding {}

    /** Leads to those of a kind for which there was no room. */
    record More(Kind kind, int count) implements Finding {}

    /**
     * The lines of an answer, a few of each kind.
     *
     * @param rows what was found in imported sets
     * @param all of which kind all get their line, or null
     */
    static List<Finding> of(SearchAnswer answer, SoughtRows rows, @Nullable Kind all) {
        List<Finding> lines = new ArrayList<>();
        add(lines, Kind.PLACES, fewOf(Kind.PLACES, all), answer.places(), OfPlace::new);
        add(lines, Kind.SOURCES, Kind.SOURCES.few, answer.sources(), OfSource::new);
        add(lines, Kind.BACKGROUND, Kind.BACKGROUND.few, answer.background(), OfStatement::new);
        add(lines, Kind.ROWS, fewOf(Kind.ROWS, all), rows.found(), OfRow::new);
        if (!rows.over()) {
            lines.add(new Progress(rows.share()));
        }
        return lines;
    }

    private static int fewOf(Kind kind, @Nullable Kind all) {
        return kind == all ? Integer.MAX_VALUE : kind.few;
    }

    /** Whether it leads somewhere. */
    default boolean isChoosable() {
        return !(this instanceof Heading || this instanceof Progress || this instanceof Unreadable);
    }

    private static <T> void add(List<Finding> lines, Kind kind, int few, List<T> found, Function<T, Finding> line) {
        if (found.isEmpty()) {
            return;
        }
        lines.add(new Heading(kind, found.size()));
        found.stream().limit(few).map(line).forEach(lines::add);
        if (found.size() > few) {
            lines.add(new More(kind, found.size() - few));
        }
    }
}
