package org.exclave.acceptance;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;

/**
 * A hand on the mouse and on the keys. After each deed it waits for two more pictures of the screen, as long as a quick hand does; TestFX's own
 * deeds sleep for five times as long.
 */
final class Hand {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final MouseRobot mouse = robot.robotContext().getMouseRobot();
    private final KeyboardRobot keys = robot.robotContext().getKeyboardRobot();

    /** Waits until everything that the screen was asked for before is done, and was drawn. */
    void settle() {
        pictures(2);
    }

    /** Waits for so many more pictures of the screen. */
    void pictures(int count) {
        CountDownLatch begun = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun.countDown();
                if (begun.getCount() == 0) {
                    stop();
                }
            }
        };
        Platform.runLater(timer::start);
        await(begun);
        // Timers are asked before a picture is laid out and drawn, and what is asked for here comes after that.
        rest();
    }

    /** Lets the screen's thread do what it was asked for. */
    private static void rest() {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(done::countDown);
        await(done);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the screen's thread does not answer");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The middle of a node, on the screen, once it has its place there. */
    Point2D middle(Node node) {
        settle();
        return robot.point(node).query();
    }

    void moveTo(Point2D place) {
        mouse.moveNoWait(place);
        settle();
    }

    void moveBy(double right, double down) {
        moveTo(robot.robotContext().getBaseRobot().retrieveMouse().add(right, down));
    }

    void press(MouseButton button) {
        mouse.pressNoWait(button);
        rest();
    }

    void release(MouseButton button) {
        mouse.releaseNoWait(button);
        settle();
    }

    void click(Point2D place, MouseButton button) {
        moveTo(place);
        press(button);
        release(button);
    }

    void doubleClick(Point2D place) {
        moveTo(place);
        press(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        rest();
        press(MouseButton.PRIMARY);
        release(MouseButton.PRIMARY);
    }

    /** Drags from one place to another, by way of the middle. */
    void drag(Point2D from, Point2D to) {
        moveTo(from);
        press(MouseButton.PRIMARY);
        moveTo(from.midpoint(to));
        moveTo(to);
        release(MouseButton.PRIMARY);
    }

    void scroll(Point2D place, int clicks, VerticalDirection direction) {
        moveTo(place);
        robot.scroll(clicks, direction);
        settle();
    }

    void hold(KeyCode key) {
        keys.pressNoWait(key);
        rest();
    }

    void letGo(KeyCode key) {
        keys.releaseNoWait(key);
        settle();
    }

    /** Presses keys, the first ones held until the last was pressed. */
    void push(KeyCode... together) {
        keys.pressNoWait(together);
        rest();
        for (int i = together.length - 1; i >= 0; i--) {
            keys.releaseNoWait(together[i]);
        }
        settle();
    }

    void write(String words) {
        robot.robotContext().getWriteRobot().write(words, 0);
        settle();
    }
}
