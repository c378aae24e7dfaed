package org.exclave.window.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.cartography.ScreenPoint;
import org.exclave.catalog.Incident;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/** Selects incidents and annotations by click, and moves the selected annotation by drag. */
final class SelectTool implements MapTool {

    private final Session session;
    private final AnnotationDesk desk;
    private final MapSurface surface;
    private final Clock clock;
    private final ContextMenu choice = new ContextMenu();
    private @Nullable Annotation carried;
    private ScreenPoint grip = new ScreenPoint(0, 0);

    SelectTool(Session session, AnnotationDesk desk, MapSurface surface, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.surface = surface;
        this.clock = clock;
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public void lay() {
        choice.hide();
        carried = null;
    }

    @Override
    public void press(MouseEvent event) {
        choice.hide();
        carried = null;
        Annotation selected = session.selectedAnnotation().get();
        if (event.getButton() == MouseButton.PRIMARY && selected != null) {
            MapHits.annotationAt(session, event.getX(), event.getY())
                    .filter(hit -> hit.id().equals(selected.id()))
                    .ifPresent(hit -> {
                        carried = hit;
                        grip = gripOf(hit, event);
                        surface.requestFocus();
                        event.consume();
                    });
        }
    }

    @Override
    public void drag(MouseEvent event) {
        Annotation moving = carried;
        if (moving != null) {
            Annotation shown = moving.withShape(moving.shape().movedTo(carriedTo(event)));
            session.annotations()
                    .set(session.annotations().get().stream()
                            .map(other -> other.id().equals(shown.id()) ? shown : other)
                            .toList());
            event.consume();
        }
    }

    @Override
    public void release(MouseEvent event) {
        Annotation moved = carried;
        carried = null;
        if (moved != null) {
            event.consume();
            if (!event.isStillSincePress()) {
                Position there = carriedTo(event);
                Instant now = clock.instant();
                desk.change(
                        moved.id(),
                        before -> before.withShape(before.shape().movedTo(there)).modifiedAt(now));
            }
        }
    }

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() > 1) {
            return;
        }
        var annotation = MapHits.annotationAt(session, event.getX(), event.getY());
        if (annotation.isPresent()) {
            session.select(annotation.get());
            return;
        }
        List<Incident> incidents = MapHits.incidentsAt(session, event.getX(), event.getY());
        if (incidents.isEmpty()) {
            session.selectNothing();
        } else if (incidents.size() == 1) {
            session.select(incidents.getFirst());
        } else {
            offer(incidents, event);
        }
    }

    @Override
    public void clear() {
        session.selectNothing();
    }

    /** How far from its anchor an annotation was taken up, in pixels, so that it does not jump under the hand. */
    private ScreenPoint gripOf(Annotation annotation, MouseEvent event) {
        ScreenPoint anchor = session.viewport().get().toScreen(annotation.shape().anchor());
        return new ScreenPoint(event.getX() - anchor.x(), event.getY() - anchor.y());
    }

    private Position carriedTo(MouseEvent event) {
        return session.viewport().get().toWorld(event.getX() - grip.x(), event.getY() - grip.y());
    }

    /** Several incidents stand there: a list, so that none is hidden by another. */
    private void offer(List<Incident> incidents, MouseEvent event) {
        choice.getItems().setAll(incidents.stream()
                .map(incident -> {
                    MenuItem item = new MenuItem(incident.title());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> session.select(incident));
                    return item;
                })
                .toList());
        choice.show(surface, event.getScreenX(), event.getScreenY());
    }
}
