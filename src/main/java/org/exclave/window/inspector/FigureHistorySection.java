package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Incident;
import org.exclave.exchange.ClaimTable;
import org.exclave.language.Messages;
import org.exclave.query.FigureHistory;
import org.exclave.window.part.Column;
import org.exclave.window.part.Parts;

/** How the running totals of a row were reported, by whom and when: as charts or as a table, to copy or to save. */
final class FigureHistorySection extends Column {

    private final List<Claim> claims;
    private final List<FigureHistory> histories;
    private final Messages messages;

    /**
     * The section of a row for which {@link #fits} holds.
     *
     * @param save keeps a table in a file
     */
    FigureHistorySection(Incident totals, Messages messages, Consumer<String> save) {
        this.histories = FigureHistory.of(totals.claims());
        this.claims = histories.stream()
                .flatMap(history -> history.lanes().stream())
                .flatMap(lane -> Stream.concat(lane.dated().stream(), lane.undated().stream()))
                .toList();
        this.messages = messages;
        getStyleClass().add("section");
        setId("figure-history");
        String csv = ClaimTable.csv(totals.id(), claims);
        Button copy = Parts.iconButton("fth-copy", messages.text("history.copy"), () -> Parts.copy(csv));
        copy.setId("history-copy");
        Button keep = Parts.iconButton("fth-save", messages.text("history.save"), () -> save.accept(csv));
        keep.setId("history-save");
        getChildren()
                .addAll(
                        Parts.heading(messages.text("history.title")),
                        Parts.row(4, choice(), Parts.spring(), copy, keep),
                        Parts.text(messages.text("history.rule"), "caption"),
                        new FigureHistoryChart(histories, messages));
    }

    /** Whether a row has figures that were reported for a whole round of fighting. */
    static boolean fits(Incident incident) {
        return incident.claims().stream().anyMatch(claim -> claim.scope() == ClaimScope.CONFLICT);
    }

    private HBox choice() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton chart = button("history.chart", "history.chart.hint", group);
        chart.setId("history-as-chart");
        ToggleButton table = button("history.table", "history.table.hint", group);
        table.setId("history-as-table");
        chart.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                getChildren()
                        .set(
                                getChildren().size() - 1,
                                now.equals(chart)
                                        ? new FigureHistoryChart(histories, messages)
                                        : new FigureTable(claims, messages));
            }
        });
        return new HBox(chart, table);
    }

    private ToggleButton button(String words, String hint, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text(words));
        button.setTooltip(new Tooltip(messages.text(hint)));
        button.setToggleGroup(group);
        button.getStyleClass().addAll("small", "time-chip");
        return button;
    }
}
