package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.exclave.failure.StoreException;

/** The last good copy of a store, in a file beside it, and what is put in the store's place when something is restored. */
final class Backup {

    /** The reasons for which the store itself is of no use, so that a backup in its place would help. */
    private static final Set<String> CURED_BY_BACKUP =
            Set.of("addition", "brief", "damaged", "empty", "foreign", "missing", "notDatabase", "row", "suspicious");

    private final Path store;
    private final Path place;
    private final StoreCopy copy;
    private final Snapshots snapshots;

    Backup(Path store, Migrations migrations) {
        this.store = store;
        this.place = StoreFiles.beside(store, ".backup");
        this.copy = new StoreCopy(migrations);
        this.snapshots = new Snapshots(store, migrations);
    }

    /** Where the copy is, or would be. */
    Path place() {
        return place;
    }

    /** Whether a copy was ever made, good or not. */
    boolean exists() {
        return Files.exists(place) || Files.exists(StoreFiles.snapshotsOf(store));
    }

    /** The copy to restore: this one, or where it is missing or has gone bad the newest good snapshot. */
    Optional<Path> lastGood() {
        return copy.contents(place).isPresent() ? Optional.of(place) : snapshots.lastGood();
    }

    /**
     * A failure with its offer to restore a copy, where that would help: to its details, the file and what is wrong with
     * it, come the number of good copies offered, 0 or 1, and the place of that copy. Other failures stay as they are.
     */
    StoreException offeredFor(StoreException failure) {
        if (!CURED_BY_BACKUP.contains(failure.reason())) {
            return failure;
        }
        Optional<Path> good = lastGood();
        return new StoreException(
                failure.reason(),
                failure,
                failure.details().get(0),
                failure.details().get(1),
                good.isPresent() ? 1 : 0,
                good.orElse(place).toString());
    }

    /** Makes a copy of the store unless the one that is there holds the same. */
    void refresh(Connection source, Contents contents) throws StoreException {
        if (!contents.equals(Contents.NONE) && !copy.contents(place).equals(Optional.of(contents))) {
            write(source);
        }
    }

    /** Makes a copy of the store as it is, of whatever version. */
    void write(Connection source) throws StoreException {
        try {
            copy.write(source, place);
        } catch (IOException | SQLException | StoreException failure) {
            throw new StoreException("backup", failure, store.toString(), place.toString(), failure.toString());
        }
    }

    /**
     * Puts a copy of the last good copy in the place of the store, which is kept under another name if it is there.
     *
     * @return the new name of what was in the store's place, or would have been
     */
    Path restore(Instant now) throws StoreException {
        Path good = lastGood()
                .orElseThrow(() -> new StoreException("noBackup", null, store.toString(), place.toString()));
        return putInPlace(good, StoreFiles.DAMAGED, now);
    }

    /**
     * Puts a copy of any store in the place of this one, which is kept under another name if it is there. When it is
     * sound, a snapshot of it is taken first.
     *
     * @param from the store to copy
     * @return the new name of what was in the store's place, or would have been
     */
    Path restore(Path from, Instant now) throws StoreException {
        if (copy.contents(from).isEmpty()) {
            throw new StoreException("notRestorable", null, from.toString(), store.toString());
        }
        Optional<Contents> present = copy.contents(store);
        if (present.isPresent()) {
            try (Connection connection = StoreConnection.reading(store)) {
                snapshots.take(connection, present.get(), now);
            } catch (SQLException failure) {
                throw StoreFailure.of(failure, store);
            }
        }
        return putInPlace(from, present.isPresent() ? StoreFiles.REPLACED : StoreFiles.DAMAGED, now);
    }

    private Path putInPlace(Path from, String why, Instant now) throws StoreException {
        Path fresh = StoreFiles.beside(store, ".restored");
        try (Connection source = StoreConnection.reading(from)) {
            copy.write(source, fresh);
            Path aside = StoreFiles.setAside(store, why, now);
            Files.move(fresh, store);
            return aside;
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, store);
        } catch (SQLException failure) {
            throw offeredFor(StoreFailure.of(failure, store));
        }
    }
}
