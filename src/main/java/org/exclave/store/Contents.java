package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.failure.StoreException;

/**
 * What a store held at one moment.
 *
 * @param lastEdit the number of the newest row of the history, or 0
 * @param annotations all of them, the lowest first
 * @param events which sets of events there are, and how large; the events themselves are read when they are wanted
 */
record Contents(long lastEdit, List<Annotation> annotations, String events) {

    static final Contents NONE = new Contents(0, List.of(), "");

    Contents {
        annotations = annotations.stream().sorted(Annotation.LOWEST_FIRST).toList();
    }

    /** Reads every row: only so are shapes, styles and dates known to be whole. */
    static Contents read(Connection connection, Path file) throws SQLException, StoreException {
        return new Contents(
                new HistoryTable(connection).last(),
                new AnnotationTable(connection, file).all(),
                new EventTable(connection, file).tally());
    }
}
