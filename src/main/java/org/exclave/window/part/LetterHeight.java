package org.exclave.window.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;

/** Heights that were measured for letters of the usual size, and grow with the letters. */
public final class LetterHeight {

    /** Pixels of the usual letters of a panel. */
    private static final double USUAL = 13;

    private LetterHeight() {}

    /** Holds a cell at a height, in pixels for the usual letters. */
    public static void hold(Labeled cell, double pixels) {
        ObservableValue<Double> height = cell.fontProperty().map(font -> Math.rint(pixels * font.getSize() / USUAL));
        cell.minHeightProperty().bind(height);
        cell.prefHeightProperty().bind(height);
        cell.maxHeightProperty().bind(height);
    }
}
