package org.exclave.window.time;

import java.util.stream.DoubleStream;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.exclave.catalog.Incident;
import org.exclave.timeline.SoftSpan;
import org.exclave.timeline.TimelineView;
import org.jspecify.annotations.Nullable;

/**
 * The thin lane below the bars that shows when the selected incident may have happened: full where it was going on, fading
 * where it may not have begun or may have been over. An arrow at the edge points to one that is out of sight.
 */
final class SpanLane extends Pane {

    private static final double TOP = TimelineChart.BASE + 2;
    private static final double TALL = 5;
    private static final double LEAST_WIDTH = 3;
    private static final double FAINTEST = 0.12;

    private final Rectangle span = new Rectangle();
    private final Polygon before = new Polygon(0, TOP + TALL / 2, 6, TOP - 1, 6, TOP + TALL + 1);
    private final Polygon after = new Polygon(0, TOP + TALL / 2, -6, TOP - 1, -6, TOP + TALL + 1);

    SpanLane() {
        setMouseTransparent(true);
        setId("selected-span");
        span.setArcWidth(3);
        span.setArcHeight(3);
        getChildren().addAll(span, before, after);
    }

    void show(TimelineView view, @Nullable Incident selected, TimelineInk ink) {
        setVisible(selected != null);
        if (selected == null) {
            return;
        }
        SoftSpan times = SoftSpan.of(selected.time());
        double earliest = view.positionOf(times.earliest());
        double latest = Math.max(earliest + LEAST_WIDTH, view.positionOf(times.latest()));
        before.setVisible(latest < 0);
        before.setFill(ink.selection());
        after.setVisible(earliest > view.width());
        after.setFill(ink.selection());
        after.setTranslateX(view.width());
        double left = Math.clamp(earliest, 0, view.width());
        double right = Math.clamp(latest, 0, view.width());
        span.setVisible(right > left);
        span.setX(left);
        span.setY(TOP);
        span.setWidth(right - left);
        span.setHeight(TALL);
        double full = Math.clamp(view.positionOf(times.full()), earliest, latest);
        double fading = Math.clamp(view.positionOf(times.fading()), full, latest);
        span.setFill(fade(ink.selection(), earliest, full, fading, latest, left, right));
    }

    /** The fades between four positions, as far as they lie between the seen ends. */
    private static LinearGradient fade(
            Color colour, double earliest, double full, double fading, double latest, double left, double right) {
        Stop[] stops = DoubleStream.of(left, earliest, full, fading, latest, right)
                .filter(x -> x >= left && x <= right)
                .sorted()
                .mapToObj(x -> new Stop(
                        right > left ? (x - left) / (right - left) : 0,
                        colour.deriveColor(0, 1, 1, strength(x, earliest, full, fading, latest))))
                .toArray(Stop[]::new);
        return new LinearGradient(left, 0, right, 0, false, CycleMethod.NO_CYCLE, stops);
    }

    private static double strength(double x, double earliest, double full, double fading, double latest) {
        if (x < full) {
            return FAINTEST + (1 - FAINTEST) * (x - earliest) / (full - earliest);
        }
        return x > fading ? FAINTEST + (1 - FAINTEST) * (latest - x) / (latest - fading) : 1;
    }
}
