package org.exclave.window.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.exclave.language.FigureWording;
import org.exclave.query.FigureScale;
import org.exclave.window.part.Parts;

/** The figures of a scale, over the bars that it measures. */
final class ClaimAxis extends Region {

    /** Pixels between two figures. */
    private static final double APART = 2;

    private final FigureScale scale;
    private final List<Label> figures = new ArrayList<>();

    ClaimAxis(FigureScale scale, FigureWording wording) {
        this.scale = scale;
        for (int figure = 0; figure <= scale.end(); figure += scale.step()) {
            figures.add(Parts.line(wording.figure(figure), "axis-figure"));
        }
        getChildren().addAll(figures);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(figures.stream().mapToDouble(figure -> figure.prefHeight(-1)).max().orElse(0));
    }

    /** Of figures that find no room beside each other the first and the last stay. */
    @Override
    protected void layoutChildren() {
        figures.forEach(Label::autosize);
        int last = figures.size() - 1;
        double end = last < 1 ? getWidth() : left(last) - APART;
        double free = 0;
        for (int i = 0; i <= last; i++) {
            Label figure = figures.get(i);
            double left = left(i);
            boolean fits = i == 0 || i == last || (left >= free && left + figure.getWidth() <= end);
            figure.setVisible(fits);
            figure.relocate(left, 0);
            free = fits ? left + figure.getWidth() + APART : free;
        }
    }

    private double left(int i) {
        double width = figures.get(i).getWidth();
        double at = (getWidth() - ClaimBar.ARROW) * i * scale.step() / scale.end();
        return Math.clamp(at - width / 2, 0, Math.max(0, getWidth() - width));
    }
}
