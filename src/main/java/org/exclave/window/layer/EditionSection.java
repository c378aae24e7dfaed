package org.exclave.window.layer;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The choice of the border that is drawn. */
final class EditionSection extends VBox {

    EditionSection(Session session, Messages messages) {
        getStyleClass().add("section");
        getChildren().add(Parts.heading(messages.text("layers.edition")));
        ToggleGroup group = new ToggleGroup();
        for (Edition edition : Edition.values()) {
            RadioButton button = new RadioButton(messages.text("edition." + edition.id()));
            button.setId("edition-" + edition.id());
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(chosen -> {
                if (chosen) {
                    session.edition().set(edition);
                }
            });
            session.edition().subscribe(shown -> {
                if (shown == edition) {
                    button.setSelected(true);
                }
            });
            getChildren().add(button);
        }
        getChildren().add(Parts.text(messages.text("layers.noborder"), "caption"));
    }
}
