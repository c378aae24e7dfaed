package org.exclave.window.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.exclave.catalog.Claim;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.exclave.query.FigureHistory;
import org.exclave.window.part.Column;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** Charts of figures over time, one to each measure, side, group and scope, with a lane to each claimant. */
final class FigureHistoryChart extends Column {

    private final Messages messages;
    private final FigureWording figures;
    private final AsOfWording dates;
    private final TallyWording words;

    FigureHistoryChart(List<FigureHistory> histories, Messages messages) {
        super(14);
        this.messages = messages;
        this.figures = new FigureWording(messages);
        this.dates = new AsOfWording(messages);
        this.words = new TallyWording(messages);
        setId("history-chart");
        histories.forEach(history -> getChildren().add(chart(history)));
    }

    private Node chart(FigureHistory history) {
        String heading = words.heading(history.measure(), history.side(), history.group());
        String scope = messages.text("scope." + history.scope().id());
        String caption = !history.isOverTime()
                ? scope
                : messages.text(
                        "history.scope",
                        scope,
                        String.valueOf(AsOfWording.year(history.dates().getFirst())));
        Column chart = new Column(6, new Column(0, Parts.text(heading, "measure"), Parts.text(caption, "caption")));
        chart.setAccessibleText(messages.text("history.summary", heading, history.lanes().size()));
        history.lanes().forEach(lane -> chart.getChildren().add(lane(history, lane)));
        return chart;
    }

    private Node lane(FigureHistory history, FigureHistory.Lane lane) {
        Column box = new Column(0, Parts.text(lane.claimant(), "claimant"));
        box.getStyleClass().add("figure-lane-box");
        if (history.isOverTime() && !lane.dated().isEmpty()) {
            box.getChildren()
                    .add(new LaneOrLines(
                            new FigureLane(history, lane, figures, dates),
                            () -> new Column(0, lane.dated().stream().map(this::line).toArray(Node[]::new))));
        } else {
            lane.dated().forEach(claim -> box.getChildren().add(line(claim)));
        }
        lane.undated().forEach(claim -> box.getChildren().add(line(claim)));
        String spoken = spoken(lane);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(spoken);
        Tooltip.install(box, new Tooltip(spoken));
        return box;
    }

    /** The lane, or line by line what stands in it where letters are so large that its words would lie over each other. */
    private static final class LaneOrLines extends Column {

        private final FigureLane lane;
        private final Supplier<Node> lines;
        private @Nullable Node made;

        LaneOrLines(FigureLane lane, Supplier<Node> lines) {
            super(0, lane);
            this.lane = lane;
            this.lines = lines;
        }

        private void show(boolean asLane) {
            lane.setVisible(asLane);
            lane.setManaged(asLane);
            if (made == null && !asLane) {
                made = lines.get();
                getChildren().add(made);
            }
            if (made != null) {
                made.setVisible(!asLane);
                made.setManaged(!asLane);
            }
        }

        @Override
        protected void layoutChildren() {
            show(lane.fits(getWidth()));
            super.layoutChildren();
        }
    }

    private Node line(Claim claim) {
        var when = Parts.text(when(claim), "caption");
        var figure = Parts.line(figures.range(claim.range()), "figure");
        figure.setMinWidth(USE_PREF_SIZE);
        return Parts.row(8, when, Parts.spring(), figure);
    }

    private String when(Claim claim) {
        String asOf = claim.asOf();
        return asOf == null ? messages.text("history.nodate") : messages.text("history.asof", dates.full(asOf));
    }

    private String spoken(FigureHistory.Lane lane) {
        List<String> readings = new ArrayList<>(List.of(messages.text("history.lane", lane.claimant())));
        Stream.concat(lane.dated().stream(), lane.undated().stream()).map(this::reading).forEach(readings::add);
        return String.join("\n", readings);
    }

    private String reading(Claim claim) {
        String figure = figures.range(claim.range());
        String reading = messages.text("history.reading", figure, when(claim), claim.source().publisher());
        return claim.note() == null ? reading : messages.text("history.reading.note", reading, claim.note());
    }
}
