package org.exclave.window.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.window.part.LetterHeight;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Slices;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

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
    private final Slices later;
    private @Nullable Filling filling;

    /**
     * An empty cell.
     *
     * @param wording the words of a row
     * @param later builds what the cell shows, once there is a row for it
     */
    ReadingCell(Function<T, Words> wording, Slices later) {
        this.wording = wording;
        this.later = later;
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
        double height = (words.title.length() > LETTERS_OF_A_LINE ? TWO_LINES : ONE_LINE)
                + (words.heading == null ? 0 : HEADING);
        LetterHeight.hold(this, height);
        setAccessibleText(words.title + ". " + words.caption);
        if (filling == null) {
            later.add(this::fill);
        } else {
            show(words, filling);
        }
    }

    /** Builds what the cell shows, and shows the row that it has by now. */
    private void fill() {
        T row = getItem();
        if (filling == null && row != null) {
            filling = new Filling();
            show(wording.apply(row), filling);
        }
    }

    private void show(Words words, Filling into) {
        into.show(words);
        setGraphic(into);
    }

    /** What a cell shows, for one row after the other. */
    private static final class Filling extends VBox {

        private final Label heading = Parts.heading("");
        private final FontIcon icon = Parts.icon("fth-info");
        private final Label title = Parts.line("", "list-title", "reading-title");
        private final Label caption = Parts.line("", "caption");
        private final HBox marks = Parts.row(6);

        Filling() {
            super(6);
            title.setWrapText(true);
            caption.setMinWidth(0);
            VBox lines = new VBox(3, title, Parts.row(6, caption, Parts.spring(), marks));
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            getChildren().addAll(heading, new HBox(10, icon, lines));
        }

        void show(Words words) {
            String group = words.heading;
            heading.setVisible(group != null);
            heading.setManaged(group != null);
            heading.setText(group == null ? "" : group.toUpperCase(Locale.ROOT));
            icon.setIconLiteral(words.icon);
            title.setText(words.title);
            caption.setText(words.caption);
            marks.getChildren().setAll(words.marks);
        }
    }
}
