package org.exclave.window.time;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.SnapStep;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineView;

/** The window on the time line: two handles for its start and end, and the stretch between them to carry it along. */
final class WindowSlider extends Pane {

    private static final double THUMB_WIDTH = 10;
    private static final double THUMB_HEIGHT = 26;
    private static final double TOP = TimelineChart.FLAGS - 2;
    private static final double TALL = TimelineChart.BARS + 4;

    private final TimeHandle stretch;
    private final TimeHandle start;
    private final TimeHandle end;
    private final Consumer<TimeWindow> choose;
    private final Consumer<Instant> reveal;
    private final Messages messages;
    private final TimeWording times;
    private TimelineView view;
    private TimeWindow window;

    /**
     * A slider over what is seen of an axis.
     *
     * @param choose is told each window that the user chooses, while the hand still moves
     * @param reveal is told each instant that should be seen for it
     */
    WindowSlider(
            TimelineView view,
            TimeWindow window,
            Messages messages,
            Consumer<TimeWindow> choose,
            Consumer<Instant> reveal) {
        this.view = view;
        this.window = window;
        this.choose = choose;
        this.reveal = reveal;
        this.messages = messages;
        this.times = new TimeWording(messages);
        setPickOnBounds(false);
        start = new TimeHandle("window-start", "time-thumb", view, new TimeHandle.Grip(
                () -> this.window.from(),
                () -> axis().from(),
                () -> this.window.to().minus(shortest()),
                this::startAt,
                () -> startWords("timeline.start")));
        end = new TimeHandle("window-end", "time-thumb", view, new TimeHandle.Grip(
                () -> this.window.to(),
                () -> this.window.from().plus(shortest()),
                () -> axis().to(),
                this::endAt,
                () -> endWords("timeline.end")));
        stretch = new TimeHandle("window-stretch", "time-window", view, new TimeHandle.Grip(
                () -> this.window.from(),
                () -> axis().from(),
                () -> axis().to().minus(length()),
                at -> choose.accept(TimeWindow.of(at, at.plus(length()))),
                () -> messages.text("timeline.window", startWords("timeline.instant"), endWords("timeline.instant"))));
        start.setCursor(Cursor.H_RESIZE);
        end.setCursor(Cursor.H_RESIZE);
        stretch.setCursor(Cursor.OPEN_HAND);
        getChildren().addAll(stretch, start, end);
        place();
    }

    void show(TimelineView seen, TimeWindow shown) {
        view = seen;
        window = shown;
        place();
    }

    private void startAt(Instant at) {
        choose.accept(TimeWindow.of(at, window.to()));
        reveal.accept(at);
    }

    private void endAt(Instant at) {
        choose.accept(TimeWindow.of(window.from(), at));
        reveal.accept(at);
    }

    private TimeWindow axis() {
        return view.axis().window();
    }

    private Duration length() {
        return Duration.between(window.from(), window.to());
    }

    /** The handles do not come closer than a step, or than they are. */
    private Duration shortest() {
        Duration step = SnapStep.atDayWidth(view.dayWidth()).length();
        return step.compareTo(length()) < 0 ? step : length();
    }

    private String startWords(String key) {
        return messages.text(
                key, times.moment(window.from(), SideClock.KYRGYZSTAN), times.tajikStart(window.from()));
    }

    private String endWords(String key) {
        return messages.text(key, times.end(window.to()), times.tajikEnd(window.to()));
    }

    /** Handles of a window too short for both stand outside of it, so that they and the window can be told apart. */
    private void place() {
        double from = view.positionOf(window.from());
        double to = view.positionOf(window.to());
        double left = Math.clamp(from, 0, view.width());
        double right = Math.clamp(to, 0, view.width());
        stretch.setVisible(right > left);
        stretch.resizeRelocate(left, TOP, Math.max(2, right - left), TALL);
        boolean close = to - from < 2 * THUMB_WIDTH;
        putThumb(start, from, close ? from - THUMB_WIDTH : from - THUMB_WIDTH / 2);
        putThumb(end, to, close ? to : to - THUMB_WIDTH / 2);
        start.follow(view);
        end.follow(view);
        stretch.follow(view);
    }

    private void putThumb(TimeHandle thumb, double at, double left) {
        thumb.setVisible(at >= -1 && at <= view.width() + 1);
        thumb.resizeRelocate(left, TOP + (TALL - THUMB_HEIGHT) / 2, THUMB_WIDTH, THUMB_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        place();
    }
}
