package org.exclave.acceptance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Measures how long single tasks hold the screen's thread: beats are queued one after the other, and the processor time
 * that the thread used between two beats is the work of whatever came between them.
 */
final class ScreenThreadWatch implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ExecutorService drummer = Executors.newSingleThreadExecutor();
    private final AtomicLong worst = new AtomicLong();
    private final Map<String, Long> longest = new LinkedHashMap<>();
    private boolean beating = true;
    private long last;

    ScreenThreadWatch() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.runLater(() -> {
            last = THREADS.getCurrentThreadCpuTime();
            started.countDown();
            next();
        });
        await(started);
    }

    /** No beat is asked of a drummer that has gone. */
    private synchronized void next() {
        if (beating) {
            drummer.execute(() -> Platform.runLater(this::beat));
        }
    }

    private void beat() {
        long now = THREADS.getCurrentThreadCpuTime();
        worst.accumulateAndGet(now - last, Math::max);
        last = now;
        next();
    }

    /** Remembers the longest task while something is done, under a name. */
    void during(String name, Runnable action) {
        worst.set(0);
        action.run();
        longest.merge(name, worst.get() / 1_000_000, Math::max);
    }

    /** The longest of all tasks, in milliseconds of processor time. */
    long longest() {
        return longest.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The longest task under each name, in milliseconds of processor time. */
    String report() {
        return longest.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + " ms")
                .collect(Collectors.joining(", "));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            beating = false;
        }
        drummer.close();
    }
}
