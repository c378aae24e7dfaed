package org.exclave.window;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.exclave.session.Session;
import org.exclave.session.ViewHistory;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.act.Deeds;
import org.exclave.window.time.TimelineBar;

/** The keys that mean the same wherever in the window the user is. */
final class WindowKeys {

    /** The map rests when it has not moved for so long. */
    private static final Duration REST = Duration.millis(400);

    private final Node window;
    private final Deeds deeds;

    /** From now on the keys of acts do what these do, wherever they hold anywhere in a window. */
    WindowKeys(Node window, Deeds deeds) {
        this.window = window;
        this.deeds = deeds;
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        window.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    /** Acts on a key, except while it takes back or does again words that are being typed. */
    private void press(KeyEvent event) {
        Act act = Area.WINDOW.act(event);
        if (act != null && deeds.isUsable(act) && !isUndoneInText(act, event)) {
            deeds.run(act);
            event.consume();
        }
    }

    /** A character that means an act is one of the words where words are typed. */
    private void type(KeyEvent event) {
        if (!isTyped(event)) {
            press(event);
        }
    }

    /** Goes back and forward through the views at which the map has rested. */
    void addViews(Session session) {
        ViewHistory views = new ViewHistory(session.travel());
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> views.rest());
        session.viewport().subscribe(_ -> rest.playFromStart());
        deeds.put(Act.VIEW_BACK, views::goBack);
        deeds.put(Act.VIEW_FORTH, views::goForward);
    }

    /**
     * Where nothing else uses a key and no words are typed, it may move time; on the time line Space does so, too.
     *
     * @param free whether time may be moved from anywhere now
     */
    void addTime(TimelineBar timeline, BooleanSupplier free) {
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean reachedByKey = event.getTarget() instanceof Node target && target.isFocusVisible();
            boolean plays = Act.PLAY.isMeantBy(event) || Act.PLAY_BACKWARDS.isMeantBy(event);
            if (plays && !reachedByKey && !isTyped(event)) {
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
        return event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ComboBoxBase<?> choice && choice.isEditable())
                || (event.getTarget() instanceof Spinner<?> spinner && spinner.isEditable());
    }

    /** Whether the words being typed have something to take back or to do again; otherwise the annotations have. */
    private static boolean isUndoneInText(Act act, KeyEvent event) {
        return event.getTarget() instanceof TextInputControl typed
                && ((act == Act.UNDO && typed.isUndoable()) || (act == Act.REDO && typed.isRedoable()));
    }
}
