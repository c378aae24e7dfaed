package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.exclave.failure.StoreException;

/** Asks a store for its events without a lock, and writes nothing. */
final class EventReading {

    private EventReading() {}

    /** What is asked of the events of a store. */
    interface Question<T> {
        List<T> ask(EventTable table) throws SQLException, StoreException;
    }

    /** The fields of a row of a set as they were written; nothing when it was not kept. */
    static Optional<List<String>> record(Path file, long set, int row) throws StoreException {
        try (Connection connection = StoreConnection.reading(file)) {
            return new RecordTable(connection, file).find(set, row);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    /** The answer, after the store has been looked at; none where there is no such file. */
    static <T> List<T> ask(Path file, Question<T> question) throws StoreException {
        Path store = StoreOpening.resolve(file);
        new StoreOpening(store, Clock.systemUTC(), Disk.REAL, Migrations.SHIPPED).read();
        if (!Files.exists(store)) {
            return List.of();
        }
        try (Connection connection = StoreConnection.reading(store)) {
            return question.ask(new EventTable(connection, store));
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, store);
        }
    }
}
