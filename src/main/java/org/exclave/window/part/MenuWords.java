package org.exclave.window.part;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Lines within an item of a menu, as high as they are at their own width, which a menu does not ask for. */
public final class MenuWords extends VBox {

    private final double width;

    public MenuWords(double width, Node... lines) {
        super(2, lines);
        this.width = width;
        setPrefWidth(width);
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return super.computePrefHeight(width);
    }
}
