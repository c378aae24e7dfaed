package org.exclave.window.inspector;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.exclave.query.Tally;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** Shows a claimant, whom the figure counts, of how many incidents it is made, and the figure beside them. */
final class TallyCell extends ListCell<TallyLine> {

    private static final double SCROLL_BAR = 16;

    private final Messages messages;
    private final FigureWording figures;
    private final TallyWording words;

    TallyCell(Messages messages) {
        this.messages = messages;
        this.figures = new FigureWording(messages);
        this.words = new TallyWording(messages);
        getStyleClass().add("tally-cell");
        setPrefWidth(0);
    }

    /** As high as its words need when they wrap; a list asks for the height without saying how wide it is. */
    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(content.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable TallyLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setTooltip(null);
        setAccessibleText(null);
        setGraphic(empty || line == null ? null : content(line));
    }

    private Node content(TallyLine line) {
        return switch (line) {
            case TallyLine.Heading heading -> heading(heading);
            case TallyLine.Row row -> row(row.tally());
        };
    }

    private Node heading(TallyLine.Heading heading) {
        String measure = messages.text("measure." + heading.measure().id());
        setAccessibleText(measure);
        return Parts.line(measure, "measure");
    }

    private Node row(Tally tally) {
        String figure = figures.range(tally.sum());
        String people = figures.people(tally.side(), tally.group());
        int incidents = tally.parts().size();
        Label claimant = Parts.text(tally.claimant(), "claimant");
        VBox words = new VBox(
                claimant, Parts.text(messages.text("tally.people", people, incidents), "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = Parts.line(figure, "figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(spoken(tally));
        setTooltip(new Tooltip(tally.parts().stream()
                .map(part -> messages.text(
                        "tally.part", part.incident().title(), tally.claimant(), figures.range(part.figure())))
                .collect(Collectors.joining("\n"))));
        return new HBox(8, words, number);
    }

    private String spoken(Tally tally) {
        return messages.text(
                "tally.spoken",
                words.claimant(tally.claimant(), tally.parts().size()),
                figures.range(tally.sum()),
                words.heading(tally.measure(), tally.side(), tally.group()));
    }
}
