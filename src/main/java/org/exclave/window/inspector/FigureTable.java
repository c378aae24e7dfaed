package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.exclave.catalog.Claim;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.jspecify.annotations.Nullable;

/** Claims as a table that can be walked through with the arrow keys: the claimant beside each figure. */
final class FigureTable extends TableView<Claim> {

    private static final double HEIGHT = 420;

    FigureTable(List<Claim> claims, Messages messages) {
        FigureWording figures = new FigureWording(messages);
        AsOfWording dates = new AsOfWording(messages);
        TallyWording words = new TallyWording(messages);
        setId("history-table");
        setAccessibleText(messages.text("history.title"));
        setPrefHeight(HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add(messages.text("history.column.claimant"), 90, Claim::claimant);
        add(messages.text("history.column.figure"), 56, claim -> figures.range(claim.range()));
        add(messages.text("history.column.asof"), 64, claim -> {
            String asOf = claim.asOf();
            return asOf == null ? messages.text("history.nodate") : dates.full(asOf);
        });
        add(
                messages.text("history.column.counts"),
                102,
                claim -> messages.text(
                        "history.counted",
                        words.heading(claim.measure(), claim.side(), claim.group()),
                        messages.text("scope." + claim.scope().id())));
        getItems().setAll(claims);
        getSelectionModel().selectFirst();
    }

    private void add(String heading, double width, Function<Claim, String> cell) {
        TableColumn<Claim, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setCellFactory(WrappingCell::new);
        getColumns().add(column);
    }

    /** Breaks its words into lines rather than cut them off. */
    private static final class WrappingCell extends TableCell<Claim, String> {

        private static final double PADDING = 12;

        private final Text words = new Text();

        WrappingCell(TableColumn<Claim, String> column) {
            words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
            words.fillProperty().bind(textFillProperty());
            words.fontProperty().bind(fontProperty());
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            words.setText(item);
            setGraphic(empty ? null : words);
        }
    }
}
