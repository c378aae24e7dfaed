package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.exchange.TallyTable;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.exclave.query.Tallies;
import org.exclave.window.part.Parts;

/** What the inspector shows when nothing is selected: what each claimant's figures for the shown incidents come to. */
final class TallyPane extends VBox {

    private static final double LEAST_LIST = 160;

    private final TallyWording words;
    private final ListView<TallyLine> list = new ListView<>();
    private final Label counts = Parts.text("", "tally-counts");
    private Tallies tallies = Tallies.of(List.of());

    /**
     * The panel, still empty.
     *
     * @param save keeps a table in a file
     */
    TallyPane(Messages messages, Consumer<String> save) {
        this.words = new TallyWording(messages);
        getStyleClass().addAll("inspector", "tally-pane");
        list.setId("tallies");
        list.setAccessibleText(messages.text("tally.title"));
        list.setCellFactory(_ -> new TallyCell(messages));
        list.setPlaceholder(Parts.text(messages.text("tally.nofigures"), "caption"));
        list.setMinHeight(LEAST_LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        counts.setId("tally-counts");
        Button copy = Parts.iconButton("fth-copy", messages.text("tally.copy"), () -> Parts.copy(csv()));
        copy.setId("tally-copy");
        Button keep = Parts.iconButton("fth-save", messages.text("tally.save"), () -> save.accept(csv()));
        keep.setId("tally-save");
        VBox head = new VBox(
                6,
                Parts.text(messages.text("inspector.nothing"), "empty-title"),
                Parts.text(messages.text("inspector.nothing.hint"), "caption"));
        head.getStyleClass().add("section");
        VBox rules = new VBox(
                6,
                Parts.row(4, Parts.heading(messages.text("tally.title")), Parts.spring(), copy, keep),
                counts,
                Parts.text(words.rule(), "caption"));
        rules.getStyleClass().add("section");
        getChildren().addAll(head, rules, list);
    }

    /** Shows the tallies of these incidents. */
    void show(List<Incident> incidents) {
        tallies = Tallies.of(incidents);
        counts.setText(words.counts(
                tallies.incidents(),
                tallies.withoutFigures(),
                tallies.withWiderFiguresOnly(),
                tallies.runningTotals()));
        list.getItems().setAll(TallyLine.of(tallies));
    }

    private String csv() {
        return TallyTable.csv(tallies);
    }
}
