package org.exclave.window.map;

import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.exclave.annotation.Position;
import org.exclave.cartography.Glide;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.jspecify.annotations.Nullable;

/** Moves the session's viewport by hand: drag, wheel, pinch and keys. Everything else on the map is left to its tools. */
final class MapNavigation {

    private static final double KEY_STEP = 80;
    private static final double SMALL_KEY_STEP = 8;
    private static final double ZOOM_STEP = 0.5;
    private static final double WHEEL_PIXELS_TO_A_ZOOM = 160;
    private static final double LARGEST_WHEEL_STEP = 1;

    /** Smaller turns come from surfaces that are smooth by themselves. */
    private static final double SMALLEST_NOTCH = 20;

    private final Session session;
    private final MapSurface surface;
    private final ViewCarrier carrier;
    private final HandSpeed hand = new HandSpeed();
    private final Band band = new Band();
    private @Nullable Point2D grip;

    /** @param carrier moves the view where no hand does */
    MapNavigation(Session session, MapSurface surface, ViewCarrier carrier) {
        this.session = session;
        this.surface = surface;
        this.carrier = carrier;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The view enlarged about its middle. */
    static Viewport zoomed(Viewport view, double steps) {
        return view.zoomedAt(view.width() / 2.0, view.height() / 2.0, steps);
    }

    private void change(UnaryOperator<Viewport> movement) {
        session.viewport().set(movement.apply(session.viewport().get()));
    }

    /** Changes the view at which the map will be when it has come to rest. */
    private void carry(UnaryOperator<Viewport> movement) {
        carrier.to(movement.apply(carrier.goal()));
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        carrier.stop();
        hand.begin();
        Point2D at = new Point2D(event.getX(), event.getY());
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        band.begin(primary && event.isShiftDown() ? at : null);
        grip = primary && !event.isShiftDown() ? at : null;
    }

    private void drag(MouseEvent event) {
        band.reach(event.getX(), event.getY());
        Point2D from = grip;
        if (from == null) {
            return;
        }
        surface.setCursor(Cursor.CLOSED_HAND);
        grip = new Point2D(event.getX(), event.getY());
        hand.moved(System.nanoTime(), grip);
        change(view -> view.panned(event.getX() - from.getX(), event.getY() - from.getY()));
    }

    private void release(MouseEvent event) {
        if (grip != null && !event.isStillSincePress()) {
            Point2D speed = hand.at(System.nanoTime());
            carrier.carry(new Glide(session.viewport().get(), speed.getX(), speed.getY()));
        }
        grip = null;
        Bounds box = band.end();
        if (box != null) {
            zoomInto(box);
        }
        surface.setCursor(Cursor.DEFAULT);
        boolean twice = event.getClickCount() == 2 && event.isStillSincePress();
        if (twice && event.getButton() == MouseButton.PRIMARY) {
            carrier.approach(event.getX(), event.getY(), 1);
        }
    }

    /** The rectangle that is drawn with Shift held; to be put over the map. */
    Band band() {
        return band;
    }

    private void zoomInto(Bounds box) {
        carry(view -> {
            Position upperLeft = view.toWorld(box.getMinX(), box.getMinY());
            Position lowerRight = view.toWorld(box.getMaxX(), box.getMaxY());
            return Viewport.fitting(
                            upperLeft.longitude(),
                            lowerRight.latitude(),
                            lowerRight.longitude(),
                            upperLeft.latitude(),
                            view.width(),
                            view.height())
                    .bounded();
        });
    }

    private void scroll(ScrollEvent event) {
        double steps = Math.clamp(
                event.getDeltaY() / WHEEL_PIXELS_TO_A_ZOOM, -LARGEST_WHEEL_STEP, LARGEST_WHEEL_STEP);
        if (Math.abs(event.getDeltaY()) < SMALLEST_NOTCH) {
            change(view -> view.zoomedAt(event.getX(), event.getY(), steps));
        } else {
            carrier.approach(event.getX(), event.getY(), steps);
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (event.getZoomFactor() > 0) {
            double steps = Math.log(event.getZoomFactor()) / Math.log(2);
            change(view -> view.zoomedAt(event.getX(), event.getY(), steps));
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        Act act = Area.MAP.act(event);
        if (act == null || event.isConsumed()) {
            return;
        }
        switch (act) {
            case MOVE_MAP -> carry(moved(event, KEY_STEP));
            case MOVE_MAP_LITTLE -> carry(moved(event, SMALL_KEY_STEP));
            case ZOOM_IN, ZOOM_OUT, WHOLE_VALLEY -> run(act);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static UnaryOperator<Viewport> moved(KeyEvent event, double step) {
        return switch (event.getCode()) {
            case LEFT -> view -> view.panned(step, 0);
            case RIGHT -> view -> view.panned(-step, 0);
            case UP -> view -> view.panned(0, step);
            default -> view -> view.panned(0, -step);
        };
    }

    /** Zooms, or shows the whole valley. */
    void run(Act act) {
        switch (act) {
            case ZOOM_IN -> carry(view -> zoomed(view, ZOOM_STEP));
            case ZOOM_OUT -> carry(view -> zoomed(view, -ZOOM_STEP));
            case WHOLE_VALLEY -> carry(view -> Viewport.opening(view.width(), view.height()));
            default -> throw new IllegalArgumentException("no movement of the map: " + act);
        }
    }
}
