package org.exclave.window.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.exclave.language.Messages;

/** One of a few, chosen by small buttons with pictures, whose words are told on hover and to screen readers. */
final class PictureChoice<T extends Enum<T>> extends HBox {

    private final Map<T, ToggleButton> buttons;

    /**
     * A row of buttons.
     *
     * @param name by which the words are found: {@code annotation.NAME.VALUE}; also begins the identifiers of the buttons
     * @param all what can be chosen
     * @param picture what stands on a button
     * @param chosen is told each choice
     */
    PictureChoice(
            String name, Class<T> all, Function<T, Node> picture, Messages messages, Consumer<T> chosen) {
        buttons = new EnumMap<>(all);
        getStyleClass().add("picture-choice");
        ToggleGroup group = new ToggleGroup();
        List<T> values = List.of(all.getEnumConstants());
        for (T value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            String meaning = messages.text("annotation." + name + "." + word);
            ToggleButton button = new ToggleButton("", picture.apply(value));
            button.setId("annotation-" + name + "-" + word);
            button.setAccessibleText(messages.text("annotation." + name) + ": " + meaning);
            button.setTooltip(new Tooltip(meaning));
            button.getStyleClass().add(pill(values, value));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(value);
            });
            buttons.put(value, button);
        }
        getChildren().addAll(values.stream().map(buttons::get).toList());
    }

    private static <T extends Enum<T>> String pill(List<T> values, T value) {
        if (value == values.getFirst()) {
            return "left-pill";
        }
        return value == values.getLast() ? "right-pill" : "center-pill";
    }

    /** Shows what was chosen elsewhere. */
    void show(T value) {
        buttons.forEach((each, button) -> button.setSelected(each == value));
    }
}
