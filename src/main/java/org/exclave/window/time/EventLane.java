package org.exclave.window.time;

import java.time.Instant;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.timeline.Fold;
import org.exclave.timeline.OpenDays;
import org.exclave.timeline.TimelineSegment;
import org.exclave.timeline.TimelineView;

/**
 * The narrow strip above the bars that shows when imported events began: the more in a column, the stronger, each doubling the same
 * step. A strip and no bars, so that nobody takes them for incidents of the catalogue.
 */
final class EventLane extends Canvas {

    static final double TALL = 5;

    private static final double TOP = TimelineChart.FLAGS + 1;
    private static final double COLUMN = 2;
    private static final double FAINTEST = 0.18;

    EventLane() {
        setId("event-lane");
        setMouseTransparent(true);
        setTranslateY(TOP);
    }

    /** Shows the sets that are drawn on the map; nothing without any. */
    void show(TimelineView view, List<ProjectedEvents> sets, TimelineInk ink) {
        setVisible(!sets.isEmpty());
        if (sets.isEmpty()) {
            return;
        }
        setWidth(view.width());
        setHeight(TALL);
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        int columns = (int) Math.ceil(view.width() / COLUMN);
        int[] counts = new int[columns];
        int most = 0;
        for (int i = 0; i < columns; i++) {
            double left = i * COLUMN;
            counts[i] = begun(view, sets, left, Math.min(view.width(), left + COLUMN));
            most = Math.max(most, counts[i]);
        }
        g.setFill(ink.quiet());
        for (int i = 0; i < columns; i++) {
            if (counts[i] > 0) {
                double share = most == 1 ? 1 : Math.log(counts[i]) / Math.log(most);
                g.setGlobalAlpha(FAINTEST + (1 - FAINTEST) * share);
                g.fillRect(i * COLUMN, 0, COLUMN, TALL);
            }
        }
        g.setGlobalAlpha(1);
    }

    /** A fold stands for all its days at once, so its columns are all alike. */
    private static int begun(TimelineView view, List<ProjectedEvents> sets, double left, double right) {
        Instant from = view.instantAt(left);
        TimelineSegment segment = view.axis().segmentAt(from);
        return switch (segment) {
            case Fold fold -> begun(sets, fold.window().from(), fold.window().to());
            case OpenDays _ -> begun(sets, from, view.instantAt(right));
        };
    }

    /** How many events of all sets may have begun in a time. */
    static int begun(List<ProjectedEvents> sets, Instant from, Instant to) {
        return sets.stream().mapToInt(events -> events.begun(from, to)).sum();
    }
}
