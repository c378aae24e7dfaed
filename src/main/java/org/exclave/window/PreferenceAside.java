package org.exclave.window;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.exclave.window.preference.PreferencesPane;
import org.jspecify.annotations.Nullable;

/** The pane of preferences at the right of a window; made when it is opened for the first time. */
final class PreferenceAside {

    private final BorderPane window;
    private final Node usual;
    private final Supplier<PreferencesPane> make;
    private final Runnable left;
    private @Nullable PreferencesPane pane;

    /**
     * No pane yet.
     *
     * @param usual stands there otherwise
     * @param left runs when the pane has been left
     */
    PreferenceAside(BorderPane window, Node usual, Supplier<PreferencesPane> make, Runnable left) {
        this.window = window;
        this.usual = usual;
        this.make = make;
        this.left = left;
    }

    boolean isOpen() {
        return pane != null && window.getRight() == pane;
    }

    /** Opens the pane, once what is elsewhere in the window has made room, or closes it. */
    void turn(Runnable before) {
        if (isOpen()) {
            close();
        } else {
            before.run();
            PreferencesPane open = pane == null ? make.get() : pane;
            pane = open;
            window.setRight(open);
            open.open();
        }
    }

    /** Closes the pane where it is open. */
    void close() {
        if (isOpen()) {
            keepPending();
            window.setRight(usual);
            left.run();
        }
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        if (pane != null) {
            pane.keepPending();
        }
    }
}
