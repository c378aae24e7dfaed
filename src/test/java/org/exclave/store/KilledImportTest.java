package org.exclave.store;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

/** Imports that are killed: each table is in the store whole, or nothing of it. */
class KilledImportTest {

    private static final int KILLS = 4;
    private static final int MOST_NANOSECONDS_MORE = 400_000_000;

    @TempDir
    private Path folder;

    @Test
    void everyTableIsThereWholeOrNotAtAll() throws Exception {
        Random random = new Random(20220916);
        Path file = folder.resolve("annotations.gpkg");
        int done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = done + importAndKill(file, done, random);

            done = Integer.parseInt(query(file, "SELECT count(*) FROM event_set").getFirst());
            assertThat(done).isBetween(acknowledged, acknowledged + 1);
            assertThat(query(file, "SELECT count(*) FROM event"))
                    .containsExactly(Integer.toString(done * ImportLoop.ROWS));
            assertThat(query(file, "SELECT sum(last_row - first_row + 1) FROM event_record"))
                    .containsExactly(Integer.toString(done * ImportLoop.ROWS));
            try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
                assertThat(store.events()).hasSize(done);
                long newest = store.events().getLast().id();
                assertThat(store.eventRecord(newest, ImportLoop.ROWS)).isPresent();
            }
        }
    }

    private static int importAndKill(Path file, int first, Random random) throws Exception {
        long more = random.nextInt(MOST_NANOSECONDS_MORE);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ImportLoop.class.getName(),
                        file.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = run.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(output.readLine()).isEqualTo(Integer.toString(first));
            LockSupport.parkNanos(more); // Somewhere within the next imports: any moment will do.
            run.toHandle().destroyForcibly();
            List<String> others = output.lines().toList();
            return 1 + others.size();
        } finally {
            run.destroyForcibly().waitFor();
        }
    }
}
