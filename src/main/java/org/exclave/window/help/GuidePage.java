package org.exclave.window.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.exclave.guide.Block;
import org.exclave.guide.Chapter;
import org.exclave.language.Messages;
import org.exclave.window.part.Column;
import org.exclave.window.part.Parts;

/** A chapter of the guide with its parts, drawn with the parts of the window. */
final class GuidePage extends Column {

    /** No column of a table is narrower than this share of it, in percent. */
    private static final double NARROWEST = 14;

    private final Messages messages;
    private final Consumer<String> follow;
    private final Runnable copied;
    private final Map<Chapter, Label> headings = new HashMap<>();

    /**
     * A page.
     *
     * @param follow is given where a link leads
     * @param copied runs when something has been copied
     */
    GuidePage(List<Chapter> chapters, Messages messages, Consumer<String> follow, Runnable copied) {
        super(12);
        this.messages = messages;
        this.follow = follow;
        this.copied = copied;
        setId("guide-page");
        getStyleClass().add("guide-page");
        for (Chapter chapter : chapters) {
            getChildren().add(heading(chapter));
            chapter.blocks().forEach(block -> getChildren().add(draw(block)));
        }
    }

    /** The heading of a chapter of this page. */
    Optional<Label> heading(Object chapter) {
        return Optional.ofNullable(headings.get(chapter));
    }

    private Label heading(Chapter chapter) {
        Label heading = Parts.text(chapter.title(), chapter.level() <= 2 ? "guide-chapter" : "guide-part");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleText(messages.text("guide.heading.spoken", chapter.title()));
        heading.setFocusTraversable(true);
        headings.put(chapter, heading);
        return heading;
    }

    private Node draw(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new GuideWords(paragraph.spans(), messages, follow, copied);
            case Block.Listing listing -> list(listing);
            case Block.Table table -> table(table);
            case Block.Code code -> code(code.text());
        };
    }

    private Column list(Block.Listing listing) {
        Column list = new Column(6);
        for (int i = 0; i < listing.items().size(); i++) {
            Label mark = Parts.line(listing.numbered() ? (i + 1) + "." : "•", "guide-mark");
            Column item = new Column(6);
            listing.items().get(i).forEach(block -> item.getChildren().add(draw(block)));
            HBox.setHgrow(item, Priority.ALWAYS);
            list.getChildren().add(new HBox(4, mark, item));
        }
        return list;
    }

    /** Columns as wide as what stands in them asks for, the long ones less than in proportion. */
    private GridPane table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = table.rows().getFirst().size();
        double[] weights = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            weights[column] = Math.sqrt(table.rows().stream()
                    .filter(row -> at < row.size())
                    .mapToInt(row -> row.get(at).words().length())
                    .sum());
        }
        double all = java.util.Arrays.stream(weights).sum();
        for (double weight : weights) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(NARROWEST + weight / all * (100 - NARROWEST * columns));
            grid.getColumnConstraints().add(width);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                Node words = draw(table.rows().get(row).get(column));
                Column cell = new Column(0, words);
                cell.getStyleClass().addAll("guide-cell", row == 0 ? "guide-cell-heading" : "guide-cell-row");
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private StackPane code(String text) {
        Label lines = Parts.text(text, "guide-lines");
        lines.setAccessibleRole(AccessibleRole.TEXT);
        lines.setFocusTraversable(true);
        lines.setMaxWidth(Double.MAX_VALUE);
        lines.setOnMousePressed(_ -> lines.requestFocus());
        GuideWords.copyOn(lines, text, copied);
        Node copy = Parts.iconButton("fth-copy", messages.text("guide.copy.lines"), () -> {
            Parts.copy(text);
            copied.run();
        });
        StackPane box = new StackPane(lines, copy);
        StackPane.setAlignment(copy, javafx.geometry.Pos.TOP_RIGHT);
        return box;
    }
}
