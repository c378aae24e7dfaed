package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The way from a path to an open store: take the lock, look at the file without changing it, and only then write. What
 * cannot be written is opened for reading; what cannot be trusted is left as it is.
 */
final class StoreOpening {

    private final Path file;
    private final Clock clock;
    private final Disk disk;
    private final Migrations migrations;
    private final Backup backup;

    /** @param file as {@link #resolve} gives it */
    StoreOpening(Path file, Clock clock, Disk disk, Migrations migrations) {
        this.file = file;
        this.clock = clock;
        this.disk = disk;
        this.migrations = migrations;
        this.backup = new Backup(file, migrations);
    }

    /** What a file was seen to be before anything was changed; rows of older versions are not read yet. */
    private record Sight(int version, Contents contents) {}

    /** One name for one file, whatever links lead to it, so that one lock guards it. */
    static Path resolve(Path file) throws StoreException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            return parent != null && Files.exists(parent)
                    ? parent.toRealPath().resolve(absolute.getFileName())
                    : absolute;
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, absolute);
        }
    }

    /** Makes the folder of a store, if there is none. */
    static void makeFolder(Path file) throws StoreException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        try {
            if (parent != null && !Files.isDirectory(parent)) {
                Files.createDirectories(parent);
            }
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, file.toAbsolutePath());
        }
    }

    /** Only looks: no lock, nothing made, nothing brought up to date. */
    Contents read() throws StoreException {
        if (!Files.exists(file)) {
            refuseIfGone();
            return Contents.NONE;
        }
        return upToDate(look(), null);
    }

    AnnotationStore open() throws StoreException {
        Optional<StoreLock> lock;
        try {
            lock = disk.lock(file);
        } catch (IOException refused) {
            return readOnly(StoreFailure.writeProtected(refused, file));
        }
        return lock.isPresent() ? open(lock.get()) : readOnly(locked());
    }

    /** Sets the file aside and puts the last good copy in its place; returns where the file is now. */
    Path restore() throws StoreException {
        return alone(() -> backup.restore(clock.instant()));
    }

    /** Sets the file aside and puts a copy of another store in its place; returns where the file is now. */
    Path restore(Path from) throws StoreException {
        return alone(() -> backup.restore(from, clock.instant()));
    }

    /** What is done to the file while no other run may open it for writing. */
    interface Work {
        Path run() throws StoreException;
    }

    /** Does it with the lock held; a store in use by another run is refused. */
    Path alone(Work work) throws StoreException {
        StoreLock lock;
        try {
            lock = disk.lock(file).orElseThrow(this::locked);
        } catch (IOException refused) {
            throw StoreFailure.writeProtected(refused, file);
        }
        try {
            return work.run();
        } finally {
            release(lock);
        }
    }

    private AnnotationStore open(StoreLock lock) throws StoreException {
        boolean kept = false;
        try {
            AnnotationStore store = openAlone(lock);
            kept = !store.readOnly();
            return store;
        } finally {
            if (!kept) {
                release(lock);
            }
        }
    }

    private AnnotationStore openAlone(StoreLock lock) throws StoreException {
        if (!Files.exists(file)) {
            create();
        }
        Sight sight = look();
        try {
            return openForWriting(lock, sight);
        } catch (StoreException failure) {
            return readOnly(backup.offeredFor(failure));
        } catch (SQLException failure) {
            return readOnly(backup.offeredFor(StoreFailure.of(failure, file)));
        }
    }

    private AnnotationStore openForWriting(StoreLock lock, Sight sight) throws SQLException, StoreException {
        Connection connection = disk.writing(file);
        boolean kept = false;
        try {
            Contents contents = sight.contents();
            SpatialIndex.drop(connection);
            if (sight.version() < migrations.newest()) {
                backup.write(connection);
                migrations.run(connection, sight.version(), clock);
                contents = Contents.read(connection, file);
            }
            tryToWrite(connection);
            StoreWriter writer = new StoreWriter(file, contents.annotations(), lock, connection, migrations, clock);
            kept = true;
            return AnnotationStore.writable(file, contents, writer);
        } finally {
            if (!kept) {
                connection.close();
            }
        }
    }

    /** Changes nothing, but as a change: SQLite opens a write-protected file without a word and lets transactions begin. */
    private static void tryToWrite(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE gpkg_contents SET last_change = last_change WHERE table_name IS NULL");
        }
    }

    private AnnotationStore readOnly(StoreException why) throws StoreException {
        if (!Files.exists(file)) {
            throw why;
        }
        return AnnotationStore.readOnly(file, upToDate(look(), why), why);
    }

    private Contents upToDate(Sight sight, @Nullable StoreException whyNotNow) throws StoreException {
        if (sight.version() < migrations.newest()) {
            throw new StoreException(whyNotNow == null ? "older.look" : "older", whyNotNow, file.toString());
        }
        return sight.contents();
    }

    /** Where there is a backup there was a store: its annotations are not to vanish without a word. */
    private void refuseIfGone() throws StoreException {
        if (backup.exists()) {
            throw backup.offeredFor(new StoreException("missing", null, file.toString(), ""));
        }
    }

    /** Builds a new store under another name, so that a run cut off here leaves nothing that looks like a store. */
    private void create() throws StoreException {
        refuseIfGone();
        Path draft = Path.of(file + ".new");
        try {
            StoreFiles.setAside(file, StoreFiles.DAMAGED, clock.instant());
            for (String leftover : List.of("", "-journal")) {
                Files.deleteIfExists(Path.of(draft + leftover));
            }
            try (Connection connection = StoreConnection.building(draft)) {
                migrations.run(connection, 0, clock);
            }
            Files.move(draft, file);
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, file);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    private Sight look() throws StoreException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("notFile", null, file.toString());
        }
        if (file.toFile().length() == 0) {
            throw backup.offeredFor(new StoreException("empty", null, file.toString(), ""));
        }
        try (Connection connection = StoreConnection.reading(file)) {
            int version = new Inspection(connection, file, migrations).version();
            return new Sight(
                    version, version == migrations.newest() ? Contents.read(connection, file) : Contents.NONE);
        } catch (SQLException failure) {
            throw backup.offeredFor(StoreFailure.of(failure, file));
        } catch (StoreException refusal) {
            throw backup.offeredFor(refusal);
        }
    }

    private StoreException locked() {
        return new StoreException("locked", null, file.toString());
    }

    private void release(StoreLock lock) throws StoreException {
        try {
            lock.close();
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, file);
        }
    }
}
