package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;

/**
 * Earlier states of a store, each a store of its own, in the folder {@code annotations.snapshots} beside it. Old ones go by
 * {@link Retention}, but only when a newer one has just been proven good, chain of the history included.
 */
final class Snapshots {

    private static final String BEFORE_TIME = "annotations-";
    private static final String ENDING = ".gpkg";

    private final Path store;
    private final Path folder;
    private final StoreCopy copy;

    Snapshots(Path store, Migrations migrations) {
        this.store = store;
        this.folder = StoreFiles.snapshotsOf(store);
        this.copy = new StoreCopy(migrations);
    }

    /**
     * Takes a snapshot, unless the store is empty or the newest one holds the same.
     *
     * @param contents what the store holds
     * @throws StoreException when it could not be made; all older ones are still there then
     */
    void take(Connection source, Contents contents, Instant now) throws StoreException {
        Path target = folder.resolve(BEFORE_TIME + Timestamp.textInNames(now) + ENDING);
        try {
            Optional<Path> newest = all().stream().findFirst();
            if (contents.equals(Contents.NONE)
                    || newest.flatMap(copy::contents).equals(Optional.of(contents))) {
                return;
            }
            Files.createDirectories(folder);
            copy.write(source, target);
            if (chainHolds(target)) {
                prune(now, target);
            }
        } catch (IOException | SQLException | StoreException failure) {
            throw new StoreException("backup", failure, store.toString(), target.toString(), failure.toString());
        }
    }

    /** All there are, newest first, whether good or not. */
    List<Path> all() throws IOException {
        return List.copyOf(byTime().values());
    }

    /** The newest that can be restored. */
    Optional<Path> lastGood() {
        try {
            return all().stream()
                    .filter(snapshot -> copy.contents(snapshot).isPresent())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void prune(Instant now, Path fresh) throws IOException {
        Map<Instant, Path> all = byTime();
        Set<Instant> kept = Retention.kept(all.keySet(), now);
        for (Map.Entry<Instant, Path> one : all.entrySet()) {
            if (!kept.contains(one.getKey()) && !one.getValue().equals(fresh)) {
                Files.delete(one.getValue());
            }
        }
    }

    private static boolean chainHolds(Path snapshot) throws SQLException {
        try (Connection connection = StoreConnection.reading(snapshot)) {
            return new HistoryReading(connection).proof(List.of()).broken() == null;
        }
    }

    private Map<Instant, Path> byTime() throws IOException {
        Map<Instant, Path> found = new TreeMap<>(Comparator.reverseOrder());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> time(file).ifPresent(time -> found.put(time, file)));
            }
        }
        return found;
    }

    /** The time in the name of a snapshot; files of other names are left alone. */
    private static Optional<Instant> time(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(BEFORE_TIME) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Timestamp.readInNames(
                    name.substring(BEFORE_TIME.length(), name.length() - ENDING.length())));
        } catch (DateTimeException otherName) {
            return Optional.empty();
        }
    }
}
