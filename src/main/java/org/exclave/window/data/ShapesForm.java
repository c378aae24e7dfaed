package org.exclave.window.data;

import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;

/** What is said of a file of shapes: what becomes of it, whose it is, and in which system of coordinates it is. */
final class ShapesForm extends VBox {

    private static final int LONGEST_CODE = 6;

    private final RadioButton layer;
    private final RadioButton annotations;
    private final TextField name = new TextField();
    private final TextField credit = new TextField();
    private final TextField licence = new TextField();
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
        NamedFields words = new NamedFields();
        name.setId("shapes-name");
        credit.setId("shapes-credit");
        licence.setId("shapes-licence");
        words.add(messages.text("import.name"), name);
        words.add(messages.text("shapes.credit"), credit, new Prompted(credit, messages.text("shapes.credit.prompt")));
        words.add(messages.text("import.licence"), licence);
        whose = new VBox(8, Parts.heading(messages.text("import.whose")), words);
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
        Stream.of(name, credit, licence).forEach(field -> field.textProperty().subscribe((_, _) -> worded.run()));
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
        name.setText(proposed);
    }

    /** Lets the keys go to what has to be said first. */
    void takeKeys() {
        credit.requestFocus();
    }

    /** Whether an overlay layer is to become of the file, not annotations. */
    boolean isLayer() {
        return layer.isSelected();
    }

    /** Whose it is, and what it is to be called. */
    SetWords words() {
        return new SetWords(name.getText().strip(), credit.getText().strip(), licence.getText().strip());
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
