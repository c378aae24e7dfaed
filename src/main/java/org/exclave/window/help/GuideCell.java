package org.exclave.window.help;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.exclave.guide.Guide;
import org.exclave.window.part.Parts;
import org.exclave.window.part.WholeCell;
import org.jspecify.annotations.Nullable;

/** A line of the table of contents, or of what was found. */
final class GuideCell extends WholeCell<Guide.Found> {

    private static final double INDENT = 16;

    private final Label title = Parts.text("");
    private final Label excerpt = Parts.text("", "caption");
    private final VBox lines = new VBox(2, title, excerpt);

    GuideCell() {
        getStyleClass().add("guide-entry");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Guide.@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean whole = found.chapter().level() <= 2;
        title.setText(found.chapter().title());
        title.getStyleClass().setAll("label", whole ? "guide-entry-chapter" : "guide-entry-part");
        VBox.setMargin(title, new Insets(0, 0, 0, whole ? 0 : INDENT));
        excerpt.setText(found.excerpt());
        excerpt.setVisible(!found.excerpt().isEmpty());
        excerpt.setManaged(!found.excerpt().isEmpty());
        setAccessibleText(found.chapter().title() + ". " + found.excerpt());
        setGraphic(lines);
    }
}
