package org.exclave.benchmark;

import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** A hand that drags and wheels the map at random, one event to a picture of the screen; the same with the same seed. */
final class RandomHand {

    private static final int FRAMES_TO_A_GESTURE = 45;
    private static final double WHEEL_NOTCH = 40;

    private final Node map;
    private final Random random;
    private Point2D at = Point2D.ZERO;
    private Point2D pace = Point2D.ZERO;
    private boolean dragging;
    private int frame;
    private double notch;

    RandomHand(Node map, long seed) {
        this.map = map;
        this.random = new Random(seed);
    }

    /** Begins another gesture: two of three are drags, the others turns of the wheel, in and out by turns. */
    void begin() {
        Bounds bounds = map.getLayoutBounds();
        at = new Point2D(
                bounds.getWidth() * (0.2 + 0.6 * random.nextDouble()),
                bounds.getHeight() * (0.2 + 0.6 * random.nextDouble()));
        pace = new Point2D(random.nextGaussian() * 9, random.nextGaussian() * 9);
        dragging = random.nextInt(3) > 0;
        notch = random.nextBoolean() ? WHEEL_NOTCH : -WHEEL_NOTCH;
        frame = 0;
    }

    /** Moves by one event, and says whether the gesture goes on. */
    boolean move() {
        if (dragging) {
            drag();
        } else if (frame % 6 == 0) {
            wheel();
        }
        frame++;
        return frame < FRAMES_TO_A_GESTURE;
    }

    private void drag() {
        if (frame == 0) {
            fire(MouseEvent.MOUSE_PRESSED, true);
        } else if (frame == FRAMES_TO_A_GESTURE - 1) {
            fire(MouseEvent.MOUSE_RELEASED, false);
        } else {
            at = at.add(pace);
            pace = pace.add(random.nextGaussian() * 2, random.nextGaussian() * 2);
            fire(MouseEvent.MOUSE_DRAGGED, true);
        }
    }

    private void fire(EventType<MouseEvent> type, boolean down) {
        Point2D scene = map.localToScene(at);
        Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private void wheel() {
        Point2D scene = map.localToScene(at);
        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        notch,
                        0,
                        notch,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
