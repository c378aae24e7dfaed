package org.exclave.window.layer;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.session.Session;

/**
 * Which edition of the border is drawn, a switch for each layer, whose ground lies below, the language of names, and what
 * another edition draws differently.
 */
public final class LayersPanel extends ScrollPane {

    /** The panel of a session, with the section that chooses its ground. */
    public LayersPanel(Session session, BaseMapSection baseMap, Messages messages) {
        VBox sections = new VBox(
                new EditionSection(session, messages),
                new LayerSwitches(session, messages),
                baseMap,
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
}
