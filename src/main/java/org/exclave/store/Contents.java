package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;

/**
 * What a store held at one moment.
 *
 * @param lastEdit the number of the newest row of the history, or 0
 * @param annotations all of them, the lowest first
 * @param imported which sets of events and overlay layers there are, and how large; they themselves are read when they are wanted
 * @param briefs all of the user's own, by their ids
 * @param additions all that the user added to the catalogue, the first one first
 */
record Contents(
        long lastEdit, List<Annotation> annotations, String imported, List<Brief> briefs, List<Addition> additions) {

    static final Contents NONE = new Contents(0, List.of(), "", List.of(), List.of());

    Contents {
        annotations = annotations.stream().sorted(Annotation.LOWEST_FIRST).toList();
        briefs = List.copyOf(briefs);
        additions = List.copyOf(additions);
    }

    /** Reads every row: only so are shapes, styles and dates known to be whole. */
    static Contents read(Connection connection, Path file) throws SQLException, StoreException {
        return new Contents(
                new HistoryTable(connection).last(),
                new AnnotationTable(connection, file).all(),
                new EventTable(connection, file).tally() + new OverlayTable(connection, file).tally(),
                new BriefTable(connection, file).all(),
                new AdditionTable(connection, file).all());
    }
}
