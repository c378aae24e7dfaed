package org.exclave.window.present;

import javafx.animation.PauseTransition;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Duration;

/** Steps on by itself, each time after so many seconds; whoever steps by hand meanwhile starts the time anew. */
final class Kiosk {

    private final PauseTransition pause = new PauseTransition();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final IntegerProperty seconds;

    /**
     * Does not run yet.
     *
     * @param seconds for which a scene stays
     * @param step goes on, from the last scene to the first
     */
    Kiosk(int seconds, Runnable step) {
        this.seconds = new SimpleIntegerProperty(seconds);
        pause.setOnFinished(_ -> {
            step.run();
            again();
        });
        this.seconds.subscribe((_, _) -> again());
    }

    /** For how long a scene stays, in seconds. */
    IntegerProperty seconds() {
        return seconds;
    }

    /** Whether it steps on by itself. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Starts or stops. */
    void turn() {
        running.set(!running.get());
        again();
    }

    /** Gives the present scene its whole time, if it runs. */
    void again() {
        pause.stop();
        if (running.get()) {
            pause.setDuration(Duration.seconds(seconds.get()));
            pause.playFromStart();
        }
    }

    /** Stops for good. */
    void stop() {
        running.set(false);
        pause.stop();
    }
}
