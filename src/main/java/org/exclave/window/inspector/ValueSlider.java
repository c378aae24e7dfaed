package org.exclave.window.inspector;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.exclave.window.part.Parts;

/** A slider with its value at the right. What is chosen is told when the hand lets go, or at once by keys. */
final class ValueSlider extends HBox {

    private final Slider slider;
    private final DoubleConsumer chosen;
    private final double step;
    private boolean showing;

    /**
     * A slider from the least value to the most.
     *
     * @param name for those who cannot see it
     * @param step between two values that can be chosen
     * @param words the value as it stands at the right
     * @param chosen is told each choice
     */
    ValueSlider(
            String name, double least, double most, double step, DoubleFunction<String> words, DoubleConsumer chosen) {
        super(10);
        this.slider = new Slider(least, most, least);
        this.chosen = chosen;
        this.step = step;
        getStyleClass().add("value-slider");
        slider.setAccessibleText(name);
        slider.setBlockIncrement(Math.max(step, (most - least) / 10));
        Label value = Parts.line(words.apply(least), "slider-value");
        getChildren().addAll(slider, value);
        slider.valueProperty().subscribe((_, now) -> {
            value.setText(words.apply(rounded(now.doubleValue())));
            if (!showing && !slider.isValueChanging()) {
                tell();
            }
        });
        slider.valueChangingProperty().subscribe((was, is) -> {
            if (was && !is) {
                tell();
            }
        });
    }

    /** The identifier of the slider itself. */
    ValueSlider identified(String id) {
        slider.setId(id);
        return this;
    }

    /** Shows a value that was chosen elsewhere; not while the hand is on it. */
    void show(double value) {
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(value);
            showing = false;
        }
    }

    private void tell() {
        chosen.accept(rounded(slider.getValue()));
    }

    private double rounded(double value) {
        return Math.round(value / step) * step;
    }
}
