package org.exclave.window;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Waits, picture of the screen by picture, until the map of a window has been drawn for the first time. */
final class FirstPicture extends AnimationTimer {

    /** The first pictures of the screen lay the window out and wish for the map. */
    private static final int BEFORE = 3;

    private final AtlasWindow window;
    private final Consumer<AtlasWindow> then;
    private int seen;

    /** @param then is called once, on the screen's thread */
    FirstPicture(AtlasWindow window, Consumer<AtlasWindow> then) {
        super();
        this.window = window;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        seen++;
        Scene scene = window.getScene();
        Window shown = scene == null ? null : scene.getWindow();
        if (shown == null || !shown.isShowing()) {
            stop();
        } else if (seen > BEFORE && window.isDrawn()) {
            stop();
            then.accept(window);
        }
    }
}
