package org.exclave.window.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;

/** The window on the time line: two handles for its start and end, and the stretch between them to carry it along. */
final class WindowSlider extends Pane {

    private static final double THUMB_WIDTH = 10;
    private static final double THUMB_HEIGHT = 26;
    private static final Duration DAY = Duration.ofDays(1);

    private final Region stretch = new Region();
    private final Region start = new Region();
    private final Region end = new Region();
    private final Messages messages;
    private final TimeWording times;
    private final Consumer<TimeWindow> choose;
    private TimelineAxis axis;
    private TimeWindow window;
    private double gripped;

    /**
     * A slider over an axis.
     *
     * @param choose is told each window that the user chooses, while the hand still moves
     */
    WindowSlider(TimelineAxis axis, TimeWindow window, Messages messages, Consumer<TimeWindow> choose) {
        this.axis = axis;
        this.window = window;
        this.messages = messages;
        this.times = new TimeWording(messages);
        this.choose = choose;
        setPickOnBounds(false);
        stretch.getStyleClass().add("time-window");
        stretch.setCursor(Cursor.OPEN_HAND);
        thumb(start, "window-start", moved -> startingAt(moved.apply(this.window.from())));
        thumb(end, "window-end", moved -> endingAt(moved.apply(this.window.to())));
        stretch.setOnMousePressed(event -> gripped = event.getX());
        stretch.setOnMouseDragged(this::carry);
        stretch.setFocusTraversable(true);
        stretch.setId("window-stretch");
        stretch.setAccessibleRole(AccessibleRole.SLIDER);
        stretch.setOnKeyPressed(event -> step(event, moved -> new TimeWindow(
                moved.apply(this.window.from()), moved.apply(this.window.to()))));
        getChildren().addAll(stretch, start, end);
        place();
    }

    void show(TimelineAxis onAxis, TimeWindow shown) {
        axis = onAxis;
        window = shown;
        place();
    }

    private interface Movement {
        TimeWindow of(UnaryOperator<Instant> moved);
    }

    private void thumb(Region thumb, String id, Movement movement) {
        thumb.setId(id);
        thumb.getStyleClass().add("time-thumb");
        thumb.setPrefSize(THUMB_WIDTH, THUMB_HEIGHT);
        thumb.setCursor(Cursor.H_RESIZE);
        thumb.setFocusTraversable(true);
        thumb.setAccessibleRole(AccessibleRole.SLIDER);
        thumb.setOnMousePressed(_ -> thumb.requestFocus());
        thumb.setOnMouseDragged(event -> {
            Instant at = nearestMidnight(axis.instantAt(sceneX(event)));
            choose.accept(movement.of(_ -> at));
            event.consume();
        });
        thumb.setOnKeyPressed(event -> step(event, movement));
    }

    private double sceneX(MouseEvent event) {
        return sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - padding();
    }

    private double padding() {
        Insets insets = getPadding();
        return insets == null ? 0 : insets.getLeft();
    }

    private void step(KeyEvent event, Movement movement) {
        long days = event.isShiftDown() ? 7 : 1;
        Duration step =
                switch (event.getCode()) {
                    case LEFT -> DAY.multipliedBy(-days);
                    case RIGHT -> DAY.multipliedBy(days);
                    default -> Duration.ZERO;
                };
        if (!step.isZero()) {
            choose.accept(within(movement.of(instant -> instant.plus(step))));
            event.consume();
        }
    }

    private void carry(MouseEvent event) {
        double moved = event.getX() - gripped;
        double left = axis.positionOf(window.from()) + moved;
        Instant from = nearestMidnight(axis.instantAt(Math.clamp(left, 0, axis.width())));
        choose.accept(within(new TimeWindow(from, from.plus(Duration.between(window.from(), window.to())))));
        event.consume();
    }

    /** The same length of time, pushed back onto the axis where it hangs over. */
    private TimeWindow within(TimeWindow wished) {
        TimeWindow all = axis.window();
        Duration length = Duration.between(wished.from(), wished.to());
        if (wished.from().isBefore(all.from())) {
            Instant last = all.from().plus(length);
            return new TimeWindow(all.from(), last.isAfter(all.to()) ? all.to() : last);
        }
        if (wished.to().isAfter(all.to())) {
            Instant first = all.to().minus(length);
            return new TimeWindow(first.isBefore(all.from()) ? all.from() : first, all.to());
        }
        return wished;
    }

    private TimeWindow startingAt(Instant wished) {
        Instant latest = window.to().minus(DAY);
        return new TimeWindow(wished.isAfter(latest) ? latest : wished, window.to());
    }

    private TimeWindow endingAt(Instant wished) {
        Instant earliest = window.from().plus(DAY);
        return new TimeWindow(window.from(), wished.isBefore(earliest) ? earliest : wished);
    }

    private static Instant nearestMidnight(Instant instant) {
        long day = DAY.toSeconds();
        long offset = org.exclave.catalog.SideClock.KYRGYZSTAN.offset().getTotalSeconds();
        long local = instant.getEpochSecond() + offset;
        return Instant.ofEpochSecond(Math.floorDiv(local + day / 2, day) * day - offset);
    }

    private void place() {
        double left = padding() + axis.positionOf(window.from());
        double right = padding() + axis.positionOf(window.to());
        double top = TimelineChart.FLAGS - 2;
        stretch.resizeRelocate(left, top, Math.max(2, right - left), TimelineChart.BARS + 4);
        double thumbTop = top + (TimelineChart.BARS + 4 - THUMB_HEIGHT) / 2;
        start.resizeRelocate(left - THUMB_WIDTH / 2, thumbTop, THUMB_WIDTH, THUMB_HEIGHT);
        end.resizeRelocate(right - THUMB_WIDTH / 2, thumbTop, THUMB_WIDTH, THUMB_HEIGHT);
        start.setAccessibleText(messages.text("timeline.start", times.end(window.from())));
        end.setAccessibleText(messages.text("timeline.end", times.end(window.to())));
        stretch.setAccessibleText(
                messages.text("timeline.window", times.moment(window.from(), kyrgyz()), times.end(window.to())));
    }

    private static org.exclave.catalog.SideClock kyrgyz() {
        return org.exclave.catalog.SideClock.KYRGYZSTAN;
    }

    @Override
    protected void layoutChildren() {
        place();
    }
}
