package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.exclave.diagnosis.LogFile;
import org.exclave.diagnosis.Release;
import org.jspecify.annotations.Nullable;

/** The log of one run of the window: its start and end, and how long the screen's thread did not answer when it was long. */
final class RunLog {

    private static final System.Logger LOG = System.getLogger(RunLog.class.getName());

    /** So long the screen may be busy before that is worth a line. */
    private static final long LONG_WAIT = TimeUnit.SECONDS.toNanos(2);

    private final Executor screen;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "exclave-watching");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable LogFile file;
    private @Nullable ScheduledFuture<?> asking;
    private volatile boolean answered = true;
    private volatile boolean refused;

    /** @param screen runs tasks on the thread of the screen */
    RunLog(Executor screen) {
        this.screen = screen;
    }

    /** Begins to write; from then on it also holds what nobody caught. Where that cannot be, the run goes on without. */
    synchronized void open(Path store) {
        if (file != null || watching.isShutdown()) {
            return;
        }
        try {
            file = LogFile.open(store);
        } catch (IOException unwritable) {
            refused = true;
            LOG.log(System.Logger.Level.DEBUG, "no log can be written", unwritable);
            return;
        }
        LOG.log(System.Logger.Level.DEBUG, "start of exclave " + Release.version());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
                LOG.log(System.Logger.Level.ERROR, "something that nobody expected, in " + thread.getName(), thrown));
        asking = watching.scheduleWithFixedDelay(this::ask, 1, 1, TimeUnit.SECONDS);
    }

    private void ask() {
        if (answered) {
            answered = false;
            long asked = System.nanoTime();
            screen.execute(() -> answer(asked));
        }
    }

    private void answer(long asked) {
        answered = true;
        long waited = System.nanoTime() - asked;
        if (waited > LONG_WAIT && !watching.isShutdown()) {
            watching.execute(() -> LOG.log(
                    System.Logger.Level.DEBUG, "the screen did not answer for " + TimeUnit.NANOSECONDS.toMillis(waited) + " ms"));
        }
    }

    /** Whether nothing could be written. */
    boolean isRefused() {
        return refused;
    }

    /** Writes no more. */
    synchronized void close() {
        if (asking != null) {
            asking.cancel(false);
        }
        watching.shutdown();
        if (file != null) {
            LOG.log(System.Logger.Level.DEBUG, "end");
            file.close();
            file = null;
        }
    }
}
