package org.exclave.window.reading;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.exclave.window.part.Prompted;

/** A field for the words sought on a page; Esc empties it. */
final class SoughtField extends TextField {

    /** A field with a prompt that is never cut. */
    static Prompted prompted(String id, String prompt, StringProperty words) {
        return new Prompted(new SoughtField(id, prompt, words), prompt);
    }

    private SoughtField(String id, String prompt, StringProperty words) {
        setId(id);
        setAccessibleText(prompt);
        textProperty().bindBidirectional(words);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }
}
