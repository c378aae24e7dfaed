package org.exclave.window.reading;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A row of a page: a title on two lines at the most, what kind of row it is, and marks at its end.
 *
 * @param <T> the rows
 */
final class ReadingCell<T> extends ListCell<T> {

    private static final double ONE_LINE = 52;
    private static final double TWO_LINES = 70;

    /** So many letters of a title fit into one line for certain. */
    private static final int LETTERS_OF_A_LINE = 34;

    private static final double HEADING = 28;

    /**
     * The words of a row.
     *
     * @param heading stands above the first row of a group, or null
     * @param icon a Feather icon
     * @param title what it is
     * @param caption of what kind, and whose
     * @param marks stand at the end of the caption
     */
    record Words(@Nullable String heading, String icon, String title, String caption, List<Node> marks) {}

    private final Function<T, Words> wording;

    ReadingCell(Function<T, Words> wording) {
        this.wording = wording;
        getStyleClass().add("reading-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Words words = wording.apply(row);
        var title = Parts.line(words.title, "list-title", "reading-title");
        title.setWrapText(true);
        var caption = Parts.line(words.caption, "caption");
        caption.setMinWidth(0);
        HBox second = Parts.row(6, caption, Parts.spring());
        second.getChildren().addAll(words.marks);
        VBox lines = new VBox(3, title, second);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox line = new HBox(10, Parts.icon(words.icon), lines);
        VBox all = new VBox(6, line);
        if (words.heading != null) {
            all.getChildren().addFirst(Parts.heading(words.heading));
        }
        double height = (words.title.length() > LETTERS_OF_A_LINE ? TWO_LINES : ONE_LINE)
                + (words.heading == null ? 0 : HEADING);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setGraphic(all);
        setAccessibleText(words.title + ". " + words.caption);
    }
}
