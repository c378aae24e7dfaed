package org.exclave.window.data;

import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** What is said of a file of shapes: what becomes of it, whose it is, and in which system of coordinates it is. */
final class ShapesForm extends VBox {

    private static final int LONGEST_CODE = 6;

    private final RadioButton layer;
    private final RadioButton annotations;
    private final WhoseFields fields;
    private final TextField epsg = new TextField();
    private final Messages messages;
    private final VBox whose;
    private String known = "";

    /**
     * A form without a file.
     *
     * @param anew runs when the file is to be read in another system of coordinates
     * @param worded runs whenever anything else changes
     */
    ShapesForm(Messages messages, Runnable anew, Runnable worded) {
        super(16);
        this.messages = messages;
        getStyleClass().add("export-form");
        ToggleGroup group = new ToggleGroup();
        layer = choice("shapes.as.overlay", "shapes-overlay", group);
        annotations = choice("shapes.as.annotations", "shapes-annotations", group);
        layer.setSelected(true);
        fields = new WhoseFields(messages, "shapes", messages.text("shapes.credit"), messages.text("shapes.credit.prompt"), worded);
        whose = new VBox(8, Parts.heading(messages.text("import.whose")), fields);
        NamedFields reading = new NamedFields();
        epsg.setId("shapes-epsg");
        reading.add(messages.text("import.epsg"), epsg);
        getChildren()
                .addAll(
                        new VBox(
                                8,
                                Parts.heading(messages.text("shapes.as")),
                                layer,
                                Parts.text(messages.text("shapes.as.overlay.note"), "caption"),
                                annotations,
                                Parts.text(messages.text("shapes.as.annotations.note"), "caption")),
                        whose,
                        new VBox(
                                8,
                                Parts.heading(messages.text("import.reading")),
                                reading,
                                Parts.text(messages.text("shapes.epsg.note"), "caption")));
        layer.selectedProperty().subscribe((_, now) -> {
            whose.setVisible(now);
            whose.setManaged(now);
            worded.run();
        });
        epsg.setOnAction(_ -> readAnew(anew));
        epsg.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                readAnew(anew);
            }
        });
    }

    private void readAnew(Runnable anew) {
        String now = epsg.getText().strip();
        if (!now.equals(known)) {
            known = now;
            anew.run();
        }
    }

    private RadioButton choice(String key, String id, ToggleGroup group) {
        RadioButton choice = new RadioButton(messages.text(key));
        choice.setId(id);
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        return choice;
    }

    /** Proposes a name. */
    void call(String proposed) {
        fields.call(proposed);
    }

    /** Lets the keys go to what has to be said first. */
    void takeKeys() {
        fields.takeKeys();
    }

    /** Whether an overlay layer is to become of the file, not annotations. */
    boolean isLayer() {
        return layer.isSelected();
    }

    /** Whose it is, and what it is to be called. */
    SetWords words() {
        return fields.words();
    }

    /** The system of the places where the file says none itself, or 0 for degrees; −1, which no register has, for another text. */
    int epsg() {
        String text = epsg.getText().strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("[0-9]{1," + LONGEST_CODE + "}") ? Integer.parseInt(text) : -1;
    }
}
