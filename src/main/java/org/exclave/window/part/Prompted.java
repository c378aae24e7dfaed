package org.exclave.window.part;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** A field whose prompt is never cut: where the field is too narrow for it, it stands below, as long as nothing is typed. */
public final class Prompted extends Region {

    private static final double GAP = 3;

    /** Room that a field leaves for the cursor. */
    private static final double CURSOR = 4;

    private final TextField field;
    private final Label below = Parts.text("", "caption");
    private String prompt;

    /** A field with a prompt; {@code prompt} may be empty. */
    public Prompted(TextField field, String prompt) {
        this.field = field;
        this.prompt = prompt;
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPromptText(prompt);
        below.setText(prompt);
        getChildren().addAll(field, below);
        field.textProperty().subscribe(this::requestLayout);
        field.fontProperty().subscribe(this::requestLayout);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Says another prompt; it may be empty. */
    public void say(String words) {
        prompt = words;
        below.setText(words);
        requestLayout();
    }

    private boolean isBelow(double width) {
        if (prompt.isEmpty() || !field.getText().isEmpty()) {
            return false;
        }
        Insets insets = field.getInsets();
        return LongestWord.whole(prompt, field.getFont()) > width - insets.getLeft() - insets.getRight() - CURSOR;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return field.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return field.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        return snapSizeY(field.prefHeight(-1)) + (isBelow(wide) ? GAP + snapSizeY(below.prefHeight(wide)) : 0);
    }

    @Override
    public double getBaselineOffset() {
        return field.getLayoutY() + field.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        double high = snapSizeY(field.prefHeight(-1));
        boolean cut = isBelow(getWidth());
        field.setPromptText(cut ? "" : prompt);
        field.resizeRelocate(0, 0, getWidth(), high);
        below.setVisible(cut);
        below.resizeRelocate(0, high + GAP, getWidth(), snapSizeY(below.prefHeight(getWidth())));
    }
}
