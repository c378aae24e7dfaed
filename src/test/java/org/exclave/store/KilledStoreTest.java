package org.exclave.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

/** Runs that are killed in the middle of editing, and runs beside others. */
class KilledStoreTest {

    private static final int KILLS = 10;
    private static final int MOST_EDITS_BEFORE_A_KILL = 120;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedEditOutlivesAKill() throws Exception {
        Path file = folder.resolve("annotations.gpkg");
        Random random = new Random(20220916);
        int done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = done + editAndKill(file, done, random.nextInt(MOST_EDITS_BEFORE_A_KILL));

            try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
                assertThat(store.readOnly()).isFalse();
                done = Integer.parseInt(query(file, "SELECT count(*) FROM history").getFirst());
                assertThat(done).isBetween(acknowledged, acknowledged + 1);
                assertThat(store.all()).isEqualTo(EditLoop.after(done));
            }
            assertThat(query(file, "PRAGMA quick_check")).containsExactly("ok");
        }
        assertThat(done).isGreaterThan(KILLS);
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

    /** Lets another run edit, kills it after that many acknowledged edits, and counts those that slipped in before. */
    private static int editAndKill(Path file, int first, int edits) throws IOException, InterruptedException {
        Process run = start(file, first);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = run.inputReader(StandardCharsets.US_ASCII)) {
            String line = "";
            while (line != null && acknowledged.size() < edits) {
                line = output.readLine();
                acknowledged.add(line);
            }
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
