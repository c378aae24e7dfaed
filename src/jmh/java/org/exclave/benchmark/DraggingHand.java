package org.exclave.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Annotation;
import org.exclave.cartography.ScreenPoint;
import org.exclave.session.Session;
import org.exclave.window.map.MapSurface;

/**
 * Drags annotations over the map, moves them by keys and moves the map, one thing after the other as soon as the picture of
 * the one before is on the screen, and keeps how long each took from the event to that picture.
 */
final class DraggingHand {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOVES = 30;
    private static final double PACE = 6;
    private static final int NUDGES = 3;
    private static final int PANS = 4;
    private static final double PAN = 9;

    private final Session session;
    private final MapSurface map;
    private final Runnable done;
    private final Deque<Runnable> acts = new ArrayDeque<>();
    private final Figures dragged = new Figures();
    private final Figures screen = new Figures();
    private final Figures nudged = new Figures();
    private final Figures pressed = new Figures();
    private final Figures panned = new Figures();
    private Consumer<Long> waiting = _ -> {};
    private long begun;
    private boolean waits;

    /** @param done runs when all are moved */
    DraggingHand(Session session, MapSurface map, List<Annotation> dragged, Runnable done) {
        this.session = session;
        this.map = map;
        this.done = done;
        dragged.forEach(this::plan);
        for (int pan = 0; pan < PANS; pan++) {
            planPan(pan % 2 == 0 ? PAN : -PAN);
        }
        map.shownView().addListener(_ -> {
            map.shownView().get();
            shown();
        });
        map.shownView().get();
    }

    private void plan(Annotation annotation) {
        acts.add(() -> act(_ -> {}, () -> session.select(annotation)));
        acts.add(() -> press(annotation));
        for (int move = 1; move <= MOVES; move++) {
            double right = move * PACE;
            acts.add(() -> act(dragged::add, () -> drag(annotation, right)));
        }
        acts.add(() -> {
            fire(MouseEvent.MOUSE_RELEASED, at(annotation).add(MOVES * PACE, 0));
            Platform.runLater(this::next);
        });
        for (int nudge = 0; nudge < NUDGES; nudge++) {
            acts.add(() -> act(nudged::add, this::nudge));
        }
    }

    private void planPan(double right) {
        acts.add(() -> act(
                panned::add,
                () -> session.viewport().set(session.viewport().get().panned(right, 0))));
    }

    void start() {
        next();
    }

    private void next() {
        Runnable act = acts.poll();
        if (act == null) {
            done.run();
        } else {
            act.run();
        }
    }

    private void act(Consumer<Long> figures, Runnable action) {
        waiting = figures;
        waits = true;
        begun = System.nanoTime();
        action.run();
    }

    private void shown() {
        if (waits) {
            waits = false;
            waiting.accept(System.nanoTime() - begun);
            Platform.runLater(this::next);
        }
    }

    private void press(Annotation annotation) {
        long before = System.nanoTime();
        fire(MouseEvent.MOUSE_PRESSED, at(annotation));
        pressed.add(System.nanoTime() - before);
        Platform.runLater(this::next);
    }

    private void drag(Annotation annotation, double right) {
        long before = THREADS.getCurrentThreadCpuTime();
        fire(MouseEvent.MOUSE_DRAGGED, at(annotation).add(right, 0));
        screen.add(THREADS.getCurrentThreadCpuTime() - before);
    }

    private void nudge() {
        Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, false, false));
    }

    private Point2D at(Annotation annotation) {
        ScreenPoint anchor = session.viewport().get().toScreen(annotation.shape().anchor());
        return new Point2D(anchor.x(), anchor.y());
    }

    private void fire(EventType<MouseEvent> type, Point2D at) {
        Point2D there = map.localToScene(at);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                map,
                new MouseEvent(
                        type, there.getX(), there.getY(), there.getX(), there.getY(), MouseButton.PRIMARY, 1,
                        false, false, false, false, down, false, false, false, false, false, null));
    }

    /** From each movement of the hand to its picture. */
    Figures dragged() {
        return dragged;
    }

    /** What each movement of the hand costs the screen's thread before the next can come. */
    Figures screen() {
        return screen;
    }

    /** From a key that moves an annotation over its commit to the picture. */
    Figures nudged() {
        return nudged;
    }

    /** What it takes to know what the hand takes hold of. */
    Figures pressed() {
        return pressed;
    }

    /** From a movement of the map to the fresh picture of all annotations. */
    Figures panned() {
        return panned;
    }
}
