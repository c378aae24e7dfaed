package org.exclave.window.time;

import java.time.Instant;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/** The line above the bars that shows when the selected annotation holds, with a bracket at each end that is said. */
final class ValidityLane extends Pane {

    private static final double TOP = TimelineChart.FLAGS + 3;
    private static final double TALL = 8;
    private static final double HOOK = 5;

    private final Line line = new Line();
    private final Polyline start = new Polyline(HOOK, TOP, 0, TOP, 0, TOP + TALL, HOOK, TOP + TALL);
    private final Polyline end = new Polyline(-HOOK, TOP, 0, TOP, 0, TOP + TALL, -HOOK, TOP + TALL);

    ValidityLane() {
        setMouseTransparent(true);
        setId("selected-validity");
        line.setStartY(TOP + TALL / 2);
        line.setEndY(TOP + TALL / 2);
        line.getStyleClass().add("validity");
        start.setId("validity-start");
        end.setId("validity-end");
        start.getStyleClass().add("validity");
        end.getStyleClass().add("validity");
        getChildren().addAll(line, start, end);
    }

    /** Shows when an annotation holds; nothing for none, or for one that always holds. */
    void show(TimelineView view, @Nullable Annotation selected) {
        Validity validity = selected == null ? new Validity(null, null) : Validity.of(selected);
        setVisible(validity.isSaid());
        Moment from = validity.from();
        Moment to = validity.to();
        double left = from == null ? 0 : at(view, from.earliest());
        double right = to == null ? view.width() : at(view, to.latest());
        line.setStartX(Math.clamp(left, 0, view.width()));
        line.setEndX(Math.clamp(right, 0, view.width()));
        line.setVisible(line.getEndX() > line.getStartX());
        start.setTranslateX(left);
        start.setVisible(from != null && left >= 0 && left <= view.width());
        end.setTranslateX(right);
        end.setVisible(to != null && right >= 0 && right <= view.width());
    }

    /** Positions beyond both ends of the axis are those ends. */
    private static double at(TimelineView view, Instant instant) {
        Instant first = view.axis().window().from();
        Instant last = view.axis().window().to();
        Instant within = instant.isBefore(first) ? first : instant.isAfter(last) ? last : instant;
        return view.positionOf(within);
    }
}
