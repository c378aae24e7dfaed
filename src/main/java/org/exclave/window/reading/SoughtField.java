package org.exclave.window.reading;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for the words sought on a page; Esc empties it. */
final class SoughtField extends TextField {

    SoughtField(String id, String prompt, StringProperty words) {
        setId(id);
        setPromptText(prompt);
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
