package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.exclave.failure.StoreException;

/** The history of a store, for those who only look: no lock is taken and nothing is written. */
public final class StoreHistory {

    private StoreHistory() {}

    /**
     * Every edit in the order in which they were made, until the first row that is not as the atlas wrote it. None if
     * there is no such store.
     *
     * @throws StoreException when the file cannot be read, is no sound store, or one of an older version
     */
    public static List<HistoryEntry> entries(Path file) throws StoreException {
        return read(file).entries();
    }

    /**
     * Whether the history is whole and the annotations follow from it.
     *
     * @throws StoreException when the file cannot be read, is no sound store, or one of an older version
     */
    public static HistoryProof prove(Path file) throws StoreException {
        return read(file).proof(AnnotationStore.read(file));
    }

    private static HistoryReading read(Path file) throws StoreException {
        Path store = StoreOpening.resolve(file);
        AnnotationStore.read(store);
        try (Connection connection = Files.exists(store) ? StoreConnection.reading(store) : Migrations.SHIPPED.model()) {
            return new HistoryReading(connection);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, store);
        }
    }
}
