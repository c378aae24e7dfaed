package org.exclave.window;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Waits, picture of the screen by picture, until the map of a window has been drawn for the first time and seen. */
final class FirstPicture extends AnimationTimer {

    private final AtlasWindow window;
    private final int pictures;
    private final Consumer<AtlasWindow> then;
    private int seen;

    /**
     * Waits once it is started.
     *
     * @param pictures of the screen that show the map before anything else is done, at least 1
     * @param then is called once, on the screen's thread
     */
    FirstPicture(AtlasWindow window, int pictures, Consumer<AtlasWindow> then) {
        super();
        this.window = window;
        this.pictures = pictures;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        Scene scene = window.getScene();
        Window shown = scene == null ? null : scene.getWindow();
        if (shown == null || !shown.isShowing()) {
            stop();
        } else if (window.isPictured()) {
            seen++;
            if (seen > pictures) {
                stop();
                then.accept(window);
            }
        }
    }
}
