package org.exclave.window.part;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A heading with acts at the right of it; where a word of the heading would break, they stand below it. */
public final class Headed extends Region {

    private static final double GAP = 8;

    private final Label heading;
    private final HBox acts;

    /** @param heading wraps */
    public Headed(Label heading, HBox acts) {
        this.heading = heading;
        this.acts = acts;
        getChildren().addAll(heading, acts);
        setMinHeight(USE_PREF_SIZE);
    }

    /** What is left for the heading beside the acts, or less than 0 where they stand below it. */
    private double beside(double width) {
        double left = width - snapSizeX(acts.prefWidth(-1)) - GAP;
        return LongestWord.width(heading.getText(), heading.getFont()) <= left ? left : -1;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + heading.prefWidth(-1) + GAP + acts.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? prefWidth(-1) : width);
        double left = beside(inner);
        double high = left < 0
                ? heading.prefHeight(inner) + GAP / 2 + acts.prefHeight(inner)
                : Math.max(heading.prefHeight(left), acts.prefHeight(-1));
        return snappedTopInset() + Math.ceil(high) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = beside(inner);
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double wide = Math.min(inner, snapSizeX(acts.prefWidth(-1)));
        if (left < 0) {
            double high = Math.ceil(heading.prefHeight(inner));
            heading.resizeRelocate(x, y, inner, high);
            acts.resizeRelocate(x + inner - wide, y + high + GAP / 2, wide, acts.prefHeight(wide));
            return;
        }
        double high = getHeight() - y - snappedBottomInset();
        double own = Math.min(high, Math.ceil(heading.prefHeight(left)));
        heading.resizeRelocate(x, snapPositionY(y + (high - own) / 2), left, own);
        double low = acts.prefHeight(wide);
        acts.resizeRelocate(x + inner - wide, snapPositionY(y + (high - low) / 2), wide, low);
    }
}
