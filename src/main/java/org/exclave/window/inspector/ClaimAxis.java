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

    private final FigureScale scale;
    private final List<Label> figures = new ArrayList<>();

    ClaimAxis(FigureScale scale, FigureWording wording) {
        this.scale = scale;
        for (int figure = 0; figure <= scale.end(); figure += scale.step()) {
            figures.add(Parts.line(wording.figure(figure), "axis-figure"));
        }
        getChildren().addAll(figures);
        setMinHeight(14);
        setPrefHeight(14);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < figures.size(); i++) {
            Label figure = figures.get(i);
            figure.autosize();
            double at = (getWidth() - ClaimBar.ARROW) * i * scale.step() / scale.end();
            double left = Math.clamp(at - figure.getWidth() / 2, 0, Math.max(0, getWidth() - figure.getWidth()));
            figure.relocate(left, 0);
        }
    }
}
