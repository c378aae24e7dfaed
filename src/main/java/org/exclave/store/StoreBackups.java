package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.exclave.failure.StoreException;

/** Copies of a whole store that the user asks for: one made elsewhere, an earlier one put back. */
public final class StoreBackups {

    private StoreBackups() {}

    /** The snapshots of a store, newest first; they lie in the folder {@code annotations.snapshots} beside it. */
    public static List<Path> snapshots(Path file) throws StoreException {
        Path store = StoreOpening.resolve(file);
        try {
            return new Snapshots(store, Migrations.SHIPPED).all();
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, store);
        }
    }

    /**
     * Writes a copy of a store, checked and counted before it gets its name. Takes no lock: another run may be editing,
     * and what it has finished is in the copy.
     *
     * @param target a file to make or replace
     * @return how many annotations are in the copy
     * @throws StoreException when the store is not sound or an older version, the target is the store itself or it cannot
     *     be written
     */
    public static int backUp(Path file, Path target) throws StoreException {
        Path store = StoreOpening.resolve(file);
        if (!Files.exists(store) || StoreOpening.resolve(target).equals(store)) {
            throw new StoreException(Files.exists(store) ? "backupOntoItself" : "none", null, store.toString());
        }
        int count = AnnotationStore.read(store).size();
        try (Connection source = StoreConnection.reading(store)) {
            new StoreCopy(Migrations.SHIPPED).write(source, target.toAbsolutePath());
            return count;
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, target);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, target);
        }
    }

    /**
     * Puts a copy of another store, such as a snapshot, in the place of a store. What was there is kept beside it as
     * {@code annotations.replaced-<time>.gpkg}, or {@code damaged} where it was not sound, so that this can be undone by
     * restoring that file. The store must not be open in this run.
     *
     * @param from a store; it stays as it is
     * @param clock gives the time in that name
     * @return the kept file; there is none of that name when there was no store before
     * @throws StoreException when there is no sound store to put back, another run has the store open, or the disk refuses
     */
    public static Path restore(Path file, Path from, Clock clock) throws StoreException {
        StoreOpening.makeFolder(file);
        return new StoreOpening(StoreOpening.resolve(file), clock, Disk.REAL, Migrations.SHIPPED)
                .restore(StoreOpening.resolve(from));
    }
}
