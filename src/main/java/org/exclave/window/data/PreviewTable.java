package org.exclave.window.data;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.exclave.exchange.table.ColumnRole;
import org.exclave.exchange.table.TablePreview;
import org.exclave.language.Messages;
import org.exclave.window.part.LongestWord;
import org.exclave.window.part.Parts;

/** The first rows of a table as they are written; below the name of a column what it is taken to tell. */
final class PreviewTable extends TableView<List<String>> {

    /** Beyond that nobody reads a row, and a table of 512 columns is slow to lay out. */
    private static final int MOST_COLUMNS = 80;

    private static final int LONGEST = 200;
    private static final double WIDE = 130;
    private static final double WIDE_WITH_ROLE = 220;

    /** Pixels that a head leaves beside its words. */
    private static final double BESIDE = 24;

    private final Messages messages;

    PreviewTable(Messages messages) {
        this.messages = messages;
        setId("import-preview");
        setAccessibleText(messages.text("import.preview"));
        setPlaceholder(Parts.text(messages.text("import.looking"), "caption"));
    }

    void show(TablePreview table) {
        getColumns().clear();
        for (int i = 0; i < Math.min(MOST_COLUMNS, table.header().size()); i++) {
            getColumns().add(column(i, table));
        }
        getItems().setAll(table.rows());
    }

    private TableColumn<List<String>, String> column(int place, TablePreview table) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        Label name = Parts.line(shortened(table.header().get(place)), "import-column");
        VBox head = new VBox(1, name);
        table.columns().entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(Map.Entry::getKey)
                .sorted()
                .map(this::role)
                .forEach(head.getChildren()::add);
        column.setGraphic(head);
        column.setPrefWidth(head.getChildren().size() == 1 ? WIDE : WIDE_WITH_ROLE);
        roles(head).forEach(role -> role.fontProperty().subscribe(letters -> column.setPrefWidth(Math.max(
                column.getPrefWidth(), LongestWord.whole(role.getText(), letters) + BESIDE))));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                place < row.getValue().size() ? shortened(row.getValue().get(place)) : ""));
        return column;
    }

    private static List<Label> roles(VBox head) {
        return head.getChildren().stream().skip(1).map(Label.class::cast).toList();
    }

    private Label role(ColumnRole role) {
        return Parts.line(messages.text("import.role." + role.id()), "import-role");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
