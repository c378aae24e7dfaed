package org.exclave.window.data;

import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.exclave.language.Messages;
import org.exclave.window.part.Prompted;

/** The fields for what an imported file is to be called, to whom it is owed and under which terms. */
final class WhoseFields extends NamedFields {

    private final TextField name = new TextField();
    private final TextField credit = new TextField();
    private final TextField licence = new TextField();

    /**
     * Empty fields.
     *
     * @param ids with what the ids of the fields begin
     * @param owed the name of the field of whom it is owed to
     * @param asked what that field asks for while it is empty
     * @param worded runs whenever one of them changes
     */
    WhoseFields(Messages messages, String ids, String owed, String asked, Runnable worded) {
        name.setId(ids + "-name");
        credit.setId(ids + "-credit");
        licence.setId(ids + "-licence");
        add(messages.text("import.name"), name);
        add(owed, credit, new Prompted(credit, asked));
        add(messages.text("import.licence"), licence);
        Stream.of(name, credit, licence).forEach(field -> field.textProperty().subscribe((_, _) -> worded.run()));
    }

    /** Proposes a name. */
    void call(String proposed) {
        name.setText(proposed);
    }

    /** Proposes to whom it is owed, and under which terms. */
    void owe(String owner, String terms) {
        credit.setText(owner);
        licence.setText(terms);
    }

    /** Lets the keys go to the field of whom it is owed to. */
    void takeKeys() {
        credit.requestFocus();
    }

    /** What stands in the fields now. */
    SetWords words() {
        return new SetWords(name.getText().strip(), credit.getText().strip(), licence.getText().strip());
    }
}
