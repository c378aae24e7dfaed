package org.exclave.window.part;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A field of words with its name above. What is typed is kept a moment after the hand stops, or at once when it leaves the
 * field; when it could not be kept, it stays in the field.
 */
public final class KeptField extends VBox {

    private static final Duration PAUSE = Duration.millis(500);

    private final TextInputControl field;
    private final Consumer<String> keep;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;
    private boolean pending;

    /**
     * A field with nothing in it yet.
     *
     * @param name stands above it and is told to screen readers
     * @param field into which the words are written
     * @param keep is given the words that are to be kept
     */
    public KeptField(String name, TextInputControl field, Consumer<String> keep) {
        super(4);
        this.field = field;
        this.keep = keep;
        Label label = Parts.text(name, "field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        getChildren().addAll(label, field);
        pause.setOnFinished(_ -> keepPending());
        field.textProperty().subscribe((_, _) -> {
            if (!showing) {
                pending = true;
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                keepPending();
            }
        });
    }

    /** Shows what is kept now, unless the field is being written in. */
    public void show(String words) {
        if (!field.isFocused() && !field.getText().equals(words)) {
            showing = true;
            field.setText(words);
            showing = false;
        }
    }

    /** What is written there now, kept or not. */
    public String words() {
        return field.getText();
    }

    /** Whether something has been typed that is not kept yet. */
    public boolean isPending() {
        return pending;
    }

    /** Keeps at once what has been typed and not been kept yet. */
    public void keepPending() {
        if (pending) {
            pause.stop();
            pending = false;
            keep.accept(field.getText());
        }
    }
}
