package org.exclave.window.part;

import javafx.scene.input.KeyEvent;

/** A part that takes the place of map, lists and time line for a while. */
public interface Occupant {

    /** Calls off what it is doing, for it is not seen any more. */
    void rest();

    /** Takes a key that is pressed while it is seen, wherever the keys are. */
    void press(KeyEvent event);
}
