package org.exclave.window;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.exclave.cartography.MapText;
import org.exclave.failure.AtlasDataException;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.jspecify.annotations.Nullable;

/** Reads the atlas for a window: the first time perhaps begun before there is a window, then whenever somebody asks. */
final class AtlasReading {

    private final AtomicReference<@Nullable FutureTask<Atlas>> begun = new AtomicReference<>();

    /** A reading that begins when it is asked for. */
    AtlasReading() {}

    /** A reading that has begun. */
    static AtlasReading begin(AtlasHome home) {
        AtlasReading reading = new AtlasReading();
        Executor aside = AtlasReading::aside;
        FutureTask<Atlas> task = new FutureTask<>(read(home, aside));
        reading.begun.set(task);
        aside.execute(task);
        aside.execute(MapText::prepare);
        return reading;
    }

    private static Callable<Atlas> read(AtlasHome home, Executor reader) {
        return () -> Atlas.read(home, reader);
    }

    private static void aside(Runnable task) {
        Thread.ofPlatform().name("exclave-opening").daemon().start(task);
    }

    /**
     * The atlas: that which was begun, once, otherwise as it is in the files now. Waits for it.
     *
     * @param reader reads what can be read beside
     * @throws AtlasDataException as {@link Atlas#read}
     */
    Atlas atlas(AtlasHome home, Executor reader) throws AtlasDataException {
        FutureTask<Atlas> task = begun.getAndSet(null);
        if (task == null) {
            return Atlas.read(home, reader);
        }
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the window was closed while the atlas was read", stopped);
        }
    }

    private static AtlasDataException unwrapped(ExecutionException failed) {
        if (failed.getCause() instanceof AtlasDataException broken) {
            return broken;
        }
        throw new IllegalStateException(failed.getCause());
    }
}
