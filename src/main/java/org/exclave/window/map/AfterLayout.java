package org.exclave.window.map;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** What is done whenever the scene in which a node stands has been laid out for another picture of the screen. */
final class AfterLayout {

    private final Runnable pulse;

    private AfterLayout(Runnable pulse) {
        this.pulse = pulse;
    }

    /** From now on runs this after each layout, in whichever scene the node stands. */
    static void of(Node node, Runnable pulse) {
        node.sceneProperty().subscribe(new AfterLayout(pulse)::beat);
    }

    private void beat(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }
}
