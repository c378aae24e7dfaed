package org.exclave.window.map;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Passes what a hand does over one map on to another that shows the same place, as if it had been done there: whatever
 * tool works on one works on both.
 */
final class PassedHand {

    private final Node from;
    private final Node to;
    private boolean passing;

    private PassedHand(Node from, Node to) {
        this.from = from;
        this.to = to;
    }

    /** Passes on from now on; both maps must be of one size. */
    static PassedHand pass(Node from, Node to) {
        PassedHand hand = new PassedHand(from, to);
        from.addEventHandler(MouseEvent.ANY, event -> hand.pass(event, hand.moved(event)));
        from.addEventHandler(ScrollEvent.ANY, event -> hand.pass(event, hand.moved(event)));
        from.addEventHandler(ZoomEvent.ANY, event -> hand.pass(event, hand.moved(event)));
        from.addEventHandler(ContextMenuEvent.ANY, event -> hand.pass(event, hand.moved(event)));
        from.cursorProperty().bind(to.cursorProperty());
        return hand;
    }

    private void pass(InputEvent done, InputEvent moved) {
        passing = true;
        try {
            Event.fireEvent(to, moved);
        } finally {
            passing = false;
        }
        done.consume();
    }

    /** Whether what is being done now was done over the first of the maps. */
    boolean passing() {
        return passing;
    }

    private Point2D there(double x, double y) {
        return to.localToScene(from.sceneToLocal(x, y));
    }

    private MouseEvent moved(MouseEvent done) {
        Point2D at = there(done.getSceneX(), done.getSceneY());
        return new MouseEvent(
                done.getEventType(),
                at.getX(),
                at.getY(),
                done.getScreenX(),
                done.getScreenY(),
                done.getButton(),
                done.getClickCount(),
                done.isShiftDown(),
                done.isControlDown(),
                done.isAltDown(),
                done.isMetaDown(),
                done.isPrimaryButtonDown(),
                done.isMiddleButtonDown(),
                done.isSecondaryButtonDown(),
                done.isSynthesized(),
                done.isPopupTrigger(),
                done.isStillSincePress(),
                null);
    }

    private ScrollEvent moved(ScrollEvent done) {
        Point2D at = there(done.getSceneX(), done.getSceneY());
        return new ScrollEvent(
                done.getEventType(),
                at.getX(),
                at.getY(),
                done.getScreenX(),
                done.getScreenY(),
                done.isShiftDown(),
                done.isControlDown(),
                done.isAltDown(),
                done.isMetaDown(),
                done.isDirect(),
                done.isInertia(),
                done.getDeltaX(),
                done.getDeltaY(),
                done.getTotalDeltaX(),
                done.getTotalDeltaY(),
                done.getTextDeltaXUnits(),
                done.getTextDeltaX(),
                done.getTextDeltaYUnits(),
                done.getTextDeltaY(),
                done.getTouchCount(),
                null);
    }

    private ZoomEvent moved(ZoomEvent done) {
        Point2D at = there(done.getSceneX(), done.getSceneY());
        return new ZoomEvent(
                done.getEventType(),
                at.getX(),
                at.getY(),
                done.getScreenX(),
                done.getScreenY(),
                done.isShiftDown(),
                done.isControlDown(),
                done.isAltDown(),
                done.isMetaDown(),
                done.isDirect(),
                done.isInertia(),
                done.getZoomFactor(),
                done.getTotalZoomFactor(),
                null);
    }

    private ContextMenuEvent moved(ContextMenuEvent done) {
        Point2D at = there(done.getSceneX(), done.getSceneY());
        return new ContextMenuEvent(
                done.getEventType(),
                at.getX(),
                at.getY(),
                done.getScreenX(),
                done.getScreenY(),
                done.isKeyboardTrigger(),
                null);
    }
}
