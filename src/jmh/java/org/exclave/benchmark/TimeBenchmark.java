package org.exclave.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.exclave.cartography.Layer;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.Viewport;
import org.exclave.failure.StoreException;
import org.exclave.sample.SampleEvents;
import org.exclave.session.DataSet;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptEvents;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.AtlasWindow;
import org.exclave.window.map.MapSurface;

/**
 * Measures steps of time on a map of 1440 × 900 pixels that shows the whole valley: with the incidents alone, with
 * 400,000 and with 1,000,000 imported events. A step is a day: the end of a growing time, or a window of 30 days.
 */
public final class TimeBenchmark {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
    private static final int DAYS = 730;
    private static final int WARM_UP = 250;
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final long SEED = 2021;
    private static final long NANOS_TO_A_MILLI = 1_000_000;
    private static final double MEGA = 1 << 20;
    private static final PrintStream OUT = System.out;

    private final AtlasWindow window;
    private final Path folder;
    private final CountDownLatch done;
    private final Deque<Runnable> rounds = new ArrayDeque<>();

    private TimeBenchmark(AtlasWindow window, Path folder, CountDownLatch done) {
        this.window = window;
        this.folder = folder;
        this.done = done;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("exclave-benchmark");
        CountDownLatch done = new CountDownLatch(1);
        BenchedWindow.open(folder.resolve("annotations.gpkg"), window -> new TimeBenchmark(window, folder, done).begin());
        done.await();
        Platform.exit();
        System.exit(0);
    }

    private void begin() {
        plan(0, TimeMode.WINDOW, "the incidents alone, window of 30 days");
        for (int size : new int[] {400_000, 1_000_000}) {
            rounds.add(() -> bring(size));
            plan(size, TimeMode.CUMULATIVE, "cumulative");
            plan(size, TimeMode.WINDOW, "window of 30 days");
            for (Layer counting : List.of(Layer.EVENT_HEXAGONS, Layer.EVENT_HEAT)) {
                draw(counting, true);
                plan(size, TimeMode.CUMULATIVE, "cumulative, with " + counting);
                draw(counting, false);
            }
        }
        rounds.add(done::countDown);
        new AnimationTimer() {
            private int pictures;

            @Override
            public void handle(long now) {
                MapSurface map = map();
                window.resize(window.getWidth() + WIDTH - map.getWidth(), window.getHeight() + HEIGHT - map.getHeight());
                window.layout();
                if (++pictures > 90) {
                    stop();
                    window.session().viewport().set(Viewport.opening(WIDTH, HEIGHT));
                    OUT.printf("map %.0f × %.0f%n", map.getWidth(), map.getHeight());
                    next();
                }
            }
        }.start();
    }

    private void draw(Layer layer, boolean drawn) {
        rounds.add(() -> {
            var layers = window.session().layers();
            layers.set(layers.get().with(layer, drawn));
            next();
        });
    }

    private MapSurface map() {
        return (MapSurface) window.lookup("#map");
    }

    private void next() {
        rounds.remove().run();
    }

    /** How long a store takes to give back what it was given. */
    private void load(int size) {
        try (AnnotationStore store = AnnotationStore.open(folder.resolve(size + ".gpkg"), Clock.systemUTC())) {
            long before = System.nanoTime();
            store.add(SampleEvents.of(size, SEED));
            long written = System.nanoTime();
            List<KeptEvents> read = store.events();
            long loaded = System.nanoTime();
            read.forEach(kept -> new ProjectedEvents(kept.set()));
            OUT.printf(
                    Locale.ROOT,
                    "%,d events: written in %d ms, read in %d ms, projected in %d ms%n",
                    size,
                    (written - before) / NANOS_TO_A_MILLI,
                    (loaded - written) / NANOS_TO_A_MILLI,
                    (System.nanoTime() - loaded) / NANOS_TO_A_MILLI);
        } catch (StoreException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void bring(int size) {
        load(size);
        window.session().imported().all().set(List.of());
        double before = used();
        ProjectedEvents events = new ProjectedEvents(SampleEvents.of(size, SEED));
        OUT.printf(Locale.ROOT, "%,d events: %.1f MB%n", size, used() - before);
        window.session().imported().all().set(List.of(new DataSet(1, events, 0)));
        next();
    }

    private static double used() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    /** Once to warm up, once to measure. */
    private void plan(int size, TimeMode mode, String name) {
        rounds.add(() -> new TimeHand(window.session(), map(), steps(mode).subList(0, WARM_UP), this::next).start());
        rounds.add(() -> {
            TimeHand[] hand = new TimeHand[1];
            hand[0] = new TimeHand(window.session(), map(), steps(mode), () -> {
                OUT.printf(
                        Locale.ROOT,
                        "%,d events, %s:%n  taken %s%n  processor %s%n  finished pictures in the slowest second: %d%n",
                        size,
                        name,
                        hand[0].taken().words(),
                        hand[0].worked().words(),
                        hand[0].fewest());
                next();
            });
            hand[0].start();
        });
    }

    private static List<TimeSelection> steps(TimeMode mode) {
        List<TimeSelection> steps = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            Instant to = FIRST.plus(Duration.ofDays(day));
            steps.add(TimeSelection.possible(TimeWindow.of(to.minus(WINDOW), to)).withMode(mode));
        }
        return steps;
    }
}
