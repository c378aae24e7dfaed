package org.exclave.window.palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.exclave.window.act.Act;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the whole window while a card is open on it. Keys stay with the card; Escape and a click beside it close it, and what
 * had the keys before gets them back.
 */
public final class Cover extends StackPane {

    private static final double AROUND = 48;

    private @Nullable Node before;

    public Cover() {
        setId("cover");
        getStyleClass().add("cover");
        setAlignment(Pos.TOP_CENTER);
        setPadding(new Insets(AROUND));
        setManaged(false);
        setViewOrder(-2);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getTarget() == this) {
                shut();
            }
            click.consume();
        });
    }

    /** Shows a card, or closes it where it is the one that is open. */
    public void turn(Node card, Runnable takeKeys) {
        if (shows(card)) {
            shut();
        } else {
            open(card, takeKeys);
        }
    }

    /** Closes what is open before another act than those that open cards here. */
    public void leaveFor(Act act) {
        if (act != Act.PALETTE && act != Act.KEYS) {
            shut();
        }
    }

    /** Shows a card in the place of any other, and lets it take the keys. */
    private void open(Node card, Runnable takeKeys) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        setVisible(true);
        applyCss();
        layout();
        takeKeys.run();
    }

    /** Closes the card that is open, if one is. */
    public void shut() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            before = null;
        }
    }

    /** Whether a card is open. */
    public boolean isOpen() {
        return isVisible();
    }

    private boolean shows(Node card) {
        return isVisible() && getChildren().contains(card);
    }

    private void press(KeyEvent event) {
        if (Act.PALETTE_CLOSE.isMeantBy(event)) {
            shut();
            event.consume();
        }
    }
}
