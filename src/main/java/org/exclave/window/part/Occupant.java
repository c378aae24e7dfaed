package org.exclave.window.part;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A part that takes the place of map, lists and time line for a while. */
public interface Occupant {

    /** Calls off what it is doing, for it is not seen any more. */
    void rest();

    /** Takes a key that is pressed while it is seen, wherever the keys are. */
    void press(KeyEvent event);

    /** What most of them do with a key: Escape leaves, and Ctrl+Enter does what the main button does. */
    static void leaveOrAccept(KeyEvent event, Runnable leave, Button accept) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            accept.fire();
            event.consume();
        }
    }
}
