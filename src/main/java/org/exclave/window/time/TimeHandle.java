package org.exclave.window.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.exclave.timeline.SnapStep;
import org.exclave.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** Something on the axis that hand, keys and screen reader move along it: a slider whose value is an instant. */
final class TimeHandle extends Region {

    private static final double MINUTE = 60;

    /**
     * What a handle holds.
     *
     * @param at where it is
     * @param first the first instant it may be at
     * @param last the last instant it may be at; before the first when it cannot move
     * @param moveTo moves it
     * @param words where it is, by both clocks
     */
    record Grip(
            Supplier<Instant> at,
            Supplier<Instant> first,
            Supplier<Instant> last,
            Consumer<Instant> moveTo,
            Supplier<String> words) {}

    private final Grip grip;
    private TimelineView view;
    private double gripped;
    private boolean held;

    TimeHandle(String id, String style, TimelineView view, Grip grip) {
        this.grip = grip;
        this.view = view;
        setId(id);
        getStyleClass().add(style);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::take);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> held = false);
        setOnKeyPressed(this::step);
    }

    /** Tells which part of the axis is seen and that the instant may be another. */
    void follow(TimelineView shown) {
        view = shown;
        String words = grip.words().get();
        if (!words.equals(getAccessibleText())) {
            setAccessibleText(words);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        }
    }

    private void take(MouseEvent event) {
        requestFocus();
        held = true;
        gripped = inParent(event) - view.positionOf(grip.at().get());
    }

    /** A hand that comes over it from elsewhere does not take it along. */
    private void drag(MouseEvent event) {
        if (!held) {
            return;
        }
        Instant wished = view.instantAt(inParent(event) - gripped);
        move(event.isAltDown() ? wished.truncatedTo(ChronoUnit.MINUTES) : unit().nearest(wished));
        event.consume();
    }

    private double inParent(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void step(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        Duration step = event.isShiftDown() ? unit().bigger() : unit().length();
        switch (event.getCode()) {
            case LEFT, DOWN -> move(grip.at().get().minus(step));
            case RIGHT, UP -> move(grip.at().get().plus(step));
            case HOME -> move(grip.first().get());
            case END -> move(grip.last().get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private SnapStep unit() {
        return SnapStep.atDayWidth(view.dayWidth());
    }

    private void move(Instant wished) {
        Instant first = grip.first().get();
        Instant last = grip.last().get();
        if (!first.isAfter(last)) {
            Instant notBefore = wished.isBefore(first) ? first : wished;
            grip.moveTo().accept(notBefore.isAfter(last) ? last : notBefore);
        }
    }

    /** Minutes since 1970, so that a reader hears whole numbers; the words say the rest. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> minutes(grip.at().get());
            case MIN_VALUE -> minutes(grip.first().get());
            case MAX_VALUE -> minutes(grip.last().get());
            case VALUE_STRING -> grip.words().get();
            case ORIENTATION -> javafx.geometry.Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(grip.at().get().plus(unit().length()));
            case DECREMENT -> move(grip.at().get().minus(unit().length()));
            case BLOCK_INCREMENT -> move(grip.at().get().plus(unit().bigger()));
            case BLOCK_DECREMENT -> move(grip.at().get().minus(unit().bigger()));
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Double minutes) {
                    move(Instant.ofEpochSecond(Math.round(minutes * MINUTE)));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private static double minutes(Instant instant) {
        return instant.getEpochSecond() / MINUTE;
    }
}
