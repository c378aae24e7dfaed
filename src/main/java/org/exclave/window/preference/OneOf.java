package org.exclave.window.preference;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A choice of one among a few, all of them seen; they break into lines where there is little room. */
final class OneOf<E> extends FlowPane {

    private final List<E> choices;
    private final List<RadioButton> buttons;

    /**
     * A choice.
     *
     * @param name begins the ids of the buttons
     * @param words what is read of a choice
     * @param id ends the id of its button
     * @param choose is told of the choice that a hand makes
     */
    OneOf(String name, List<E> choices, Function<E, String> words, Function<E, String> id, Consumer<E> choose) {
        this.choices = choices;
        setHgap(16);
        setVgap(8);
        ToggleGroup group = new ToggleGroup();
        buttons = choices.stream()
                .map(choice -> {
                    RadioButton button = new RadioButton(words.apply(choice));
                    button.setId("preferences-" + name + "-" + id.apply(choice));
                    button.setToggleGroup(group);
                    button.setWrapText(true);
                    button.setOnAction(_ -> choose.accept(choice));
                    return button;
                })
                .toList();
        getChildren().setAll(buttons);
    }

    /** Gives the keys to what is chosen. */
    void takeKeys() {
        buttons.stream().filter(RadioButton::isSelected).findFirst().orElse(buttons.getFirst()).requestFocus();
    }

    /** Shows what is chosen, now and whenever that changes. */
    <V> OneOf<E> follow(ObservableValue<V> value, Function<V, E> chosen) {
        value.subscribe(now -> {
            E wished = chosen.apply(now);
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setSelected(Objects.equals(choices.get(i), wished));
            }
        });
        return this;
    }
}
