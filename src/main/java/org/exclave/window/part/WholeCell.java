package org.exclave.window.part;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A line of a list that is as high as its words need when they wrap; a list asks for the height without saying how wide it is. What
 * it shows is its graphic.
 *
 * @param <T> what a line stands for
 */
public abstract class WholeCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 16;

    @Override
    protected final double computePrefHeight(double width) {
        Node content = getGraphic();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(content.prefHeight(room)) + snappedBottomInset();
    }
}
