package org.exclave.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys go when the part that has them is taken out of the window, as the form of an annotation is when that is undone. JavaFX would
 * hand them to the first part of the header at its next picture, and keys that are pressed before would reach nobody.
 */
final class LostKeys {

    private final Node heir;
    private final Runnable inherit;
    private Subscription focusing = Subscription.EMPTY;
    private Subscription watching = Subscription.EMPTY;
    private boolean orphaned;

    private LostKeys(Node heir, Runnable inherit) {
        this.heir = heir;
        this.inherit = inherit;
    }

    /**
     * As long as a part is in a window, the keys go to it, unless whoever takes their part out gives them to another.
     *
     * @param inherit gives the keys to the heir
     */
    static void goTo(Node heir, Runnable inherit) {
        heir.sceneProperty().subscribe(new LostKeys(heir, inherit)::enter);
    }

    private void enter(@Nullable Scene scene) {
        focusing.unsubscribe();
        watching.unsubscribe();
        orphaned = false;
        focusing = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::pass);
        if (scene != null && scene.getFocusOwner() != null) {
            watch(scene.getFocusOwner());
        }
    }

    /** Of a part that is gone JavaFX takes the keys first, and then gives them to the first part. */
    private void pass(@Nullable Node before, @Nullable Node now) {
        watching.unsubscribe();
        if (now == null) {
            orphaned = before != null && before.getScene() == null;
            return;
        }
        if (orphaned) {
            orphaned = false;
            Platform.runLater(() -> inheritFrom(now));
        }
        watch(now);
    }

    private void watch(Node owner) {
        watching = owner.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                Platform.runLater(() -> {
                    // It may only have been on its way to another place.
                    if (owner.getScene() == null) {
                        inheritFrom(owner);
                    }
                });
            }
        });
    }

    private void inheritFrom(Node owner) {
        Scene scene = heir.getScene();
        if (scene != null && owner.equals(scene.getFocusOwner())) {
            inherit.run();
        }
    }
}
