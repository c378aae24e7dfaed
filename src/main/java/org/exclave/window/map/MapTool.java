package org.exclave.window.map;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What the hand does on the map while this tool is in it. {@link MapTools} passes on what happens to the map; a tool that
 * consumes an event keeps it from the movement of the map. Used on the thread of the screen.
 */
interface MapTool {

    /** The pointer's look over the map. */
    default Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    /** The tool was taken into the hand. */
    default void take() {}

    /** Another tool was taken instead; what is unfinished is finished or dropped. */
    default void lay() {}

    /** A button went down. */
    default void press(MouseEvent event) {}

    /** The pointer moved with a button down. */
    default void drag(MouseEvent event) {}

    /** The button came up again. */
    default void release(MouseEvent event) {}

    /** The primary button was pressed and released at one place; once for every click of a double-click. */
    default void click(MouseEvent event) {}

    /** The pointer moved with no button down. */
    default void move(MouseEvent event) {}

    /** The pointer left the map. */
    default void leave() {}

    /** A key was pressed on the map; when {@code Esc} is not consumed the hand goes back to selecting. */
    default void key(KeyEvent event) {}

    /** Keeps a double-click, which would zoom, from the map. */
    static void keepDoubleClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() > 1) {
            event.consume();
        }
    }

    /** Takes away what this tool has left on the map or selected: {@code Esc} while selecting. */
    default void clear() {}
}
