package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.FigureHistory;
import org.exclave.window.part.Column;
import org.exclave.window.part.Parts;

/** The figures that were reported for a whole round of fighting: each row that has any, and how its toll was reported. */
final class EpisodeFigures extends Column {

    /**
     * The figures of a round.
     *
     * @param rows those of the catalogue that have figures for it, at least one
     * @param select goes to one of them
     */
    EpisodeFigures(List<Incident> rows, Messages messages, Consumer<Incident> select) {
        super(6);
        setId("episode-figures");
        getChildren().add(Parts.text(messages.text("inspector.episode.rule"), "caption"));
        for (Incident row : rows) {
            Hyperlink line = new Hyperlink(messages.text("inspector.episode.row", row.title(), claims(row).size()));
            line.setWrapText(true);
            line.getStyleClass().add("related-line");
            line.setOnAction(_ -> select.accept(row));
            getChildren().add(line);
        }
        rows.stream()
                .filter(Incident::isRunningTotal)
                .findFirst()
                .ifPresent(total -> getChildren()
                        .add(new FigureHistoryChart(FigureHistory.of(total.claims()), messages)));
    }

    /** The rows that have figures for the whole round in which an incident was; none when it is such a row itself. */
    static List<Incident> rowsFor(Incident incident, List<Incident> all) {
        if (!claims(incident).isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(row -> row.episode() == incident.episode() && !claims(row).isEmpty())
                .toList();
    }

    private static List<Claim> claims(Incident incident) {
        return incident.claims().stream()
                .filter(claim -> claim.scope() == ClaimScope.CONFLICT)
                .toList();
    }
}
