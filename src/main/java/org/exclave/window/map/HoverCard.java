package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.HexagonCounts;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.EventWords;
import org.exclave.window.part.IncidentWords;
import org.exclave.window.part.Parts;

/** Says what stands under the pointer before anything is clicked: one incident, or how many and the first of them. */
final class HoverCard extends Pane {

    private static final double WIDTH = 280;
    private static final double ASIDE = 16;
    private static final int LISTED = 5;

    private final MapHits hits;
    private final Messages messages;
    private final IncidentWords words;
    private final EventWords eventWords;
    private final VBox card = new VBox(3);
    private List<Incident> shown = List.of();

    HoverCard(Session session, MapSurface surface, MapHits hits, Messages messages) {
        this.hits = hits;
        this.messages = messages;
        this.words = new IncidentWords(messages);
        this.eventWords = new EventWords(messages);
        setMouseTransparent(true);
        card.setId("hover");
        card.getStyleClass().addAll("card", "hover");
        card.setPrefWidth(WIDTH);
        card.setVisible(false);
        getChildren().add(card);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hide());
        session.viewport().subscribe((_, _) -> hide());
        session.watchScenery(this::hide);
    }

    private void hide() {
        card.setVisible(false);
        shown = List.of();
    }

    private void follow(MouseEvent event) {
        List<Incident> here = hits.incidentsAt(event.getX(), event.getY());
        if (here.isEmpty() && !showEvent(event) && !showHexagon(event)) {
            hide();
            return;
        }
        if (!here.isEmpty() && !here.equals(shown)) {
            shown = here;
            card.getChildren().setAll(here.size() == 1 ? one(here.getFirst()) : several(here));
        }
        card.setVisible(true);
        card.autosize();
        double right = event.getX() + ASIDE;
        boolean fits = right + card.getWidth() < getWidth();
        card.relocate(
                fits ? right : Math.max(0, event.getX() - ASIDE - card.getWidth()),
                Math.clamp(event.getY() + ASIDE, 0, Math.max(0, getHeight() - card.getHeight())));
    }

    /** Shows the imported event under the pointer, and says whether there is one. */
    private boolean showEvent(MouseEvent event) {
        Optional<EventHits.Hit> hit = hits.eventNear(event.getX(), event.getY(), MapHits.EVENT_REACH);
        shown = List.of();
        hit.ifPresent(found -> card.getChildren()
                .setAll(
                        Parts.text(eventWords.when(found), "hover-title"),
                        Parts.text(eventWords.whose(found), "caption"),
                        Parts.text(eventWords.near(found), "caption", "note")));
        return hit.isPresent();
    }

    /** Shows what the hexagon under the pointer counts, each source by itself, and says whether there is one. */
    private boolean showHexagon(MouseEvent event) {
        List<HexagonCounts.Line> lines = hits.countedAt(event.getX(), event.getY());
        shown = List.of();
        if (lines.isEmpty()) {
            return false;
        }
        List<Node> words = new ArrayList<>();
        words.add(Parts.text(messages.text("map.hover.hexagon"), "hover-title"));
        lines.forEach(line -> words.add(Parts.text(
                line.set()
                        .map(set -> messages.text("map.hover.hexagon.set", set, line.count()))
                        .orElseGet(() -> messages.text("map.hover.hexagon.catalogue", line.count())),
                "caption")));
        if (lines.size() > 1) {
            words.add(Parts.text(messages.text("map.hover.hexagon.apart"), "caption", "note"));
        }
        card.getChildren().setAll(words);
        return true;
    }

    private String title(Incident incident) {
        return incident.hasLocalPart() ? messages.text("local.behind", incident.title()) : incident.title();
    }

    private List<Node> one(Incident incident) {
        return List.of(
                Parts.text(title(incident), "hover-title"),
                Parts.text(words.whenAndWhere(incident), "caption"),
                Parts.text(words.borneOut(incident), "caption"));
    }

    private List<Node> several(List<Incident> incidents) {
        List<Node> lines = new ArrayList<>();
        lines.add(Parts.text(messages.text("map.hover.several", incidents.size()), "hover-title"));
        incidents.stream()
                .limit(LISTED)
                .forEach(incident -> lines.add(Parts.text(title(incident), "caption")));
        int more = incidents.size() - LISTED;
        lines.add(Parts.text(
                more > 0 ? messages.text("map.hover.more", more) : messages.text("map.hover.hint"), "caption", "note"));
        return lines;
    }
}
