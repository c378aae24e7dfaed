package org.exclave.window.list;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.RowSearch;
import org.exclave.session.Session;
import org.exclave.window.filter.ConditionChips;
import org.exclave.window.filter.FilterFold;
import org.exclave.window.filter.FilterShelf;
import org.exclave.window.filter.ShownLine;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.exclave.window.part.PromptedRow;
import org.jspecify.annotations.Nullable;

/** Search with what it finds elsewhere in the atlas, family filter, a line that says how many are shown, and the list, earliest first. */
public final class IncidentPanel extends VBox {

    private final Session session;
    private final Messages messages;
    private final TextField search = new TextField();
    private final ShownLine shown;
    private final FilterFold fold;
    private final Findings findings;
    private final ListView<Incident> list = new ListView<>();
    private boolean following;

    /**
     * @param rows looks through the rows of imported sets
     * @param add shows what the user added to the catalogue
     * @param away runs a task away from the screen
     * @param screen runs a task on the thread of the screen
     */
    public IncidentPanel(
            Session session,
            RowSearch rows,
            FilterShelf shelf,
            Runnable add,
            Messages messages,
            Executor away,
            Executor screen) {
        this.session = session;
        this.shown = new ShownLine(session, messages);
        this.messages = messages;
        this.findings = new Findings(session, rows, messages, search, away);
        getStyleClass().add("incident-panel");
        // A tab puts what is higher than itself into its middle; of a low panel the field is to be seen first.
        setMinHeight(0);
        search.setId("search");
        search.setAccessibleText(messages.text("list.search"));
        search.textProperty().subscribe(words ->
                session.filter().set(session.filter().get().withText(words)));
        session.filter().subscribe(this::followWords);
        list.setId("incidents");
        list.setAccessibleText(messages.text("list.name"));
        list.setCellFactory(_ -> new IncidentCell(messages, () -> session.theme().get()));
        list.setPlaceholder(shown.empty());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(list, Priority.ALWAYS);
        fold = new FilterFold(session, shelf, messages, away, screen);
        Prompted sought = new Prompted(search, messages.text("list.search"));
        Button adding = Parts.iconButton("fth-plus", messages.text("addition.open.hint"), add);
        adding.setId("add-to-catalogue");
        VBox head = new VBox(
                10,
                new PromptedRow(8, sought, fold.button(), adding),
                new FamilyChips(session, messages),
                new ConditionChips(session, messages));
        head.getStyleClass().add("panel-head");
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, fold, count(), list, findings);
        session.shownIncidents().subscribe(this::show);
        session.selectedIncident().subscribe(this::follow);
        session.theme().subscribe(list::refresh);
    }

    /** Opens the filters and gives them the keys, or closes them. */
    public void turnFilters() {
        fold.button().fire();
        fold.button().requestFocus();
    }

    /** Puts the cursor into the search field. */
    public void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        findings.placeBelowField(this);
    }

    private Node count() {
        var order = Parts.line(messages.text("list.order"), "caption");
        order.setMinWidth(USE_PREF_SIZE);
        var row = Parts.row(8, shown, Parts.spring(), order);
        row.getStyleClass().add("count-row");
        return row;
    }

    /** The words may also be cleared or recalled elsewhere. */
    private void followWords(IncidentFilter filter) {
        if (!filter.text().equals(search.getText())) {
            search.setText(filter.text());
        }
    }

    private void show(List<Incident> incidents) {
        List<Incident> sorted =
                incidents.stream().sorted(Incident.EARLIEST_FIRST).toList();
        if (!sorted.equals(list.getItems())) {
            following = true;
            list.getItems().setAll(sorted);
            following = false;
        }
        follow(session.selectedIncident().get());
    }

    private void choose(@Nullable Incident incident) {
        if (incident == null || following || incident.equals(session.selectedIncident().get())) {
            return;
        }
        session.selectAndShow(incident);
    }

    private void follow(@Nullable Incident incident) {
        following = true;
        if (incident == null) {
            list.getSelectionModel().clearSelection();
        } else if (!incident.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(incident);
            int index = list.getItems().indexOf(incident);
            if (index >= 0) {
                Platform.runLater(() -> list.scrollTo(Math.max(0, index - 2)));
            }
        }
        following = false;
    }
}
