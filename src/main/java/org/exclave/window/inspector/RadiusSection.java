package org.exclave.window.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Position;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/**
 * The radii of a circle or of range rings in kilometres, to be read and to be written. What is typed is kept by Enter or when
 * the hand leaves the field; what cannot be understood is said, and nothing is kept.
 */
final class RadiusSection extends VBox implements AnnotationPart {

    private static final double METERS_PER_KM = 1000;

    private final Messages messages;
    private final Consumer<UnaryOperator<Annotation>> keep;
    private final TextField radii = new TextField();
    private final Label wrong = Parts.text("", "query-error");
    private String kept = "";

    /** @param keep keeps a change of the annotation */
    RadiusSection(Messages messages, Consumer<UnaryOperator<Annotation>> keep) {
        this.messages = messages;
        this.keep = keep;
        getStyleClass().add("section");
        radii.setId("annotation-radii");
        radii.setAccessibleText(messages.text("annotation.radii"));
        radii.setTooltip(new Tooltip(messages.text("annotation.radii.hint")));
        radii.setOnAction(_ -> keepTyped());
        radii.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                keepTyped();
            }
        });
        wrong.setId("annotation-radii-wrong");
        getChildren()
                .addAll(
                        Parts.heading(messages.text("annotation.facts")),
                        new FieldRow(messages.text("annotation.radii"), radii),
                        wrong);
        refuse("");
    }

    /** Keeps what stands in the field, when it is something else than what is kept. */
    void keepTyped() {
        if (radii.getText().equals(kept)) {
            refuse("");
            return;
        }
        try {
            List<Double> meters = meters(radii.getText());
            refuse("");
            keep.accept(now -> now.shape() instanceof CircleShape circle
                    ? now.withShape(new CircleShape(circle.anchor(), meters))
                    : now);
            radii.setText(words(meters));
        } catch (IllegalArgumentException unreadable) {
            refuse(messages.text("annotation.radii.wrong", CircleShape.LARGEST / METERS_PER_KM, CircleShape.MOST));
        }
    }

    /** @throws IllegalArgumentException when these are no radii */
    private static List<Double> meters(String typed) {
        List<Double> meters = Arrays.stream(typed.strip().split("[;\\s]+"))
                .map(word -> Double.parseDouble(word.replace(',', '.')) * METERS_PER_KM)
                .distinct()
                .sorted()
                .toList();
        return new CircleShape(new Position(0, 0), meters).radii();
    }

    private static String words(List<Double> meters) {
        return meters.stream()
                .map(each -> String.format(Locale.ROOT, "%.6f", each / METERS_PER_KM)
                        .replaceFirst("\\.?0+$", ""))
                .collect(Collectors.joining("; "));
    }

    private void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    /** Leaves alone what is being written. */
    @Override
    public void show(Annotation now) {
        if (now.shape() instanceof CircleShape circle) {
            boolean written = !radii.getText().equals(kept);
            kept = words(circle.radii());
            if (!written) {
                radii.setText(kept);
            }
        }
    }
}
