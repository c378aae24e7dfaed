package org.exclave.window;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** What the window shows when the map or the catalogue cannot be read: file, row and remedy, a sentence each. */
final class FaultView extends ScrollPane {

    FaultView(List<Fault> faults, Messages messages) {
        setId("faults");
        setFitToWidth(true);
        VBox lines = new VBox(
                12,
                Parts.icon("fth-alert-circle"),
                Parts.text(messages.text("faults.title"), "fault-title"),
                Parts.text(messages.text("faults.hint"), "caption"));
        for (Fault fault : faults) {
            lines.getChildren().add(Parts.text(messages.advice(fault), "fault"));
        }
        lines.getStyleClass().add("fault-view");
        lines.setMaxWidth(760);
        setContent(lines);
    }
}
