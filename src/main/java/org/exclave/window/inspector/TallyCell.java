package org.exclave.window.inspector;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
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
import org.exclave.window.part.WholeCell;
import org.jspecify.annotations.Nullable;

/** Shows a claimant, whom the figure counts, of how many incidents it is made, and the figure beside them. */
final class TallyCell extends WholeCell<TallyLine> {

    private final Messages messages;
    private final FigureWording figures;
    private final TallyWording words;
    private final Label heading = Parts.line("", "measure");
    private final Label claimant = Parts.text("", "claimant");
    private final Label people = Parts.text("", "caption");
    private final Label number = Parts.line("", "figure");
    private final HBox row;
    private final Tooltip parts = new Tooltip();

    /** What was drawn last: a list that changes asks again for cells that stay the same. */
    private @Nullable TallyLine drawn;

    TallyCell(Messages messages) {
        this.messages = messages;
        this.figures = new FigureWording(messages);
        this.words = new TallyWording(messages);
        getStyleClass().add("tally-cell");
        setPrefWidth(0);
        VBox left = new VBox(claimant, people);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        number.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, left, number);
    }

    @Override
    protected void updateItem(@Nullable TallyLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            drawn = null;
            setTooltip(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        if (!line.equals(drawn)) {
            draw(line);
            drawn = line;
        }
        boolean heads = line instanceof TallyLine.Heading;
        setTooltip(heads ? null : parts);
        setGraphic(heads ? heading : row);
    }

    private void draw(TallyLine line) {
        switch (line) {
            case TallyLine.Heading heads -> {
                heading.setText(messages.text("measure." + heads.measure().id()));
                setAccessibleText(heading.getText());
            }
            case TallyLine.Row rows -> draw(rows.tally());
        }
    }

    private void draw(Tally tally) {
        String side = figures.people(tally.side(), tally.group());
        claimant.setText(tally.claimant());
        String of = messages.text("tally.people", side, tally.parts().size());
        people.setText(tally.localParts() == 0 ? of : messages.text("tally.from.local", of, tally.localParts()));
        number.setText(figures.range(tally.sum()));
        setAccessibleText(spoken(tally));
        parts.setText(tally.parts().stream()
                .map(part -> {
                    String figure = messages.text(
                            "tally.part", part.incident().title(), tally.claimant(), figures.range(part.figure()));
                    return part.local() ? messages.text("local.before", figure) : figure;
                })
                .collect(Collectors.joining("\n")));
    }

    private String spoken(Tally tally) {
        return messages.text(
                "tally.spoken",
                words.claimant(tally.claimant(), tally.parts().size(), tally.localParts()),
                figures.range(tally.sum()),
                words.heading(tally.measure(), tally.side(), tally.group()));
    }
}
