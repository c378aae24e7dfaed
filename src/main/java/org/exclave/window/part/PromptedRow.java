package org.exclave.window.part;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row with a field that takes the room that is left. All else stands beside the field itself, not between it and the prompt
 * below it. JavaFX's own row asks its parts how high they are before it lets them grow: a field that gets wide enough for its prompt
 * would keep the room below.
 */
public final class PromptedRow extends HBox {

    private final Prompted field;

    /**
     * @param gap pixels between the parts
     * @param parts one of them the field
     */
    public PromptedRow(double gap, Node... parts) {
        super(gap, parts);
        field = Stream.of(parts)
                .filter(Prompted.class::isInstance)
                .map(Prompted.class::cast)
                .findFirst()
                .orElseThrow();
        getStyleClass().add("prompted-row");
        setHgrow(field, Priority.ALWAYS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> others = getManagedChildren().stream()
                .filter(part -> !part.equals(field))
                .toList();
        double around = snappedLeftInset() + snappedRightInset();
        double left = width < 0
                ? field.prefWidth(-1)
                : width - around - others.stream().mapToDouble(part -> part.prefWidth(-1) + getSpacing()).sum();
        double highest = others.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
        return snappedTopInset() + snapSizeY(Math.max(highest, field.prefHeight(left))) + snappedBottomInset();
    }
}
