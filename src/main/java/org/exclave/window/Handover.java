package org.exclave.window;

import javafx.scene.Node;
import org.exclave.brief.Brief;
import org.exclave.session.Standpoint;
import org.exclave.session.Telling;
import org.jspecify.annotations.Nullable;

/** What one window of an atlas leaves to another that takes its place, so that the user goes on where they were. */
final class Handover {

    private final Standpoint standpoint;
    private final @Nullable Brief told;
    private final int step;
    private final boolean own;
    private final boolean atStart;
    private final boolean atPreferences;
    private final @Nullable String focused;

    /** Ends what goes on in a window, and remembers it. */
    Handover(AtlasWindow before) {
        Node owner = before.getScene() == null ? null : before.getScene().getFocusOwner();
        focused = owner == null ? null : owner.getId();
        before.stopPresenting();
        before.keepPending();
        Telling telling = before.telling();
        told = telling.brief().get();
        step = telling.step().get();
        own = telling.own().get();
        atStart = before.isAtStart();
        atPreferences = before.isAtPreferences();
        telling.end();
        standpoint = Standpoint.of(before.session());
    }

    /** Goes on with it in another window. */
    void to(AtlasWindow after) {
        standpoint.take(after.session());
        if (told != null && own) {
            after.telling().beginOwn(told, step);
        } else if (told != null) {
            after.telling().begin(told, step);
            after.stories().find(told.id(), after.telling()::reword);
        }
        if (atStart) {
            after.openStart();
        } else if (atPreferences) {
            after.openPreferences();
        }
    }

    /** Gives the keys to what had them, or to the map; once the window is laid out. */
    void focus(AtlasWindow after) {
        Node same = focused == null ? null : after.lookup("#" + focused);
        if (same != null && same.isFocusTraversable()) {
            same.requestFocus();
        } else if (!atStart) {
            after.takeKeys();
        }
    }
}
