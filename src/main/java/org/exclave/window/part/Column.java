package org.exclave.window.part;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Parts one below the other, which remembers how high it is at a width until something within it changes. A plain column
 * asks all it contains several times for each layout, and each of those asks again, so that deep columns of many texts
 * hold the screen's thread.
 */
public class Column extends VBox {

    private final RememberedHeight height = new RememberedHeight();

    /** An empty column with no room between its parts. */
    public Column() {}

    /** A column of parts with some pixels between them. */
    public Column(double gap, Node... parts) {
        super(gap, parts);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return height.at(width, super::computePrefHeight);
    }

    /** As high as it likes to be: its texts are never cut. */
    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public final void requestLayout() {
        // The superclass asks for a layout before this object is complete.
        if (height != null) {
            height.forget();
        }
        super.requestLayout();
    }
}
