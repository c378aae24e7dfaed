package org.exclave.window.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.store.HistoryEntry;
import org.exclave.window.part.LetterHeight;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the history: what was done to which annotation, what that changed, when and by whom. */
final class HistoryCell extends ListCell<HistoryEntry> {

    private static final double HEIGHT = 66;

    private final HistoryWording wording;
    private final FontIcon icon = Parts.icon("fth-edit-2");
    private final Label title = Parts.line("", "list-title");
    private final Label changes = Parts.line("");
    private final Label caption = Parts.line("", "caption");
    private final HBox whole;

    /** An empty row. */
    HistoryCell(HistoryWording wording) {
        this.wording = wording;
        getStyleClass().addAll("reading-cell", "history-cell");
        setPrefWidth(0);
        LetterHeight.hold(this, HEIGHT);
        VBox lines = new VBox(1, title, changes, caption);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        whole = new HBox(10, icon, lines);
    }

    @Override
    protected void updateItem(@Nullable HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconLiteral(
                switch (entry.edit()) {
                    case AddAnnotation _ -> "fth-plus";
                    case ChangeAnnotation _ -> "fth-edit-2";
                    case RemoveAnnotation _ -> "fth-trash-2";
                });
        title.setText(wording.title(entry));
        String changed = wording.changes(entry);
        changes.setText(changed);
        changes.setVisible(!changed.isEmpty());
        changes.setManaged(!changed.isEmpty());
        caption.setText(wording.caption(entry));
        setAccessibleText(String.join(". ", title.getText(), changed, caption.getText()));
        setGraphic(whole);
    }
}
