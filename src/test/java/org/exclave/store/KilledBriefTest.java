package org.exclave.store;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.exclave.brief.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.query;

/** Runs that are killed in the middle of changing a brief. */
final class KilledBriefTest {

    private static final int KILLS = Integer.getInteger("exclave.kills", 4);
    private static final int MOST_EDITS = 40;
    private static final int MOST_NANOSECONDS_MORE = 12_000_000;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedChangeOfABriefOutlivesAKillAndNoneIsHalf() throws Exception {
        Random random = new Random(20210428);
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("killed" + kill + ".gpkg");
            int acknowledged = editAndKill(file, 1 + random.nextInt(MOST_EDITS), random.nextInt(MOST_NANOSECONDS_MORE));
            Brief found = AnnotationStore.readBriefs(file).getFirst();
            int done = Integer.parseInt(found.title().substring("After ".length()));
            assertThat(done).isBetween(acknowledged - 1, acknowledged);
            assertThat(found).isEqualTo(BriefLoop.after(done));
            assertThat(query(file, "PRAGMA quick_check")).containsExactly("ok");
            try (AnnotationStore store = AnnotationStore.open(file, Samples.CLOCK)) {
                assertThat(store.readOnly()).isFalse();
                assertThat(store.briefs()).containsExactly(found);
            }
        }
    }

    /** How many edits the run said were done before it was killed. */
    private static int editAndKill(Path file, int edits, long more) throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BriefLoop.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = run.inputReader(StandardCharsets.US_ASCII)) {
            String line = "";
            while (line != null && acknowledged.size() < edits) {
                line = output.readLine();
                acknowledged.add(line);
            }
            LockSupport.parkNanos(more);
            run.toHandle().destroyForcibly();
            output.lines().forEach(acknowledged::add);
        } finally {
            run.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).doesNotContainNull();
        return acknowledged.size();
    }
}
