package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

/** A log of which the end never reached the disk, as after a power cut: the edits before it are there, none is there half. */
class CutLogTest {

    /** Of SQLite's log (file format, section 4): 24 bytes before each page of 4096. */
    private static final int FRAME = 24 + 4096;

    private static final int EDITS = 4;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] store;
    private byte[] log;

    @BeforeEach
    void makeStoreWithALog() throws Exception {
        Path original = folder.resolve("annotations.gpkg");
        try (AnnotationStore opened = AnnotationStore.open(original, CLOCK)) {
            for (int number = 0; number < EDITS; number++) {
                opened.apply(new AddAnnotation(point("p" + number)));
            }
            store = Files.readAllBytes(original);
            log = Files.readAllBytes(Path.of(original + "-wal"));
        }
        file = Files.createDirectory(folder.resolve("cut")).resolve("annotations.gpkg");
    }

    @Test
    void cutAtEveryByteOfItsLastFrameTheEditsBeforeAreThere() throws Exception {
        for (int length = log.length - FRAME; length < log.length; length++) {
            put(Arrays.copyOf(log, length));
            try (Connection connection = StoreConnection.reading(file)) {
                List<String> ids = query(connection, "SELECT id FROM annotation ORDER BY id");
                assertThat(ids).as("cut after %s of %s bytes", length, log.length).containsExactly("p0", "p1", "p2");
                assertThat(query(connection, "SELECT max(sequence) FROM history")).containsExactly("3");
            }
        }
    }

    @Test
    void cutAnywhereTheStoreOpensAndItsHistoryHolds() throws Exception {
        int before = 0;
        for (int back = log.length; back >= 0; back = back == 0 ? -1 : Math.max(0, back - 1531)) {
            put(Arrays.copyOf(log, log.length - back));
            before = assertPrefix(before);
        }
        assertThat(before).isEqualTo(EDITS);
    }

    @Test
    void aByteThatWasWrittenWronglyEndsTheLogBeforeItsEdit() throws Exception {
        for (int back = 1; back < 3 * FRAME; back += 977) {
            byte[] spoilt = log.clone();
            spoilt[log.length - back] ^= 0x10;
            put(spoilt);
            assertPrefix(0);
        }
    }

    /** The store opens for editing and holds the first edits, at least that many, and no others; returns how many. */
    private int assertPrefix(int least) throws Exception {
        List<String> ids;
        try (AnnotationStore opened = AnnotationStore.open(file, CLOCK)) {
            assertThat(opened.readOnly()).isFalse();
            ids = opened.all().stream().map(Annotation::id).toList();
            assertThat(ids).hasSizeGreaterThanOrEqualTo(least);
            assertThat(ids).isEqualTo(List.of("p0", "p1", "p2", "p3").subList(0, ids.size()));
            opened.apply(new AddAnnotation(point("q")));
        }
        assertThat(StoreHistory.prove(file).holds()).isTrue();
        assertThat(query(file, "PRAGMA integrity_check")).containsExactly("ok");
        return ids.size();
    }

    private void put(byte[] cutLog) throws IOException {
        for (String part : List.of("-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(file + part));
        }
        Files.write(file, store);
        Files.write(Path.of(file + "-wal"), cutLog);
    }
}
