package org.exclave.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.StoreHistory;

/**
 * Measures a store of 10,000 annotations of every kind, one circle in a hundred: opening it, first in a fresh process and
 * then again, editing it, a snapshot, proving its history. Without a file it makes one and says where it is.
 */
public final class StoreBenchmark {

    private static final int ANNOTATIONS = 10_000;
    private static final long SEED = 20220916;
    private static final int EDITS = 1000;
    private static final int OPENINGS = 10;
    private static final double NANOS_TO_A_MILLI = 1e6;
    private static final PrintStream OUT = System.out;
    private static final Clock CLOCK = Clock.systemUTC();

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws IOException, StoreException, AtlasDataException {
        Path file = arguments.length > 0 && !arguments[0].isEmpty()
                ? Path.of(arguments[0])
                : Files.createTempDirectory("exclave-benchmark").resolve("annotations.gpkg");
        if (Files.notExists(file)) {
            fill(file);
            OUT.println("made " + file + "; run again with -Dstore=" + file);
            return;
        }
        // The window opens its store when it has read its map and the incidents, so that SQLite and JSON are at work by then.
        Atlas.read(AtlasHome.find(), Runnable::run);
        tell("opening, the first in this process", open(file));
        Figures again = new Figures();
        for (int count = 0; count < OPENINGS; count++) {
            again.add(open(file));
        }
        OUT.println("opening again: " + again.words());
        edit(file);
        long start = System.nanoTime();
        boolean holds = StoreHistory.prove(file).holds();
        tell(holds ? "proving the history" : "the history does not hold", System.nanoTime() - start);
    }

    private static void fill(Path file) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (Annotation annotation : SeededAnnotations.of(ANNOTATIONS, SEED)) {
                store.apply(new AddAnnotation(annotation));
            }
        }
    }

    private static long open(Path file) throws StoreException {
        long start = System.nanoTime();
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            long taken = System.nanoTime() - start;
            if (store.all().size() != ANNOTATIONS) {
                throw new IllegalStateException("this is another store");
            }
            return taken;
        }
    }

    private static void edit(Path file) throws StoreException {
        Figures edits = new Figures();
        long start;
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            List<Annotation> all = store.all();
            for (int number = 0; number < EDITS; number++) {
                Annotation before = all.get(number * 7 % ANNOTATIONS);
                Annotation after = before.withNote("Changed at " + CLOCK.instant());
                start = System.nanoTime();
                store.apply(new ChangeAnnotation(before, after));
                edits.add(System.nanoTime() - start);
            }
            OUT.println("an edit, on the disk: " + edits.words());
            start = System.nanoTime();
            store.snapshot();
            tell("a snapshot", System.nanoTime() - start);
        }
    }

    private static void tell(String what, long nanos) {
        OUT.println(String.format(Locale.ROOT, "%s: %.0f ms", what, nanos / NANOS_TO_A_MILLI));
    }
}
