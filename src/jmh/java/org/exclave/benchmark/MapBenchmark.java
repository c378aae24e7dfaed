package org.exclave.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.exclave.window.AtlasWindow;
import org.exclave.window.map.MapSurface;

/**
 * Measures the map under the hand. Without a number: a hundred gestures after some to warm up. With one: so many minutes
 * of gestures, and once a minute how much of the heap is in use after a collection.
 */
public final class MapBenchmark {

    private static final int WARM_UP = 25;
    private static final int GESTURES = 100;
    private static final long SEED = 20210429;
    private static final int MEGA = 1 << 20;
    private static final PrintStream OUT = System.out;

    private MapBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("exclave-benchmark");
        CountDownLatch done = new CountDownLatch(1);
        int minutes = arguments.length == 0 || arguments[0].isBlank() ? 0 : Integer.parseInt(arguments[0]);
        BenchedWindow.open(folder.resolve("annotations.gpkg"), window -> {
            if (minutes == 0) {
                measureFrames(window, done);
            } else {
                measureMemory(window, minutes, done);
            }
        });
        done.await();
        Platform.exit();
        System.exit(0);
    }

    private static MapSurface map(AtlasWindow window) {
        return (MapSurface) window.lookup("#map");
    }

    private static void measureFrames(AtlasWindow window, CountDownLatch done) {
        MapHand warming = new MapHand(window.session(), map(window), 1, WARM_UP, () -> {
            MapHand[] measured = new MapHand[1];
            measured[0] = new MapHand(window.session(), map(window), SEED, GESTURES, () -> {
                OUT.printf("map %.0f × %.0f in a window of 1440 × 900%n", map(window).getWidth(), map(window).getHeight());
                OUT.println("screen's thread, work per frame: " + measured[0].frames().words());
                OUT.println("frames above 16 ms: " + measured[0].frames().above(16));
                OUT.println("fresh picture after the last movement: " + measured[0].fresh().words());
                done.countDown();
            });
            measured[0].start();
        });
        warming.start();
    }

    private static void measureMemory(AtlasWindow window, int minutes, CountDownLatch done) {
        MapHand hand = new MapHand(window.session(), map(window), SEED, Integer.MAX_VALUE, () -> {});
        hand.start();
        new Thread(() -> tellMemory(hand, minutes, done), "memory").start();
    }

    private static void tellMemory(MapHand hand, int minutes, CountDownLatch done) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        try {
            for (int minute = 1; minute <= minutes; minute++) {
                TimeUnit.MINUTES.sleep(1);
                memory.gc();
                double used = (double) memory.getHeapMemoryUsage().getUsed() / MEGA;
                OUT.printf(
                        Locale.ROOT,
                        "minute %d: %.1f MB in use, %d frames%n",
                        minute,
                        used,
                        hand.frames().size());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        done.countDown();
    }
}
