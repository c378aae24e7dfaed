package org.exclave.window.part;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Parts in pairs beside each other, all as wide, where each finds the least width it asks for; otherwise one below the other. */
public final class Abreast extends Region {

    private final double gap;

    /** @param gap pixels between parts */
    public Abreast(double gap, Node... parts) {
        this.gap = gap;
        getChildren().addAll(parts);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Puts a part after the others. */
    public void add(Node part) {
        getChildren().add(part);
    }

    private double column(double width) {
        double half = Math.floor((width - gap) / 2);
        return getManagedChildren().stream().allMatch(part -> part.minWidth(-1) <= half) ? half : width;
    }

    private List<Node> row(int first, boolean pairs) {
        List<Node> parts = getManagedChildren();
        return parts.subList(first, Math.min(parts.size(), first + (pairs ? 2 : 1)));
    }

    private static double height(List<Node> row, double column) {
        return Math.ceil(row.stream().mapToDouble(part -> part.prefHeight(column)).max().orElse(0));
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
        return 2 * getManagedChildren().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0) + gap;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double column = column(wide);
        double y = 0;
        for (int i = 0; i < getManagedChildren().size(); i += column < wide ? 2 : 1) {
            y += (i == 0 ? 0 : gap) + height(row(i, column < wide), column);
        }
        return y;
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        boolean pairs = column < getWidth();
        double y = 0;
        for (int i = 0; i < getManagedChildren().size(); i += pairs ? 2 : 1) {
            List<Node> row = row(i, pairs);
            double height = height(row, column);
            for (int j = 0; j < row.size(); j++) {
                row.get(j).resizeRelocate(j * (column + gap), y, column, height);
            }
            y += height + gap;
        }
    }
}
