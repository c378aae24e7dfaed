package org.exclave.window.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Range;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.query.FigureHistory;
import org.exclave.window.part.Parts;

/**
 * One claimant's dated figures from left to right, the figure above each mark and the date below. Dates have columns of equal
 * width, the same in every lane of a history, and heights one common scale from zero. A dot is one figure, a bar a span, an
 * arrow is open; a step leads only to a reading that is surely later.
 */
final class FigureLane extends Region {

    /** Pixels of the usual letters of a figure. */
    private static final double USUAL = 12;

    private static final double SIDE = 24;
    private static final double WIDEST_COLUMN = 76;
    private static final double TOP = 32;
    private static final double BOTTOM = 56;
    private static final double HEIGHT = 74;
    private static final double SECOND_LINE = 12;
    private static final double DOT = 3.6;
    private static final double ARROW = 10;

    private final FigureHistory history;
    private final FigureHistory.Lane lane;
    private final boolean twoLines;
    private final Line ground = new Line();
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Claim claim, Label figure, Label date, Rectangle span, Circle dot, Polygon arrow, Polyline step) {}

    FigureLane(FigureHistory history, FigureHistory.Lane lane, FigureWording figures, AsOfWording dates) {
        this.history = history;
        this.lane = lane;
        int year = AsOfWording.year(history.dates().getFirst());
        ground.getStyleClass().add("lane-ground");
        getChildren().add(ground);
        for (Claim claim : lane.dated()) {
            marks.add(mark(claim, figures, dates, year));
        }
        marks.forEach(mark -> getChildren().add(mark.step));
        marks.forEach(mark -> getChildren().addAll(mark.span, mark.arrow, mark.dot, mark.figure, mark.date));
        twoLines = marks.stream().anyMatch(mark -> mark.date.getText().contains("\n"));
        getStyleClass().add("figure-lane");
    }

    /** How many times as large as usual the letters are. */
    private double letters() {
        return marks.getFirst().figure.getFont().getSize() / USUAL;
    }

    private double bottom() {
        return BOTTOM * letters();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((HEIGHT + (twoLines ? SECOND_LINE : 0)) * letters());
    }

    /** Whether no figure and no date would lie over the next one in a lane of this width. */
    boolean fits(double width) {
        for (int i = 1; i < marks.size(); i++) {
            Mark one = marks.get(i - 1);
            Mark other = marks.get(i);
            double apart = x(other.claim, width) - x(one.claim, width);
            boolean sameHeight = Math.abs(y(one.claim.range().largestStated()) - y(other.claim.range().largestStated()))
                    < one.figure.prefHeight(-1);
            if (apart > 0
                    && (apart < half(one.date) + half(other.date)
                            || (sameHeight && apart < half(one.figure) + half(other.figure)))) {
                return false;
            }
        }
        return true;
    }

    private static double half(Label label) {
        return label.prefWidth(-1) / 2;
    }

    private static Mark mark(Claim claim, FigureWording figures, AsOfWording dates, int year) {
        String asOf = String.valueOf(claim.asOf());
        String below = dates.below(asOf, year);
        Label date = Parts.line(below.isEmpty() ? dates.brief(asOf) : dates.brief(asOf) + "\n" + below, "lane-date");
        return new Mark(
                claim,
                Parts.line(figures.range(claim.range()), "lane-figure"),
                date,
                styled(new Rectangle(), "claim-bar-fill"),
                styled(new Circle(DOT), "lane-dot"),
                styled(new Polygon(), "claim-bar-fill"),
                styled(new Polyline(), "lane-step"));
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    @Override
    protected void layoutChildren() {
        ground.setStartX(0);
        ground.setEndX(getWidth());
        ground.setStartY(Math.rint(bottom()) + 0.5);
        ground.setEndY(Math.rint(bottom()) + 0.5);
        for (int i = 0; i < marks.size(); i++) {
            place(marks.get(i));
            if (lane.isStep(i)) {
                step(marks.get(i - 1), marks.get(i));
            }
        }
    }

    private void place(Mark mark) {
        Range range = mark.claim.range();
        double x = x(mark.claim);
        double high = y(range.largestStated());
        double low = y(range.smallestStated());
        boolean open = range.isOpenAbove() || range.isOpenBelow();
        mark.dot.setCenterX(x);
        mark.dot.setCenterY(high);
        mark.dot.setVisible(range.isExact() || open);
        mark.span.setVisible(!open && !range.isExact());
        mark.span.setX(x - 3);
        mark.span.setY(high);
        mark.span.setWidth(6);
        mark.span.setHeight(Math.max(3, low - high));
        mark.arrow.setVisible(open);
        double tip = range.isOpenAbove() ? high - ARROW : high + ARROW;
        double back = range.isOpenAbove() ? high - ARROW / 2 : high + ARROW / 2;
        mark.arrow.getPoints().setAll(x - 4, back, x, tip, x + 4, back);
        double top = open && range.isOpenAbove() ? tip : high - DOT;
        put(mark.figure, x, top - 1, VPos.BOTTOM);
        put(mark.date, x, bottom() + 3, VPos.TOP);
    }

    private void put(Label label, double x, double y, VPos side) {
        label.autosize();
        double left = Math.clamp(x - label.getWidth() / 2, 0, Math.max(0, getWidth() - label.getWidth()));
        label.relocate(Math.rint(left), Math.rint(side == VPos.TOP ? y : y - label.getHeight()));
    }

    private void step(Mark before, Mark after) {
        double y = y(before.claim.range().largestStated());
        double x = x(after.claim);
        after.step.getPoints().setAll(
                x(before.claim) + DOT, y, x, y, x, y(after.claim.range().largestStated()));
    }

    private double x(Claim claim) {
        return x(claim, getWidth());
    }

    private double x(Claim claim, double width) {
        int columns = history.dates().size();
        double side = SIDE * letters();
        double room = columns < 2 ? 0 : Math.min(WIDEST_COLUMN * letters(), (width - 2 * side) / (columns - 1));
        return side + room * history.dates().indexOf(String.valueOf(claim.asOf()));
    }

    private double y(int figure) {
        return letters() * (BOTTOM - (BOTTOM - TOP) * figure / history.largest());
    }
}
