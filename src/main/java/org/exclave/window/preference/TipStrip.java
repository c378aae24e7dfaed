package org.exclave.window.preference;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Preferences;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.Deeds;
import org.exclave.window.part.Parts;

/**
 * Tells, below the lists, what a newcomer may have missed: one thing at a time, at the moment at which it is of use, and each
 * once. It goes away by its cross, and for ever by its link.
 */
public final class TipStrip extends VBox {

    /** Zooms beyond the opening view from which the border is looked at closely. */
    private static final double CLOSER = 0.8;

    private static final int SOME_INCIDENTS = 4;
    private static final int SOME_PAGES = 4;
    private static final int SOME_ACTS = 4;

    /** Pixels of height, with letters of the usual size, of what stands above: a hint is not worth a list of two lines. */
    private static final double ROOM_ABOVE = 360;

    private final Session session;
    private final Messages messages;
    private final Label words = Parts.text("", "tip-words");
    private int selected;
    private int turned;
    private int done;

    /**
     * The strip of a session, not seen yet.
     *
     * @param deeds what is done in the window
     * @param wished whether anybody is to be told anything at all
     */
    public TipStrip(Session session, Messages messages, Deeds deeds, boolean wished) {
        super(4);
        this.session = session;
        this.messages = messages;
        setId("tip");
        getStyleClass().add("tip");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(USE_PREF_SIZE);
        setPrefWidth(0);
        words.setId("tip-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var cross = Parts.iconButton("fth-x", messages.text("tip.close"), this::hide);
        cross.setId("tip-close");
        Hyperlink never = new Hyperlink(messages.text("tip.never"));
        never.setId("tip-never");
        never.setOnAction(_ -> session.habits().set(session.habits().get().preferring(now -> now.withHints(false))));
        HBox row = new HBox(8, Parts.icon("fth-info"), words, cross);
        getChildren().addAll(row, never);
        hide();
        session.habits().subscribe(habits -> {
            if (!habits.preferences().hints()) {
                hide();
            }
        });
        if (wished) {
            watch();
            deeds.before(this::hear);
        }
    }

    private void watch() {
        session.selectedIncident().subscribe((_, incident) -> {
            if (incident != null) {
                selected++;
                give(selected < SOME_INCIDENTS ? Tip.CLAIMS : Tip.NOTES);
            }
        });
        session.viewport().subscribe((_, view) -> {
            if (view.zoom() >= Viewport.opening(view.width(), view.height()).zoom() + CLOSER) {
                give(Tip.EDITIONS);
            }
        });
        session.filter().subscribe((before, now) -> {
            if (now.time().equals(before.time())) {
                give(Tip.WINDOW);
            }
        });
        session.reading().page().subscribe((_, _) -> {
            turned++;
            give(turned < SOME_PAGES ? Tip.SEARCH : Tip.PALETTE);
        });
    }

    /** Who has found the palette or the keys needs no hint of them. */
    private void hear(Act act) {
        switch (act) {
            case PALETTE -> know(Tip.PALETTE);
            case KEYS -> know(Tip.KEYS);
            default -> {
                done++;
                if (done >= SOME_ACTS) {
                    give(Tip.KEYS);
                }
            }
        }
    }

    private boolean hasRoom() {
        double above = getParent().getLayoutBounds().getHeight();
        return above == 0 || above >= ROOM_ABOVE * session.habits().get().preferences().textFactor();
    }

    private void give(Tip tip) {
        Preferences preferences = session.habits().get().preferences();
        if (isVisible() || !preferences.hints() || preferences.hintsSeen().contains(tip.word()) || !hasRoom()) {
            return;
        }
        words.setText(messages.text("tip." + tip.word()));
        setAccessibleText(words.getText());
        show(true);
        know(tip);
    }

    private void know(Tip tip) {
        if (!session.habits().get().preferences().hintsSeen().contains(tip.word())) {
            session.habits().set(session.habits().get().preferring(now -> now.withHintSeen(tip.word())));
        }
    }

    private void hide() {
        show(false);
    }

    private void show(boolean seen) {
        setVisible(seen);
        setManaged(seen);
    }
}
