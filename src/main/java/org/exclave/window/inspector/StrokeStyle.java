package org.exclave.window.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
import org.exclave.annotation.Style;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** How the outline of an annotation is drawn: width and dash of the stroke, and what lies within it. */
final class StrokeStyle extends VBox {

    private static final double THICKEST = 12;

    private final Messages messages;
    private final Consumer<UnaryOperator<Style>> restyle;

    /** @param restyle keeps a change of the style */
    StrokeStyle(Annotation shown, Messages messages, Consumer<UnaryOperator<Style>> restyle) {
        super(12);
        this.messages = messages;
        this.restyle = restyle;
        Style style = shown.style();
        getChildren()
                .addAll(
                        slider("width", 1, THICKEST, style.width(), (now, value) -> now.withWidth(value)),
                        choice("dash", List.of(Dash.values()), style.dash(), Style::withDash));
        if (shown.shape().isArea()) {
            getChildren()
                    .addAll(
                            choice("filling", List.of(Filling.values()), style.filling(), Style::withFilling),
                            slider("opacity", 5, 100, style.opacity() * 100, (now, value) ->
                                    now.withOpacity(value / 100)));
        }
    }

    private interface Change<T> {
        Style of(Style style, T value);
    }

    private Node slider(String name, double least, double most, double value, Change<Double> change) {
        Slider slider = new Slider(least, most, value);
        slider.setId("annotation-" + name);
        slider.setAccessibleText(messages.text("annotation." + name));
        slider.setBlockIncrement((most - least) / 10);
        Runnable keep = () -> {
            double chosen = Math.round(slider.getValue() * 2) / 2.0;
            restyle.accept(style -> change.of(style, chosen));
        };
        slider.valueChangingProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
        slider.valueProperty().subscribe((_, _) -> {
            if (!slider.isValueChanging()) {
                keep.run();
            }
        });
        return new VBox(4, Parts.line(messages.text("annotation." + name), "field-name"), slider);
    }

    private <T extends Enum<T>> Node choice(String name, List<T> all, T now, Change<T> change) {
        ToggleGroup group = new ToggleGroup();
        HBox row = Parts.row(0);
        for (T each : all) {
            String word = each.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(messages.text("annotation." + name + "." + word));
            button.setId("annotation-" + name + "-" + word);
            button.getStyleClass()
                    .addAll(
                            "small",
                            each == all.getFirst() ? "left-pill" : each == all.getLast() ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(each == now);
            button.setOnAction(_ -> {
                button.setSelected(true);
                restyle.accept(style -> change.of(style, each));
            });
            row.getChildren().add(button);
        }
        return new VBox(4, Parts.line(messages.text("annotation." + name), "field-name"), row);
    }
}
