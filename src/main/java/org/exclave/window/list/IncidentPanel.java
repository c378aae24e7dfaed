package org.exclave.window.list;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** Search with the places it finds, family filter, a line that says how many are shown, and the list, earliest first. */
public final class IncidentPanel extends VBox {

    private final Session session;
    private final Messages messages;
    private final TextField search = new TextField();
    private final FoundPlaces places;
    private final ListView<Incident> list = new ListView<>();
    private boolean following;

    /** @param away runs a task away from the screen */
    public IncidentPanel(Session session, Messages messages, Executor away) {
        this.session = session;
        this.messages = messages;
        this.places = new FoundPlaces(session, messages, search, away);
        getStyleClass().add("incident-panel");
        search.setId("search");
        search.setPromptText(messages.text("list.search"));
        search.setAccessibleText(messages.text("list.search"));
        search.textProperty().subscribe(words ->
                session.filter().set(session.filter().get().withText(words)));
        list.setId("incidents");
        list.setAccessibleText(messages.text("list.name"));
        list.setCellFactory(_ -> new IncidentCell(messages, () -> session.theme().get()));
        list.setPlaceholder(empty());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox head = new VBox(10, search, new FamilyChips(session, messages));
        head.getStyleClass().add("panel-head");
        getChildren().addAll(head, count(), list, places);
        session.shownIncidents().subscribe(this::show);
        session.selectedIncident().subscribe(this::follow);
        session.theme().subscribe(list::refresh);
    }

    /** Puts the cursor into the search field. */
    public void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        places.placeBelowField(this);
    }

    private Node empty() {
        VBox empty = new VBox(
                8,
                Parts.icon("fth-search"),
                Parts.text(messages.text("list.empty"), "empty-title"),
                Parts.text(messages.text("list.empty.hint"), "caption"));
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private Node count() {
        var shown = Parts.line("", "count");
        shown.setId("shown-count");
        session.shownIncidents().subscribe(incidents -> shown.setText(messages.text(
                "list.count",
                incidents.stream().filter(incident -> !incident.isRunningTotal()).count(),
                session.atlas().catalog().incidents().stream()
                        .filter(incident -> !incident.isRunningTotal())
                        .count(),
                incidents.stream().filter(Incident::isRunningTotal).count())));
        var order = Parts.line(messages.text("list.order"), "caption");
        order.setMinWidth(USE_PREF_SIZE);
        var row = Parts.row(8, shown, Parts.spring(), order);
        row.getStyleClass().add("count-row");
        return row;
    }

    private void show(List<Incident> incidents) {
        following = true;
        list.getItems()
                .setAll(incidents.stream().sorted(Incident.EARLIEST_FIRST).toList());
        following = false;
        follow(session.selectedIncident().get());
    }

    private void choose(@Nullable Incident incident) {
        if (incident == null || following || incident.equals(session.selectedIncident().get())) {
            return;
        }
        session.select(incident);
        Place place = incident.place();
        if (place != null && place.isPoint()) {
            session.show(place.longitude(), place.latitude());
        }
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
