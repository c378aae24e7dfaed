package org.exclave.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.exclave.exchange.table.ReadTable;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.exchange.table.TableChoices;
import org.exclave.exchange.table.TableFile;
import org.exclave.exchange.table.TablePreview;
import org.exclave.exchange.table.TableReading;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.sample.SampleTable;
import org.exclave.store.AnnotationStore;

/**
 * Measures the import of a table of 400,000 made-up events in the shape of UCDP GED into a new store: looking at it, reading
 * it, writing it, closing the store with its backup and snapshot, and opening it again. Without a file it makes one.
 */
public final class ImportBenchmark {

    private static final int ROWS = 400_000;
    private static final long SEED = 20220916;
    private static final int RUNS = 3;
    private static final double NANOS_TO_A_SECOND = 1e9;
    private static final PrintStream OUT = System.out;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException, StoreException, AtlasDataException {
        Path file = arguments.length > 0 && !arguments[0].isEmpty()
                ? Path.of(arguments[0])
                : Files.createTempDirectory("exclave-benchmark").resolve("made-up-ged.csv");
        if (Files.notExists(file)) {
            SampleTable.write(file, ROWS, SEED);
        }
        OUT.printf(Locale.ROOT, "%s, %.1f MB%n", file, Files.size(file) / 1e6);
        for (int run = 0; run < RUNS; run++) {
            measure(file, Files.createTempDirectory("exclave-benchmark").resolve("annotations.gpkg"));
        }
    }

    private static void measure(Path file, Path target) throws StoreException, AtlasDataException, IOException {
        long start = System.nanoTime();
        try (ExecutorService packing = Executors.newSingleThreadExecutor()) {
            TablePreview preview = TablePreview.of(new TableFile(file), TableChoices.NONE);
            long looked = System.nanoTime();
            ReadTable read = new TableReading(preview, packing, ReadingProgress.NONE)
                    .read("Made up", "Nobody: these events never happened", "");
            long done = System.nanoTime();
            AnnotationStore store = AnnotationStore.open(target, Clock.systemUTC());
            store.add(read.table());
            long kept = System.nanoTime();
            store.close();
            long closed = System.nanoTime();
            int events = AnnotationStore.readEvents(target).getFirst().set().size();
            long again = System.nanoTime();
            OUT.printf(
                    Locale.ROOT,
                    "%d events: looked at %.2f s, read %.2f s, written %.2f s; together %.2f s; closed, with backup and "
                            + "snapshot, %.2f s; all %.2f s; store %.1f MB; events read back %.2f s%n",
                    events,
                    seconds(looked - start),
                    seconds(done - looked),
                    seconds(kept - done),
                    seconds(kept - start),
                    seconds(closed - kept),
                    seconds(closed - start),
                    Files.size(target) / 1e6,
                    seconds(again - closed));
        }
    }

    private static double seconds(long nanos) {
        return nanos / NANOS_TO_A_SECOND;
    }
}
