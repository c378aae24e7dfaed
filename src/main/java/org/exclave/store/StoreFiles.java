package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The names of the files beside a store, and how to move a store out of the way with all that belongs to it. */
final class StoreFiles {

    private static final String ENDING = ".gpkg";
    private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

    private StoreFiles() {}

    /** {@code annotations.gpkg} and {@code .backup} give {@code annotations.backup.gpkg}. */
    static Path beside(Path store, String mark) {
        String name = String.valueOf(store.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return store.resolveSibling(stem + mark + ENDING);
    }

    /**
     * Gives a store another name. The log goes along: SQLite would play it into whatever file gets the old name.
     *
     * @return the new name, which nothing else had
     */
    static Path setAside(Path store, Instant now) throws IOException {
        Path aside = unused(store, ".damaged-" + Timestamp.textInNames(now));
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
