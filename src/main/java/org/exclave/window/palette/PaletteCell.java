package org.exclave.window.palette;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** A line of the palette: what a function does and where it belongs, its key at the right, pale where it cannot be used now. */
final class PaletteCell extends ListCell<Entry> {

    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");

    private final Messages messages;
    private final Label words = Parts.line("", "palette-words");
    private final Label where = Parts.line("", "caption");
    private final Label key = Parts.line("", "key-cap");
    private final HBox whole;

    PaletteCell(Messages messages, Consumer<Entry> take) {
        this.messages = messages;
        getStyleClass().add("palette-cell");
        setPrefWidth(0);
        key.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        VBox lines = new VBox(1, words, where);
        lines.setMinWidth(0);
        whole = Parts.row(8, lines, Parts.spring(), key);
        setOnMouseClicked(_ -> {
            Entry entry = getItem();
            if (entry != null) {
                take.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean usable = entry.usable().getAsBoolean();
        words.setText(entry.words());
        where.setText(usable ? entry.where() : messages.text("palette.unusable", entry.where()));
        key.setText(entry.key());
        key.setVisible(!entry.key().isEmpty());
        pseudoClassStateChanged(UNUSABLE, !usable);
        setAccessibleText(spoken(messages, entry));
        setGraphic(whole);
    }

    /** All that a listener needs to know of a function. */
    static String spoken(Messages messages, Entry entry) {
        String key = entry.key().isEmpty() ? entry.words() : messages.text("keys.hint", entry.words(), entry.key());
        return entry.usable().getAsBoolean() ? key : messages.text("palette.unusable", key);
    }
}
