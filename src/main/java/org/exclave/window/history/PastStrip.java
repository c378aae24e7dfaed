package org.exclave.window.history;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.annotation.Past;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** The strip over the map that says that an earlier state is looked at, and offers to restore it. */
public final class PastStrip extends HBox {

    private final HistoryWording wording;
    private final Messages messages;
    private final Label sentence = Parts.text("");
    private final Button one = new Button();

    /** The strip of a session; seen only while an earlier state is looked at. */
    public PastStrip(Session session, HistoryShelf shelf, Messages messages) {
        super(10);
        this.messages = messages;
        this.wording = new HistoryWording(messages);
        setId("past");
        getStyleClass().add("past-strip");
        sentence.setId("past-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button all = button("past-restore", messages.text("history.restore"), shelf::restore);
        all.setTooltip(new Tooltip(messages.text("history.restore.hint")));
        one.setId("past-restore-one");
        one.setMnemonicParsing(false);
        one.setMinWidth(USE_PREF_SIZE);
        one.setOnAction(_ -> shelf.restoreOne());
        one.setTooltip(new Tooltip(messages.text("history.restore.one.hint")));
        Button back = button("past-leave", messages.text("history.leave"), () -> session.past().set(null));
        getChildren().addAll(Parts.icon("fth-clock"), sentence, all, one, back);
        session.past().subscribe(this::show);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(@Nullable Past past) {
        setVisible(past != null);
        setManaged(past != null);
        if (past != null) {
            sentence.setText(wording.past(past));
            one.setText(messages.text("history.restore.one"));
        }
    }
}
