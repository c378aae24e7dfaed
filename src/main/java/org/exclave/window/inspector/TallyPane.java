package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.EventTotals;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.catalog.Incident;
import org.exclave.exchange.TallyTable;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.exclave.query.Tallies;
import org.exclave.window.part.Headed;
import org.exclave.window.part.Parts;

/** What the inspector shows when nothing is selected: what each claimant's figures for the shown incidents come to. */
final class TallyPane extends VBox {

    private static final double LEAST_LIST = 160;

    private final TallyWording words;
    private final ListView<TallyLine> list = new ListView<>();
    private final Label counts = Parts.text("", "tally-counts");
    private final Messages messages;
    private final VBox imported = new VBox(6);
    private final VBox told = new VBox(6);
    private Tallies tallies = Tallies.of(List.of());
    private List<Incident> tallied = List.of();

    /**
     * The panel, still empty.
     *
     * @param save keeps a table in a file
     */
    TallyPane(Messages messages, Consumer<String> save) {
        this.messages = messages;
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
                new Headed(Parts.heading(messages.text("tally.title")), Parts.row(4, copy, keep)),
                counts,
                Parts.text(words.rule(), "caption"));
        rules.getStyleClass().add("section");
        imported.setId("tally-events");
        imported.getStyleClass().add("section");
        imported.getChildren()
                .addAll(
                        Parts.heading(messages.text("tally.events")),
                        told,
                        Parts.text(messages.text("tally.events.rule"), "caption"));
        show(List.of(), List.of());
        tell();
        getChildren().addAll(head, rules, list, imported);
    }

    /** Shows what each set of imported events says of a time, the totals in the order of the sets; nothing where none is drawn. */
    void show(List<ProjectedEvents> sets, List<EventTotals> totals) {
        imported.setVisible(!sets.isEmpty());
        imported.setManaged(!sets.isEmpty());
        List<Node> lines = told.getChildren();
        while (lines.size() > sets.size()) {
            lines.removeLast();
        }
        for (int i = 0; i < sets.size(); i++) {
            int set = sets.size() - 1 - i;
            if (i == lines.size()) {
                lines.add(Parts.text(""));
            }
            ((Label) lines.get(i)).setText(sentence(sets.get(set), totals.get(set)));
        }
    }

    private String sentence(ProjectedEvents set, EventTotals totals) {
        String name = set.set().name();
        if (totals.withFigures() == 0) {
            return messages.text("tally.events.none", name, totals.events());
        }
        String range = totals.least() == totals.most() && !totals.open()
                ? messages.text("tally.events.figure", totals.most())
                : messages.text(totals.open() ? "tally.events.open" : "tally.events.range", totals.least(), totals.most());
        boolean best = totals.withBest() == totals.withFigures() && totals.least() < totals.most();
        return messages.text(
                best ? "tally.events.best" : "tally.events.some",
                name,
                totals.events(),
                totals.withFigures(),
                range,
                totals.best());
    }

    /** Shows the tallies of these incidents. */
    void show(List<Incident> incidents) {
        if (!incidents.equals(tallied)) {
            tallied = List.copyOf(incidents);
            tallies = Tallies.of(incidents);
            tell();
        }
    }

    private void tell() {
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
