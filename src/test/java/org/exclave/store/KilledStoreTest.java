package org.exclave.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

/**
 * Runs that are killed in the middle of editing, and runs beside others. The whole count of 500 kills takes some minutes:
 * {@code mvn test -Dtest=KilledStoreTest -Dexclave.kills=500}.
 */
class KilledStoreTest {

    private static final int KILLS = Integer.getInteger("exclave.kills", 8);
    private static final int KILLS_OF_ONE_STORE = 20;
    private static final int MOST_EDITS_BEFORE_A_KILL = 60;
    private static final int MOST_NANOSECONDS_MORE = 12_000_000;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedEditOutlivesAKill() throws Exception {
        Random random = new Random(Long.getLong("exclave.kills.seed", 20220916));
        int done = 0;
        int total = 0;
        Path file = folder.resolve("annotations.gpkg");
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_ONE_STORE == 0) {
                total += done;
                done = 0;
                file = Files.createDirectory(folder.resolve("store" + kill)).resolve("annotations.gpkg");
            }
            int acknowledged = done + editAndKill(file, done, random);

            int rows = Integer.parseInt(query(file, "SELECT count(*) FROM history").getFirst());
            done = EditLoop.editsOf(rows);
            assertThat(EditLoop.rowsOf(done)).as("nothing half").isEqualTo(rows);
            assertThat(done).as("edits after kill %s", kill).isBetween(acknowledged, acknowledged + 1);
            assertThat(query(file, "PRAGMA quick_check")).containsExactly("ok");
            assertThat(StoreHistory.prove(file).holds()).isTrue();
            try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
                assertThat(store.readOnly()).isFalse();
                assertThat(store.all()).isEqualTo(EditLoop.after(done));
            }
            for (Path snapshot : StoreBackups.snapshots(file)) {
                assertThat(StoreHistory.prove(snapshot).holds()).isTrue();
            }
        }
        System.getLogger(KilledStoreTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} kills, {1} edits, none lost", KILLS, total + done);
        assertThat(total + done).isGreaterThan(KILLS);
    }

    @Test
    void asLongAsOneRunEditsAnotherOnlyReads() throws Exception {
        Path file = folder.resolve("annotations.gpkg");
        Process other = start(file, 0);
        try (BufferedReader acknowledged = other.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(acknowledged.readLine()).isEqualTo("0");
            try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
                assertThat(store.whyReadOnly().orElseThrow().reason()).isEqualTo("locked");
                assertThat(store.all()).isNotEmpty();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
        }
    }

    /** Lets another run edit, kills it at a random moment, and counts the edits that it said were done. */
    private static int editAndKill(Path file, int first, Random random) throws IOException, InterruptedException {
        int edits = random.nextInt(MOST_EDITS_BEFORE_A_KILL);
        long more = random.nextInt(MOST_NANOSECONDS_MORE);
        Process run = start(file, first);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = run.inputReader(StandardCharsets.US_ASCII)) {
            String line = "";
            while (line != null && acknowledged.size() < edits) {
                line = output.readLine();
                acknowledged.add(line);
            }
            LockSupport.parkNanos(more); // Somewhere within an edit, a snapshot or a checkpoint: any moment will do.
            run.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what was said before.
            output.lines().forEach(acknowledged::add);
        } finally {
            run.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).doesNotContainNull();
        return acknowledged.size();
    }

    private static Process start(Path file, int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        EditLoop.class.getName(),
                        file.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
