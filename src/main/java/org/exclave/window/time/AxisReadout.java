package org.exclave.window.time;

import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.language.Messages;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineView;
import org.exclave.window.part.Parts;

/** A line through the bars at the pointer, and a card above the time line that says what time and which bars it is at. */
final class AxisReadout extends Pane {

    private static final double ABOVE = 6;

    private final BarWording wording;
    private final VBox card = new VBox(2);
    private final Line line = new Line(0.5, TimelineChart.FLAGS, 0.5, TimelineChart.height(1) - 4);

    AxisReadout(Messages messages) {
        this.wording = new BarWording(messages);
        setMouseTransparent(true);
        card.setId("timeline-readout");
        card.getStyleClass().addAll("card", "timeline-readout");
        line.getStyleClass().add("timeline-hair");
        getChildren().addAll(line, card);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /** How far down the line goes, in pixels. */
    void stretch(double bottom) {
        line.setEndY(bottom);
    }

    /** @param x pixels from the left edge of what is seen, within it */
    void show(double x, TimelineView view, Histogram histogram, List<ProjectedEvents> events) {
        Instant at = view.instantAt(x);
        List<Label> lines = wording.lines(histogram, view.axis().segmentAt(at), at).stream()
                .map(words -> Parts.line(words, "caption"))
                .toList();
        card.getChildren().setAll(Parts.line(wording.instant(at), "timeline-readout-instant"));
        card.getChildren().addAll(lines);
        if (!events.isEmpty()) {
            TimeWindow day = wording.day(view.axis().segmentAt(at), at);
            card.getChildren()
                    .add(Parts.line(
                            wording.events(EventLane.begun(events, day.from(), day.to()), day), "caption"));
        }
        setVisible(true);
        card.applyCss();
        card.autosize();
        line.setTranslateX(Math.floor(x));
        double left = Math.clamp(x - card.getWidth() / 2, 0, Math.max(0, view.width() - card.getWidth()));
        card.relocate(Math.rint(left), -card.getHeight() - ABOVE);
    }
}
