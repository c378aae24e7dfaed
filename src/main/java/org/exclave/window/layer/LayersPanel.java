package org.exclave.window.layer;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Layer;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** Which edition of the border is drawn, a switch for each layer, and what another edition draws differently. */
public final class LayersPanel extends ScrollPane {

    public LayersPanel(Session session, Messages messages) {
        VBox sections = new VBox(
                new EditionSection(session, messages),
                switches(session, messages),
                new NamesSection(session, messages),
                new DifferenceSection(session, messages));
        sections.getStyleClass().add("layers");
        setId("layers");
        setContent(sections);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("layers-panel");
    }

    private static VBox switches(Session session, Messages messages) {
        VBox section = new VBox(Parts.heading(messages.text("layers.heading")));
        section.getStyleClass().add("section");
        for (Layer layer : Layer.values()) {
            CheckBox box = new CheckBox(messages.text("layer." + layer.id()));
            box.setId("layer-" + layer.id());
            box.setOnAction(_ ->
                    session.layers().set(session.layers().get().with(layer, box.isSelected())));
            session.layers().subscribe(layers -> box.setSelected(layers.draws(layer)));
            section.getChildren().add(box);
        }
        section.getChildren().add(Parts.text(messages.text("layers.always"), "caption"));
        return section;
    }
}
