package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.exclave.annotation.Annotation;
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

    /**
     * A stretch of the history, the newest row first. The chain is not looked at: {@link #prove} does that.
     *
     * @param before only rows with smaller numbers, such as {@link Long#MAX_VALUE} for the newest
     * @param most how many rows are looked at
     * @param wanted which of them are given
     * @throws StoreException when the file cannot be read or a row means nothing
     */
    public static HistoryPage page(Path file, long before, int most, Predicate<HistoryEntry> wanted)
            throws StoreException {
        return with(file, connection -> new HistoryPages(connection, file).page(before, most, wanted));
    }

    /**
     * The annotations as the rows of the history left them up to one, the lowest first.
     *
     * @param sequence the number of that row
     * @throws StoreException when the file cannot be read or a row means nothing
     */
    public static List<Annotation> after(Path file, long sequence) throws StoreException {
        return with(file, connection -> new HistoryPages(connection, file).after(sequence));
    }

    private interface Look<T> {
        T at(Connection connection) throws SQLException, StoreException;
    }

    private static <T> T with(Path file, Look<T> look) throws StoreException {
        Path store = StoreOpening.resolve(file);
        try (Connection connection = Files.exists(store) ? StoreConnection.reading(store) : Migrations.SHIPPED.model()) {
            return look.at(connection);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, store);
        }
    }

    private static HistoryReading read(Path file) throws StoreException {
        Path store = StoreOpening.resolve(file);
        AnnotationStore.read(store);
        return with(store, HistoryReading::new);
    }
}
