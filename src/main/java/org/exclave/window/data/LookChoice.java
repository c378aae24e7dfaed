package org.exclave.window.data;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/** One thing about how a set or a layer is drawn, chosen among a few. */
final class LookChoice<T> extends ComboBox<T> {

    /**
     * Shows what is chosen now.
     *
     * @param name what a screen reader calls it
     * @param chosen null for what is none of those on offer, which is called a look of its own
     * @param choose is told what the user chooses
     */
    LookChoice(
            String id,
            String name,
            List<T> offered,
            @Nullable T chosen,
            Function<T, String> words,
            Consumer<T> choose,
            Messages messages) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        getItems().setAll(offered);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? messages.text("data.colour.own") : words.apply(thing);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("looks are chosen, not written");
            }
        });
        setValue(chosen);
        setOnAction(_ -> {
            T wished = getValue();
            if (wished != null) {
                choose.accept(wished);
            }
        });
    }
}
