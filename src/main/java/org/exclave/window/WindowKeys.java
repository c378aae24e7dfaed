package org.exclave.window;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.exclave.session.Session;
import org.exclave.session.ViewHistory;
import org.exclave.window.time.TimelineBar;

/** The keys that mean the same wherever in the window the user is. */
final class WindowKeys {

    /** The map rests when it has not moved for so long. */
    private static final Duration REST = Duration.millis(400);

    private final Node window;
    private final Consumer<KeyCode> before;

    /** @param before is told of a key before it acts */
    WindowKeys(Node window, Consumer<KeyCode> before) {
        this.window = window;
        this.before = before;
    }

    /** Acts on a key with modifiers, except while it takes back or does again words that are being typed. */
    void add(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        KeyCombination combination = new KeyCodeCombination(code, modifiers);
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (combination.match(event) && !isUndoneInText(event)) {
                before.accept(code);
                action.run();
                event.consume();
            }
        });
    }

    /** Goes back and forward through the views at which the map has rested. */
    void addViews(Session session) {
        ViewHistory views = new ViewHistory(session.travel());
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> views.rest());
        session.viewport().subscribe(_ -> rest.playFromStart());
        add(KeyCode.LEFT, views::goBack, KeyCombination.ALT_DOWN);
        add(KeyCode.RIGHT, views::goForward, KeyCombination.ALT_DOWN);
    }

    /**
     * Where nothing else uses a key and no words are typed, it may move time; on the time line Space does so, too.
     *
     * @param free whether time may be moved from anywhere now
     */
    void addTime(TimelineBar timeline, BooleanSupplier free) {
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean reachedByKey = event.getTarget() instanceof Node target && target.isFocusVisible();
            if (event.getCode() == KeyCode.SPACE && !reachedByKey && !isTyped(event)) {
                timeline.press(event);
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!isTyped(event) && free.getAsBoolean()) {
                timeline.press(event);
            }
        });
    }

    /** Whether words are being typed. */
    static boolean isTyped(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    /** Whether the words being typed have something to take back or to do again; otherwise the annotations have. */
    private static boolean isUndoneInText(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl typed)) {
            return false;
        }
        boolean again = event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
        return again ? typed.isRedoable() : event.getCode() == KeyCode.Z && typed.isUndoable();
    }
}
