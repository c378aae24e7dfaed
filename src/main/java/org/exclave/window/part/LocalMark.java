package org.exclave.window.part;

import javafx.scene.control.Label;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;

/** The mark of what the user added to the catalogue: the same wherever it is seen. */
public final class LocalMark {

    private LocalMark() {}

    /** A chip that says so, with what it means on hover. */
    public static Label chip(Messages messages) {
        Label chip = Parts.chip(messages.text("local.chip"), messages.text("local.meaning"), "chip-local");
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    /** Shows a chip for an incident that is local, or, in other words and hollow, that has a local figure; else there is none. */
    public static void show(Label chip, Incident incident, Messages messages) {
        chip.setVisible(incident.hasLocalPart());
        chip.setManaged(incident.hasLocalPart());
        boolean own = incident.local();
        chip.setText(messages.text(own ? "local.chip" : "local.chip.part"));
        chip.getStyleClass().removeAll("chip-local-part");
        if (!own) {
            chip.getStyleClass().add("chip-local-part");
        }
    }
}
