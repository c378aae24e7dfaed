package org.exclave.window.time;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.exclave.catalog.Family;
import org.exclave.language.Messages;
import org.exclave.timeline.Fold;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.TimeBar;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineSegment;
import org.exclave.timeline.TimelineView;

/** The whole axis in small below a zoomed one: the part that is seen is framed, the window is marked. */
final class OverviewStrip extends Pane {

    static final double HEIGHT = 12;

    private final Canvas bars = new Canvas();
    private final Region window = new Region();
    private final Region frame = new Region();
    private final Consumer<TimelineView> choose;
    private double gripped;
    private TimelineView seen;

    /** @param choose is told each view that the user chooses, while the hand still moves */
    OverviewStrip(TimelineView view, Messages messages, Consumer<TimelineView> choose) {
        this.seen = view;
        this.choose = choose;
        setId("timeline-overview");
        getStyleClass().add("timeline-overview");
        setAccessibleText(messages.text("timeline.overview"));
        window.getStyleClass().add("timeline-overview-window");
        window.setMouseTransparent(true);
        frame.getStyleClass().add("timeline-overview-frame");
        frame.setId("timeline-overview-frame");
        frame.setCursor(Cursor.OPEN_HAND);
        window.setManaged(false);
        frame.setManaged(false);
        getChildren().addAll(bars, window, frame);
        setOnMousePressed(this::take);
        setOnMouseDragged(this::drag);
    }

    void draw(Histogram histogram, TimelineInk ink) {
        TimelineView all = seen.whole();
        bars.setWidth(all.width());
        bars.setHeight(HEIGHT);
        GraphicsContext g = bars.getGraphicsContext2D();
        g.clearRect(0, 0, all.width(), HEIGHT);
        for (TimelineSegment segment : all.axis().segments()) {
            if (segment instanceof Fold) {
                g.setFill(ink.fold());
                g.fillRect(segment.left() + 1, 1, segment.width() - 2, HEIGHT - 2);
            }
        }
        double unit = (HEIGHT - 2) / Math.max(1, histogram.tallest());
        for (TimeBar bar : histogram.bars()) {
            if (bar.kind() != TimeBar.Kind.FOLDED) {
                drawBar(g, bar, all, unit, ink);
            }
        }
    }

    private static void drawBar(GraphicsContext g, TimeBar bar, TimelineView all, double unit, TimelineInk ink) {
        double left = all.positionOf(bar.window().from());
        double width = Math.max(1, all.positionOf(bar.window().to()) - left - 1);
        double top = HEIGHT - bar.below() * unit;
        g.setGlobalAlpha(bar.kind() == TimeBar.Kind.SOFT ? 0.4 : 1);
        for (Family family : bar.counts().keySet()) {
            double height = bar.counts().get(family) * unit;
            top -= height;
            g.setFill(ink.family(family));
            g.fillRect(left, top, width, height);
        }
        g.setGlobalAlpha(1);
    }

    void show(TimelineView view, TimeWindow shown) {
        seen = view;
        TimelineView all = view.whole();
        TimeWindow stretch = view.shown();
        put(frame, all.positionOf(stretch.from()), all.positionOf(stretch.to()), 6);
        put(window, all.positionOf(shown.from()), all.positionOf(shown.to()), 2);
    }

    private static void put(Region region, double left, double right, double narrowest) {
        double wider = Math.max(0, narrowest - (right - left)) / 2;
        region.resizeRelocate(left - wider, 0, right - left + 2 * wider, HEIGHT);
    }

    /** A press beside the frame brings the frame there first. */
    private void take(MouseEvent event) {
        boolean within = event.getX() >= frame.getLayoutX() && event.getX() <= frame.getLayoutX() + frame.getWidth();
        gripped = within ? event.getX() - frame.getLayoutX() : frame.getWidth() / 2;
        if (!within) {
            drag(event);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        double left = event.getX() - gripped;
        choose.accept(seen.panned(seen.positionOf(seen.whole().instantAt(left))));
        event.consume();
    }
}
