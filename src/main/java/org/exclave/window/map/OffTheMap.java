package org.exclave.window.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.exclave.cartography.Layer;
import org.exclave.catalog.Incident;
import org.exclave.catalog.PlacePrecision;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.IncidentWords;
import org.exclave.window.part.Parts;

/** Counts and lists the shown incidents that stand nowhere on the map, as no point is known for them. */
final class OffTheMap extends Button {

    private final Session session;
    private final Messages messages;
    private final IncidentWords words;
    private final ContextMenu list = new ContextMenu();

    OffTheMap(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.words = new IncidentWords(messages);
        setId("area-only");
        setGraphic(Parts.icon("fth-map-pin"));
        getStyleClass().addAll("area-only", "card");
        list.setId("off-the-map");
        list.getStyleClass().add("incident-menu");
        setOnAction(_ -> show());
        managedProperty().bind(visibleProperty());
        session.layers().subscribe(this::count);
        session.shownIncidents().subscribe(this::count);
        count();
    }

    private List<Incident> byAreaOnly() {
        return shown().filter(incident -> incident.place() != null && incident.place().isArea())
                .toList();
    }

    private List<Incident> withoutPlace() {
        return shown().filter(incident ->
                        incident.place() == null || incident.place().precision() == PlacePrecision.UNKNOWN)
                .toList();
    }

    private Stream<Incident> shown() {
        return session.shownIncidents().get().stream().filter(incident -> !incident.isRunningTotal());
    }

    private void count() {
        int areas = byAreaOnly().size();
        int nowhere = withoutPlace().size();
        setText(words(areas, nowhere));
        setVisible(areas + nowhere > 0 && session.layers().get().draws(Layer.INCIDENTS));
    }

    private String words(int areas, int nowhere) {
        String known = messages.text("map.areaonly", areas);
        String unknown = messages.text("map.nowhere", nowhere);
        return nowhere == 0 ? known : areas == 0 ? unknown : messages.text("map.areaonly.both", known, unknown);
    }

    private void show() {
        list.getItems().clear();
        list(byAreaOnly(), "map.off.area");
        if (!list.getItems().isEmpty() && !withoutPlace().isEmpty()) {
            list.getItems().add(new SeparatorMenuItem());
        }
        list(withoutPlace(), "map.off.nowhere");
        list.show(this, Side.TOP, 0, 0);
    }

    private void list(List<Incident> incidents, String heading) {
        if (incidents.isEmpty()) {
            return;
        }
        MenuItem title = new MenuItem(messages.text(heading, incidents.size()));
        title.setDisable(true);
        list.getItems().add(title);
        for (Incident incident : incidents) {
            MenuItem item = new MenuItem(messages.text("map.off.line", incident.title(), words.whenAndWhere(incident)));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> session.select(incident));
            list.getItems().add(item);
        }
    }
}
