package org.exclave.window.addition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows within a row, each with fields of its own: who took part, who says what. As many as the user adds; one in which nothing
 * is filled in is none.
 */
final class RowsEntry implements Entry {

    private static final double GAP = 8;

    private final String name;
    private final Map<String, Supplier<Entry>> fields;
    private final Messages messages;
    private final VBox rows = new VBox(GAP);
    private final Button more;
    private final VBox box;
    private final List<Map<String, Entry>> filled = new ArrayList<>();

    /**
     * None yet.
     *
     * @param name of the field that holds the rows
     * @param fields of each row by their names, in the order in which they are asked; two short ones stand beside each other
     */
    RowsEntry(String name, Map<String, Supplier<Entry>> fields, Messages messages) {
        this.name = name;
        this.fields = fields;
        this.messages = messages;
        more = new Button(messages.text("addition.rows.add." + name), Parts.icon("fth-plus"));
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(_ -> add());
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        box = new VBox(GAP / 2, rows, more);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node keys() {
        return more;
    }

    private void add() {
        Map<String, Entry> row = row();
        filled.add(row);
        lay();
        row.values().iterator().next().keys().requestFocus();
    }

    private Map<String, Entry> row() {
        Map<String, Entry> row = new LinkedHashMap<>();
        fields.forEach((field, entry) -> row.put(field, entry.get()));
        return row;
    }

    private void remove(Map<String, Entry> row) {
        filled.remove(row);
        lay();
        more.requestFocus();
    }

    private void lay() {
        rows.getChildren().clear();
        for (int number = 1; number <= filled.size(); number++) {
            rows.getChildren().add(card(filled.get(number - 1), number));
        }
    }

    private Node card(Map<String, Entry> row, int number) {
        GridPane grid = new GridPane(GAP, GAP / 2);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        int place = 0;
        for (Map.Entry<String, Entry> field : row.entrySet()) {
            Entry entry = field.getValue();
            boolean wide = entry.node() instanceof TextArea;
            place += wide ? place % 2 : 0;
            grid.add(labelled(field.getKey(), entry, number), place % 2, place / 2, wide ? 2 : 1, 1);
            place += wide ? 2 : 1;
        }
        HBox.setHgrow(grid, Priority.ALWAYS);
        Button away =
                Parts.iconButton("fth-x", messages.text("addition.rows.remove." + name, number), () -> remove(row));
        away.setId("addition-" + name + "-" + number + "-remove");
        HBox card = new HBox(GAP, grid, away);
        card.getStyleClass().add("addition-row");
        return card;
    }

    private VBox labelled(String field, Entry entry, int number) {
        String label = messages.text("addition.field." + field);
        Node keys = entry.keys();
        keys.setId("addition-" + name + "-" + number + "-" + field);
        keys.setAccessibleText(label);
        Label heading = Parts.text(label, "caption");
        heading.setLabelFor(keys);
        return new VBox(3, heading, entry.node());
    }

    @Override
    public void show(@Nullable JsonNode value) {
        filled.clear();
        if (value != null && value.isArray()) {
            value.forEach(shown -> {
                Map<String, Entry> row = row();
                row.forEach((field, entry) -> entry.show(shown.get(field)));
                filled.add(row);
            });
        }
        lay();
    }

    @Override
    public @Nullable JsonNode value() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Map<String, Entry> row : filled) {
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            row.forEach((field, entry) -> {
                JsonNode value = entry.value();
                if (value != null) {
                    made.set(field, value);
                }
            });
            if (!made.isEmpty()) {
                list.add(made);
            }
        }
        return list.isEmpty() ? null : list;
    }
}
