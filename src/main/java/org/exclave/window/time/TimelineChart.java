package org.exclave.window.time;

import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.exclave.catalog.Family;
import org.exclave.language.Messages;
import org.exclave.timeline.Fold;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.OpenDays;
import org.exclave.timeline.TimeBar;
import org.exclave.timeline.TimelineSegment;
import org.exclave.timeline.TimelineView;

/** Draws what is seen of the axis: bars of incidents by family, folds, dates. Heights in pixels. */
final class TimelineChart extends Canvas {

    static final double FLAGS = 24;
    static final double BARS = 62;
    private static final double DATES = 36;
    static final double BASE = FLAGS + BARS;

    private static final double SOFT_STRENGTH = 0.42;
    private static final double FOLD_MARGIN = 4;

    private final Messages messages;
    private final DateRow dates;

    TimelineChart(Messages messages) {
        this.messages = messages;
        this.dates = new DateRow(messages);
        setMouseTransparent(true);
    }

    /** Pixels of the whole chart, with letters so many times as large as usual. */
    static double height(double letters) {
        return BASE + DATES * letters;
    }

    /** @param tallest incidents of the highest stack there can be, so that bars keep their scale while fewer are shown */
    void draw(TimelineView view, Histogram histogram, int tallest, TimelineInk ink) {
        setWidth(view.width());
        setHeight(height(ink.letters()));
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        for (TimelineSegment segment : view.axis().segments()) {
            double left = segment.left() - view.left();
            double right = segment.right() - view.left();
            if (right > 0 && left < view.width()) {
                switch (segment) {
                    case OpenDays open -> drawBase(g, left, right, ink);
                    case Fold fold -> drawFold(g, fold, left, histogram.at(fold.window().from()), ink);
                }
            }
        }
        dates.draw(g, view, ink);
        double unit = (BARS - 4) / Math.max(1, tallest);
        for (TimeBar bar : histogram.bars()) {
            double left = view.positionOf(bar.window().from());
            double right = view.positionOf(bar.window().to());
            if (right > 0 && left < view.width()) {
                switch (bar.kind()) {
                    case SHARP -> drawSharp(g, left, right, bar, unit, ink);
                    case SOFT -> drawSoft(g, left, right, view.positionOf(bar.latest()), bar, unit, ink);
                    case FOLDED -> {}
                }
            }
        }
    }

    private static void drawBase(GraphicsContext g, double left, double right, TimelineInk ink) {
        g.setStroke(ink.edge());
        g.setLineWidth(1);
        g.strokeLine(left, BASE + 0.5, right, BASE + 0.5);
    }

    private static void drawSharp(
            GraphicsContext g, double from, double to, TimeBar bar, double unit, TimelineInk ink) {
        double gap = Math.min(3, (to - from) * 0.12);
        double left = Math.rint(from + gap);
        double right = Math.max(left + 1, Math.rint(to - gap));
        double top = BASE - bar.below() * unit;
        for (Map.Entry<Family, Integer> family : bar.counts().entrySet()) {
            double height = family.getValue() * unit;
            top -= height;
            g.setFill(ink.family(family.getKey()));
            g.fillRect(left, top, right - left, Math.max(1, height - 0.6));
        }
    }

    /** Pale, over all the time in which the incidents may have begun; it fades over the hour between the two clocks. */
    private static void drawSoft(
            GraphicsContext g, double from, double to, double latest, TimeBar bar, double unit, TimelineInk ink) {
        double left = Math.rint(from);
        double right = Math.max(left + 2, Math.rint(to));
        double top = BASE - bar.below() * unit;
        for (Map.Entry<Family, Integer> family : bar.counts().entrySet()) {
            double height = family.getValue() * unit;
            top -= height;
            Color colour = ink.family(family.getKey());
            Color pale = colour.deriveColor(0, 1, 1, SOFT_STRENGTH);
            g.setFill(pale);
            g.fillRect(left, top, right - left, Math.max(1, height - 0.6));
            if (latest - right > 1) {
                g.setFill(new LinearGradient(
                        right,
                        0,
                        latest,
                        0,
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, pale),
                        new Stop(1, colour.deriveColor(0, 1, 1, 0))));
                g.fillRect(right, top, latest - right, Math.max(1, height - 0.6));
            }
        }
    }

    private void drawFold(GraphicsContext g, Fold fold, double from, List<TimeBar> folded, TimelineInk ink) {
        double margin = Math.min(FOLD_MARGIN, fold.width() / FOLD_MARGIN);
        double left = from + margin;
        double width = fold.width() - 2 * margin;
        double top = FLAGS + 2;
        double height = BARS - 2;
        g.save();
        g.beginPath();
        g.rect(left, top, width, height);
        g.clip();
        g.setStroke(ink.fold());
        g.setLineWidth(2);
        for (double x = left - height; x < left + width; x += 6) {
            g.strokeLine(x, top + height, x + height, top);
        }
        g.restore();
        double middle = left + width / 2;
        int incidents = folded.stream().mapToInt(TimeBar::total).sum();
        if (incidents > 0) {
            pill(g, messages.text("timeline.fold.incidents", incidents), middle, top + 18 - 4 * (ink.letters() - 1), width, ink);
        }
        pill(g, messages.text("timeline.fold.days", fold.days()), middle, top + 40 + 4 * (ink.letters() - 1), width, ink);
        g.setStroke(ink.quiet());
        g.setLineWidth(1.2);
        for (int i = -1; i <= 1; i += 2) {
            double x = middle + i * 2.5;
            g.strokePolyline(
                    new double[] {x - 1.5, x + 1.5, x - 1.5, x + 1.5, x - 1.5},
                    new double[] {BASE - 4, BASE - 1, BASE + 2, BASE + 5, BASE + 8},
                    5);
        }
    }

    private static void pill(GraphicsContext g, String words, double x, double y, double room, TimelineInk ink) {
        double height = 16 * ink.letters();
        double width = Math.max(22, DateRow.widthOf(words, ink, false) + 8);
        if (width <= room + 2 * FOLD_MARGIN) {
            g.setFill(ink.card());
            g.fillRoundRect(x - width / 2, y - height / 2, width, height, 8, 8);
            DateRow.write(g, words, x, y, ink, false);
        }
    }
}
