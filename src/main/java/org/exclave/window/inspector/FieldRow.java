package org.exclave.window.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.exclave.window.part.Parts;

/** A name at the left and at the right what is named. */
final class FieldRow extends HBox {

    FieldRow(String name, Node control) {
        super(8);
        getStyleClass().add("field-row");
        Label label = Parts.line(name, "field-name");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        getChildren().addAll(label, Parts.spring(), control);
    }
}
