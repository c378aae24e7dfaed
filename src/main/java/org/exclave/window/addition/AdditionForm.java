package org.exclave.window.addition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.exclave.catalog.AdditionKind;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a row of one kind, two beside each other where there is room; below each stands what is wrong with it.
 * Fields that are not here stay as they are.
 */
final class AdditionForm extends FlowPane {

    /** Under this name a form has the incident to which a claim belongs, which is no field of the row. */
    static final String INCIDENT = "incident";

    /** Pixels between two fields beside each other. */
    private static final double GAP = 20;

    /** Pixels from which on two fields have room beside each other. */
    private static final double TWO = 640;

    /** Fields of a line that take the whole width; those of several lines do, too. */
    private static final Set<String> WIDE = Set.of("title", "sources", "parties", "accounts");

    private static final Pattern WITHIN = Pattern.compile("\\w+\\[([0-9]{1,6})](?:\\.(\\w+))?");

    private record Field(Entry entry, Label fault) {}

    private final Messages messages;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Label others = Parts.text("", "sheet-failed");

    AdditionForm(AdditionKind kind, Map<String, Entry> entries, Messages messages) {
        super(GAP, GAP / 2);
        this.messages = messages;
        setRowValignment(VPos.TOP);
        getStyleClass().add("addition-form");
        setId("addition-form-" + kind.id());
        entries.forEach(this::add);
        others.setId("addition-faults");
        widthOf(others, true);
        getChildren().add(others);
        show(others, "");
    }

    private void add(String name, Entry entry) {
        String label = messages.text("addition.field." + name);
        Label fault = Parts.text("", "sheet-failed");
        fault.setId("addition-fault-" + name);
        show(fault, "");
        Node keys = entry.keys();
        keys.setId("addition-" + name);
        keys.setAccessibleText(label);
        String prompt = "addition.prompt." + name;
        Node asked = entry.node();
        if (keys instanceof TextInputControl typed && messages.has(prompt)) {
            typed.setPromptText(messages.text(prompt));
            asked = keys.equals(asked) && keys instanceof TextField line ? new Prompted(line, messages.text(prompt)) : asked;
        }
        Label heading = Parts.text(label, "caption");
        heading.setLabelFor(keys);
        fields.put(name, new Field(entry, fault));
        VBox box = new VBox(3, heading, asked, fault);
        widthOf(box, entry.node() instanceof TextArea || WIDE.contains(name));
        getChildren().add(box);
    }

    /** A field is as wide as the form, or as half of it where two have room. */
    private void widthOf(Region field, boolean wide) {
        field.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> {
                    double room = getWidth() - snappedLeftInset() - snappedRightInset();
                    return wide || room < TWO ? room : Math.floor((room - GAP) / 2) - 1;
                },
                widthProperty(),
                paddingProperty()));
    }

    private static void show(Label fault, String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
        fault.setManaged(!words.isEmpty());
    }

    /** Shows the fields of a row; whatever was typed before is gone. */
    void show(JsonNode row) {
        fields.forEach((name, field) -> field.entry.show(row.get(name)));
        clearFaults();
    }

    /** Puts what is filled in into a row. */
    void fill(ObjectNode row) {
        fields.forEach((name, field) -> {
            JsonNode value = field.entry.value();
            if (value == null) {
                row.remove(name);
            } else {
                row.set(name, value);
            }
        });
    }

    private void clearFaults() {
        fields.values().forEach(field -> {
            show(field.fault, "");
            field.entry.keys().setAccessibleHelp(null);
        });
        show(others, "");
    }

    /** Says next to each field what is wrong with it, and leads to the first; at the end what is wrong besides. */
    void blame(List<Fault> faults) {
        clearFaults();
        StringBuilder besides = new StringBuilder();
        Node first = null;
        for (Fault fault : faults) {
            String name = fault.field() == null ? "" : fault.field().replaceAll("[\\[.].*", "");
            Field field = fields.get(name);
            String words = messages.text(
                    "fault." + fault.expectation(), fault.details().toArray());
            if (field == null) {
                besides.append(besides.isEmpty() ? "" : "\n").append(messages.sentence(fault));
                continue;
            }
            String sentence = messages.text("addition.fault", label(fault.field(), name), words);
            show(field.fault, field.fault.getText().isEmpty() ? sentence : field.fault.getText() + "\n" + sentence);
            field.entry.keys().setAccessibleHelp(field.fault.getText());
            first = first == null ? field.entry.keys() : first;
        }
        show(others, besides.toString());
        if (first != null) {
            first.requestFocus();
        }
    }

    /** What a field is called; of a row within the row also which one, from 1, and its field. */
    private String label(@Nullable String path, String name) {
        String label = messages.text("addition.field." + name);
        Matcher within = WITHIN.matcher(path == null ? "" : path);
        if (!within.matches() || !messages.has("addition.rows.add." + name)) {
            return label;
        }
        String number = messages.text("addition.rows.of", label, Integer.parseInt(within.group(1)) + 1);
        String field = within.group(2);
        return field == null ? number : messages.text("addition.rows.field", number, messages.text("addition.field." + field));
    }

    /** Lets the keys go to the first field. */
    void takeKeys() {
        fields.values().iterator().next().entry.keys().requestFocus();
    }
}
