package org.exclave.window.inspector;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.exclave.catalog.Range;

/**
 * One claimant's figure on a scale from zero to the largest figure of its group: an exact figure runs from zero, a span
 * is a bar from its lowest to its highest, and what is open on one side ends in an arrow.
 */
final class ClaimBar extends Region {

    /** Pixels of the row that it stands in. */
    static final double ROW = 18;

    private static final double HEIGHT = 8;
    /** Pixels at the right end that only the arrow of “at least” reaches. */
    static final double ARROW = 7;

    private final Range range;
    private final double largest;
    private final Rectangle bar = new Rectangle();
    private final Line line = new Line();
    private final Polygon arrow = new Polygon();

    /** A bar on a scale that ends at the largest figure, at least 1. */
    ClaimBar(Range range, int largest) {
        this.range = range;
        this.largest = Math.max(1, largest);
        getStyleClass().add("claim-bar");
        bar.getStyleClass().add("claim-bar-fill");
        line.getStyleClass().add("claim-bar-line");
        arrow.getStyleClass().add("claim-bar-fill");
        getChildren().addAll(bar, line, arrow);
        setMinSize(60, ROW);
        setPrefSize(120, ROW);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - ARROW;
        double middle = getHeight() / 2;
        double from = width * (range.isExact() ? 0 : range.smallestStated()) / largest;
        double to = width * range.largestStated() / largest;
        boolean open = range.isOpenAbove() || range.isOpenBelow();
        bar.setVisible(!open);
        line.setVisible(open);
        arrow.setVisible(open);
        bar.setX(from);
        bar.setY(middle - HEIGHT / 2);
        bar.setWidth(Math.max(3, to - from));
        bar.setHeight(HEIGHT);
        bar.setArcWidth(4);
        bar.setArcHeight(4);
        double tip = range.isOpenAbove() ? getWidth() : 0;
        double back = range.isOpenAbove() ? tip - ARROW : ARROW;
        double start = range.isOpenAbove() ? from : to;
        line.setStartX(start);
        line.setEndX(back);
        line.setStartY(middle);
        line.setEndY(middle);
        arrow.getPoints().setAll(back, middle - 4, tip, middle, back, middle + 4);
    }
}
