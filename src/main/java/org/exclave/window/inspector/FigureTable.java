package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.exclave.catalog.Claim;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.exclave.window.part.LongestWord;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a table that can be walked through with the arrow keys: the claimant beside each figure. Where the letters are so large
 * that a word would break, what is counted stands below the claimant and the date below the figure, or all below each other.
 */
final class FigureTable extends TableView<Claim> {

    private static final double HEIGHT = 420;

    /** Beside the words of a cell. */
    private static final double PADDING = 12;

    /** Beside a heading. */
    private static final double HEADING_PADDING = 16;

    /** Frame and scroll bar. */
    private static final double AROUND = 13;

    /** A column: its heading, its least width, and the words of its cells. */
    private record Part(String heading, double width, Function<Claim, String> words) {

        /** This with another below it. */
        Part over(Part below) {
            return new Part(heading, width, claim -> words.apply(claim) + "\n" + below.words.apply(claim));
        }

        /** Pixels below which a word would break, or the heading, which stays on its line, would be cut. */
        double needed(List<Claim> claims, Font font) {
            double widest = claims.stream()
                    .mapToDouble(claim -> LongestWord.width(words.apply(claim), font))
                    .max()
                    .orElse(0);
            Font bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
            return Math.max(PADDING + widest, HEADING_PADDING + LongestWord.whole(heading, bold));
        }
    }

    /** From the widest to the narrowest. */
    private final List<List<Part>> arrangements;

    private List<Part> shown = List.of();
    private Font letters = Font.getDefault();

    /** What the parts of each arrangement need with these letters. */
    private List<List<Double>> needed = List.of();

    FigureTable(List<Claim> claims, Messages messages) {
        FigureWording figures = new FigureWording(messages);
        AsOfWording dates = new AsOfWording(messages);
        TallyWording words = new TallyWording(messages);
        Part claimant = new Part(messages.text("history.column.claimant"), 90, Claim::claimant);
        Part figure = new Part(messages.text("history.column.figure"), 56, claim -> figures.range(claim.range()));
        Part asOf = new Part(messages.text("history.column.asof"), 64, claim -> {
            String date = claim.asOf();
            return date == null ? messages.text("history.nodate") : dates.full(date);
        });
        Part counts = new Part(
                messages.text("history.column.counts"),
                102,
                claim -> messages.text(
                        "history.counted",
                        words.heading(claim.measure(), claim.side(), claim.group()),
                        messages.text("scope." + claim.scope().id())));
        arrangements = List.of(
                List.of(claimant, figure, asOf, counts),
                List.of(claimant.over(counts), figure.over(asOf)),
                List.of(claimant.over(figure).over(asOf).over(counts)));
        setId("history-table");
        setAccessibleText(messages.text("history.title"));
        setPrefHeight(HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getItems().setAll(claims);
        getSelectionModel().selectFirst();
        measure();
        arrange();
        widthProperty().subscribe(this::arrange);
    }

    /** The letters of the cells are known when they are first shown, and change with the size of the text. */
    private void write(Font font) {
        if (!font.equals(letters)) {
            letters = font;
            Platform.runLater(() -> {
                measure();
                arrange();
            });
        }
    }

    private void measure() {
        needed = arrangements.stream()
                .map(parts -> parts.stream().map(part -> part.needed(getItems(), letters)).toList())
                .toList();
    }

    private void arrange() {
        double room = getWidth() <= 0 ? Double.MAX_VALUE : getWidth() - AROUND;
        int widest = 0;
        while (widest < arrangements.size() - 1
                && needed.get(widest).stream().mapToDouble(Double::doubleValue).sum() > room) {
            widest++;
        }
        List<Part> fitting = arrangements.get(widest);
        if (!fitting.equals(shown)) {
            shown = fitting;
            getColumns().setAll(fitting.stream().map(this::column).toList());
        }
        for (int i = 0; i < fitting.size(); i++) {
            double least = Math.min(room, needed.get(widest).get(i));
            getColumns().get(i).setMinWidth(least);
            getColumns().get(i).setPrefWidth(Math.max(least, fitting.get(i).width()));
        }
    }

    private TableColumn<Claim, String> column(Part part) {
        TableColumn<Claim, String> column = new TableColumn<>(part.heading());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(part.words().apply(row.getValue())));
        column.setCellFactory(made -> new WrappingCell(made, this::write));
        return column;
    }

    /** Breaks its words into lines rather than cut them off. */
    private static final class WrappingCell extends TableCell<Claim, String> {

        private final Text words = new Text();

        /** @param write is told of the letters of the cell */
        WrappingCell(TableColumn<Claim, String> column, Consumer<Font> write) {
            words.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
            words.fillProperty().bind(textFillProperty());
            words.fontProperty().bind(fontProperty());
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            fontProperty().subscribe((_, font) -> write.accept(font));
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
