package org.exclave.window.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that wrap and are never cut, and remember how high they are at a width until they change. */
final class Paragraph extends Label {

    private final RememberedHeight height = new RememberedHeight();

    Paragraph(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        // The superclass asks for a layout before this object is complete.
        if (height != null) {
            height.forget();
        }
        super.requestLayout();
    }
}
