package org.exclave.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** A strip that says in one sentence what went wrong or was done, until it is closed. */
public final class TroubleBar extends HBox {

    private final Label sentence = Parts.text("");
    private final Messages messages;

    TroubleBar(Messages messages) {
        super(10);
        this.messages = messages;
        getStyleClass().add("trouble");
        setId("trouble");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setId("trouble-sentence");
        hide();
    }

    /** Shows what went wrong. */
    void warn(String words) {
        show("fth-alert-circle", words);
        getStyleClass().remove("trouble-good");
    }

    /** Shows what went wrong, and offers ways out. */
    void warn(String words, List<Remedy> remedies) {
        warn(words);
        int place = 2;
        for (Remedy remedy : remedies) {
            Button button = new Button(remedy.label());
            button.setId(remedy.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> remedy.action().run());
            getChildren().add(place++, button);
        }
    }

    /** Shows what was done. */
    void tell(String words) {
        show("fth-check-circle", words);
        getStyleClass().add("trouble-good");
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void show(String icon, String words) {
        sentence.setText(words);
        getChildren()
                .setAll(
                        Parts.icon(icon),
                        sentence,
                        Parts.iconButton("fth-x", messages.text("trouble.close"), this::hide));
        setVisible(true);
        setManaged(true);
    }
}
