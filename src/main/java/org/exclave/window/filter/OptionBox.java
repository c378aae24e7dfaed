package org.exclave.window.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

/** A box with a few things of which one is chosen; the first line stands for not asking. */
final class OptionBox<T> extends ComboBox<Optional<T>> {

    private final Consumer<Optional<T>> changed;
    private boolean following;

    /**
     * @param name what is chosen, for screen readers and on hover
     * @param none what the first line says
     * @param options the other lines
     * @param wording names an option
     * @param changed takes what the user has chosen
     */
    OptionBox(String name, String none, List<T> options, Function<T, String> wording, Consumer<Optional<T>> changed) {
        this.changed = changed;
        getStyleClass().add("filter-option");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getItems().add(Optional.empty());
        options.forEach(option -> getItems().add(Optional.of(option)));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> option) {
                return option == null ? none : option.map(wording).orElse(none);
            }

            @Override
            public Optional<T> fromString(String words) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        setValue(Optional.empty());
        valueProperty().subscribe((_, _) -> tell());
    }

    /** What is chosen, or nothing. */
    Optional<T> chosen() {
        return getValue();
    }

    /** Offers other things from now on; what is chosen stays so. */
    void offer(List<T> options) {
        Optional<T> chosen = getValue();
        following = true;
        getItems().setAll(Stream.concat(Stream.of(Optional.<T>empty()), options.stream().map(Optional::of))
                .toList());
        setValue(chosen);
        following = false;
    }

    /** Shows what is chosen without telling anybody. */
    void show(Optional<T> option) {
        following = true;
        setValue(option);
        following = false;
    }

    private void tell() {
        if (!following) {
            changed.accept(getValue());
        }
    }
}
