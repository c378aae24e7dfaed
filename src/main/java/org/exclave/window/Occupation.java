package org.exclave.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.exclave.window.part.Occupant;
import org.jspecify.annotations.Nullable;

/** What is in the place of everything of a window but its header and foot: one thing at a time. */
final class Occupation {

    private final BorderPane window;
    private final Runnable left;
    private @Nullable Occupant occupant;
    private @Nullable Node middle;
    private @Nullable Node beside;

    /**
     * Nothing is there yet.
     *
     * @param covered whether something lies over the window and has the keys
     * @param left runs when the window has been given back
     */
    Occupation(BorderPane window, BooleanSupplier covered, Runnable left) {
        this.window = window;
        this.left = left;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (occupant != null && !covered.getAsBoolean()) {
                occupant.press(event);
            }
        });
    }

    /** Shows a part in the place of all but header and foot; one that was there before is gone. */
    <P extends Node & Occupant> void begin(P part) {
        leave();
        occupant = part;
        middle = window.getCenter();
        beside = window.getRight();
        window.setRight(null);
        window.setCenter(part);
    }

    /** Puts back what was there before, where something is in its place. */
    void leave() {
        Occupant before = occupant;
        if (before != null) {
            occupant = null;
            before.rest();
            window.setCenter(middle);
            window.setRight(beside);
            left.run();
        }
    }

    /** Whether it is a certain part that is shown. */
    boolean isBy(Occupant part) {
        return part.equals(occupant);
    }

    boolean isOn() {
        return occupant != null;
    }
}
