package org.exclave.window.list;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.window.part.LetterHeight;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * One line of what the search has found: a name, for a place also the name by which it was found, and below what it is; or
 * the heading of a kind, or how many more there are.
 */
final class FindingCell extends ListCell<Finding> {

    private static final double TALL = 46;
    private static final double LOW = 28;

    private final FindingWording wording;

    FindingCell(FindingWording wording, Consumer<Finding> chosen) {
        this.wording = wording;
        getStyleClass().add("found-place");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            Finding finding = getItem();
            if (finding != null && finding.isChoosable() && click.getButton() == MouseButton.PRIMARY) {
                chosen.accept(finding);
            }
        });
    }

    /** How high the line is, in pixels for letters of the usual size. */
    static double heightOf(Finding finding) {
        return switch (finding) {
            case Finding.Heading _, Finding.More _, Finding.Progress _, Finding.Unreadable _ -> LOW;
            default -> TALL;
        };
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        LetterHeight.hold(this, heightOf(finding));
        setMouseTransparent(!finding.isChoosable());
        setGraphic(
                switch (finding) {
                    case Finding.Heading _ -> Parts.heading(wording.title(finding));
                    case Finding.More _ -> Parts.line(wording.title(finding), "search-more");
                    case Finding.Progress _, Finding.Unreadable _ -> Parts.line(wording.title(finding), "caption");
                    case Finding.OfRow _ -> line(finding, "fth-database");
                    case Finding.OfPlace _ -> line(finding, "fth-map-pin");
                    case Finding.OfSource _ -> line(finding, "fth-book-open");
                    case Finding.OfStatement _ -> line(finding, "fth-info");
                });
        setAccessibleText(wording.spoken(finding));
    }

    private Node line(Finding finding, String icon) {
        Label name = Parts.line(wording.title(finding), "list-title");
        HBox title = Parts.row(6, name);
        String other = wording.besideTitle(finding);
        if (!other.isEmpty()) {
            // The other name gives way first.
            name.minWidthProperty()
                    .bind(title.widthProperty().map(room -> Math.min(name.prefWidth(USE_COMPUTED_SIZE), room.doubleValue())));
            title.getChildren().add(Parts.line(other, "caption"));
        }
        VBox words = new VBox(2, title, Parts.line(wording.caption(finding), "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Parts.row(10, Parts.icon(icon), words);
    }
}
