package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.exclave.exchange.geojson.Timestamp;

/** The names of the files beside a store, and how to move a store out of the way with all that belongs to it. */
final class StoreFiles {

    /** What the name of a file says that could not be used any more. */
    static final String DAMAGED = "damaged";

    /** What the name of a sound store says that was replaced by an earlier one. */
    static final String REPLACED = "replaced";

    private static final String ENDING = ".gpkg";
    private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

    private StoreFiles() {}

    /** {@code annotations.gpkg} and {@code .backup} give {@code annotations.backup.gpkg}. */
    static Path beside(Path store, String mark) {
        return store.resolveSibling(stem(store) + mark + ENDING);
    }

    /** The folder of a store's snapshots: {@code annotations.snapshots} for {@code annotations.gpkg}. */
    static Path snapshotsOf(Path store) {
        return store.resolveSibling(stem(store) + ".snapshots");
    }

    private static String stem(Path store) {
        String name = String.valueOf(store.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Gives a store another name. The log goes along: SQLite would play it into whatever file gets the old name.
     *
     * @param why the word in the new name, before the time
     * @return the new name, which nothing else had
     */
    static Path setAside(Path store, String why, Instant now) throws IOException {
        Path aside = unused(store, "." + why + "-" + Timestamp.textInNames(now));
        for (String part : PARTS) {
            Path from = Path.of(store + part);
            if (Files.exists(from)) {
                Files.move(from, Path.of(aside + part));
            }
        }
        return aside;
    }

    private static Path unused(Path store, String mark) {
        Path name = beside(store, mark);
        for (int count = 2; isUsed(name); count++) {
            name = beside(store, mark + "-" + count);
        }
        return name;
    }

    private static boolean isUsed(Path name) {
        return PARTS.stream().anyMatch(part -> Files.exists(Path.of(name + part)));
    }
}
