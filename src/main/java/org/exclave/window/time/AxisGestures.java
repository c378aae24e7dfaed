package org.exclave.window.time;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineView;

/**
 * Zooms and moves what is seen of the axis: the wheel zooms about the pointer, sideways or with Shift it moves; dragging
 * an empty part moves; dragging with Shift draws the stretch to be seen; a double click fits the window.
 */
final class AxisGestures {

    /** How much closer a button, a key or a click of the wheel brings the axis. */
    static final double STEP = 1.5;

    private static final double WHEEL_CLICK = 40;
    private static final double WHEEL_STEP = 1.25;
    private static final double KEY_SHARE = 0.1;
    private static final double SHORTEST_BRUSH = 6;

    private final Pane field;
    private final Rectangle band;
    private final double side;
    private final Supplier<TimelineView> view;
    private final Consumer<TimelineView> choose;
    private final Runnable fitWindow;
    private double from;
    private boolean brushing;
    private boolean moving;

    /**
     * Listens to a field.
     *
     * @param band drawn while a stretch is chosen; in the pixels of the axis
     * @param side pixels of the field to the left of the axis
     * @param fitWindow brings the window into sight
     */
    AxisGestures(
            Pane field,
            Rectangle band,
            double side,
            Supplier<TimelineView> view,
            Consumer<TimelineView> choose,
            Runnable fitWindow) {
        this.field = field;
        this.band = band;
        this.side = side;
        this.view = view;
        this.choose = choose;
        this.fitWindow = fitWindow;
        field.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, this::startBrush);
        field.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::brush);
        field.addEventFilter(MouseEvent.MOUSE_RELEASED, this::endBrush);
        field.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        field.addEventHandler(MouseEvent.MOUSE_PRESSED, this::startMoving);
        field.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Pixels from the left edge of the axis. */
    private double at(MouseEvent event) {
        return field.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - side;
    }

    private boolean isOnAxis(MouseEvent event) {
        double y = field.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        double x = at(event);
        return event.getButton() == MouseButton.PRIMARY
                && y >= TimelineChart.FLAGS
                && y < TimelineChart.height(1)
                && x >= 0
                && x <= view.get().width();
    }

    private void wheel(ScrollEvent event) {
        double x = field.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - side;
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isShiftDown() || Math.abs(sideways) > Math.abs(event.getDeltaY())) {
            choose.accept(view.get().panned(-sideways));
        } else if (event.getDeltaY() != 0) {
            choose.accept(view.get().zoomed(Math.pow(WHEEL_STEP, event.getDeltaY() / WHEEL_CLICK), x));
        }
        event.consume();
    }

    private void startBrush(MouseEvent event) {
        brushing = event.isShiftDown() && isOnAxis(event);
        if (brushing) {
            from = at(event);
            event.consume();
        }
    }

    private void brush(MouseEvent event) {
        if (brushing) {
            double x = Math.clamp(at(event), 0, view.get().width());
            band.setX(Math.min(from, x));
            band.setWidth(Math.abs(x - from));
            band.setVisible(true);
            event.consume();
        }
    }

    private void endBrush(MouseEvent event) {
        if (brushing) {
            brushing = false;
            band.setVisible(false);
            double x = Math.clamp(at(event), 0, view.get().width());
            if (Math.abs(x - from) >= SHORTEST_BRUSH) {
                TimelineView now = view.get();
                choose.accept(now.showing(
                        TimeWindow.of(now.instantAt(Math.min(from, x)), now.instantAt(Math.max(from, x))), 1));
            }
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress() && isOnAxis(event)) {
            fitWindow.run();
            event.consume();
        }
    }

    private void startMoving(MouseEvent event) {
        moving = field.equals(event.getTarget()) && isOnAxis(event);
        if (moving) {
            from = at(event);
            field.requestFocus();
        }
    }

    private void move(MouseEvent event) {
        if (moving) {
            double x = at(event);
            choose.accept(view.get().panned(from - x));
            from = x;
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TimelineView now = view.get();
        double step = now.width() * KEY_SHARE * (event.isShiftDown() ? 5 : 1);
        double middle = now.width() / 2;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> choose.accept(now.zoomed(STEP, middle));
            case MINUS, SUBTRACT -> choose.accept(now.zoomed(1 / STEP, middle));
            case DIGIT0, NUMPAD0 -> choose.accept(now.whole());
            case ENTER -> fitWindow.run();
            case LEFT -> choose.accept(now.panned(-step));
            case RIGHT -> choose.accept(now.panned(step));
            case HOME -> choose.accept(now.panned(-now.axis().width()));
            case END -> choose.accept(now.panned(now.axis().width()));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
