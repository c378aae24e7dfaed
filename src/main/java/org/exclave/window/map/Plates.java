package org.exclave.window.map;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The plates of one map, used again when the screen is done with them: a fresh one for each picture, of several megabytes,
 * keeps the collector of garbage busier than the painter. The screen draws what it shows after each of its pulses, while
 * the next picture is shown already; so a plate that it has once drawn is free two pulses after another replaced it.
 */
final class Plates {

    private static final int PULSES_TO_FREE = 2;

    private static final class Leaving {

        private final Plate plate;
        private int pulses;

        Leaving(Plate plate) {
            this.plate = plate;
        }
    }

    private final Queue<Plate> free = new ConcurrentLinkedQueue<>();
    private final List<Leaving> leaving = new ArrayList<>();
    private @Nullable Plate shown;
    private boolean drawn;

    /**
     * A plate that nobody looks at, with anything on it; on the painter's thread.
     *
     * @param blank makes one where there is none of that size
     */
    Plate take(int width, int height, Supplier<BufferedImage> blank) {
        for (Plate plate = free.poll(); plate != null; plate = free.poll()) {
            if (plate.picture().getWidth() == width && plate.picture().getHeight() == height) {
                return plate;
            }
        }
        return new Plate(blank.get());
    }

    /** From now on this one is shown in place of the one before; on the thread of the screen. */
    void show(Plate fresh) {
        Plate before = shown;
        if (before != null && drawn) {
            leaving.add(new Leaving(before));
        } else if (before != null) {
            free.add(before);
        }
        shown = fresh;
        drawn = false;
        free.removeIf(plate -> !isOfShownSize(plate));
    }

    /** The screen is about to draw what is shown; on its thread. */
    void pulse() {
        drawn = true;
        leaving.removeIf(plate -> {
            boolean done = ++plate.pulses == PULSES_TO_FREE;
            if (done && isOfShownSize(plate.plate)) {
                free.add(plate.plate);
            }
            return done;
        });
    }

    private boolean isOfShownSize(Plate plate) {
        return shown != null
                && plate.picture().getWidth() == shown.picture().getWidth()
                && plate.picture().getHeight() == shown.picture().getHeight();
    }
}
