package org.exclave.window;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.exclave.window.export.ExportPane;
import org.jspecify.annotations.Nullable;

/** The screen of sheets in the place of everything of a window but its header and foot; made when it is opened for the first time. */
final class ExportOver {

    private final BorderPane window;
    private final Function<Runnable, ExportPane> make;
    private final Runnable left;
    private @Nullable ExportPane pane;
    private @Nullable Node middle;
    private @Nullable Node beside;

    /**
     * No screen yet.
     *
     * @param make makes the screen, which leaves itself by what it is given
     * @param left runs when the screen has been left
     */
    ExportOver(BorderPane window, Function<Runnable, ExportPane> make, Runnable left) {
        this.window = window;
        this.make = make;
        this.left = left;
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pane != null && isOpen()) {
                pane.press(event);
            }
        });
    }

    /** Shows how what is seen looks as a sheet. */
    void open() {
        ExportPane open = pane == null ? make.apply(this::leave) : pane;
        pane = open;
        middle = window.getCenter();
        beside = window.getRight();
        window.setRight(null);
        window.setCenter(open);
        open.open();
    }

    /** Puts back what was there before, where the screen is open. */
    void leave() {
        if (pane != null && isOpen()) {
            pane.rest();
            window.setCenter(middle);
            window.setRight(beside);
            left.run();
        }
    }

    boolean isOpen() {
        return pane != null && window.getCenter() == pane;
    }
}
