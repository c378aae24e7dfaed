package org.exclave.window.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.exclave.window.part.LongestWord;
import org.exclave.window.part.Parts;

/** Fields of a form, each at the right of its name; no word of a name breaks, however large its letters are. */
class NamedFields extends GridPane {

    /** Pixels of the names, where that is enough. */
    private static final double NAMES = 118;

    private final ColumnConstraints names = new ColumnConstraints(NAMES);
    private final List<Label> labels = new ArrayList<>();

    /** No fields yet. */
    NamedFields() {
        getStyleClass().add("import-grid");
        getColumnConstraints().addAll(names, new ColumnConstraints());
    }

    /** Adds a field below the others; screen readers call it by its name. */
    void add(String name, Control field) {
        add(name, field, field);
    }

    /**
     * Adds a field within something else.
     *
     * @param shown what stands beside the name
     */
    void add(String name, Control field, Node shown) {
        Label label = Parts.text(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        setHgrow(shown, Priority.ALWAYS);
        addRow(labels.size(), label, shown);
        labels.add(label);
        label.fontProperty().subscribe(this::widen);
    }

    private void widen() {
        double longest = labels.stream()
                .mapToDouble(label -> LongestWord.width(label.getText(), label.getFont()))
                .max()
                .orElse(0);
        double wide = Math.max(NAMES, longest + 1);
        names.setMinWidth(wide);
        names.setPrefWidth(wide);
        names.setMaxWidth(wide);
    }
}
