package org.exclave.window.layer;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.exclave.cartography.NameLanguage;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** The choice of the language in which the map names places, and what is said where a name is not known. */
final class NamesSection extends VBox {

    NamesSection(Session session, Messages messages) {
        getStyleClass().add("section");
        ComboBox<NameLanguage> choice = new ComboBox<>();
        choice.setId("names");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.text("layers.names.choice"));
        choice.getItems().setAll(NameLanguage.values());
        choice.setConverter(converter(messages));
        choice.valueProperty().bindBidirectional(session.nameLanguage());
        Label name = Parts.text(messages.text("layers.names.choice"));
        name.setLabelFor(choice);
        getChildren()
                .addAll(
                        Parts.heading(messages.text("layers.names")),
                        name,
                        choice,
                        Parts.text(messages.text("layers.names.fallback"), "caption"));
    }

    private static StringConverter<NameLanguage> converter(Messages messages) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable NameLanguage language) {
                return language == null ? "" : messages.text("layers.names." + language.id());
            }

            @Override
            public NameLanguage fromString(String words) {
                throw new UnsupportedOperationException("languages are chosen, not written");
            }
        };
    }
}
