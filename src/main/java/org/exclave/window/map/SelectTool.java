package org.exclave.window.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.cartography.IncidentMark;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/** Selects incidents, annotations and imported events by click, and moves the selected annotation by drag. */
final class SelectTool implements MapTool {

    /** Pixels from a point to the mark that is meant by it. */
    private static final double REACH = 90;

    private static final double HANDLE_REACH = 8;

    private final Session session;
    private final AnnotationDesk desk;
    private final MapSurface surface;
    private final MapHits hits;
    private final Clock clock;
    private final FanOut fan;
    private @Nullable Annotation carried;
    private int handle = -1;
    private ScreenPoint grip = new ScreenPoint(0, 0);

    SelectTool(
            Session session, AnnotationDesk desk, MapSurface surface, MapHits hits, FanOut fan, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.surface = surface;
        this.hits = hits;
        this.fan = fan;
        this.clock = clock;
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public void lay() {
        fan.fold();
        carried = null;
    }

    @Override
    public void press(MouseEvent event) {
        fan.fold();
        carried = null;
        Annotation selected = session.selectedAnnotation().get();
        if (event.getButton() == MouseButton.PRIMARY && selected != null) {
            boolean taken = handleAt(selected, event) >= 0
                    || hits.annotationAt(event.getX(), event.getY())
                            .filter(hit -> hit.id().equals(selected.id()))
                            .isPresent();
            if (taken) {
                carried = selected;
                handle = handleAt(selected, event);
                grip = gripOf(selected, event);
                surface.requestFocus();
                event.consume();
            }
        }
    }

    @Override
    public void drag(MouseEvent event) {
        Annotation moving = carried;
        if (moving != null) {
            Annotation shown = moving.withShape(moved(moving.shape(), event));
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
                Shape there = moved(moved.shape(), event);
                Instant now = clock.instant();
                desk.change(moved.id(), before -> before.withShape(there).modifiedAt(now));
            }
        }
    }

    /** The whole shape where the hand has carried it, or one of its handles. */
    private Shape moved(Shape shape, MouseEvent event) {
        return handle < 0
                ? shape.movedTo(carriedTo(event))
                : shape.bent(handle, session.viewport().get().toWorld(event.getX(), event.getY()));
    }

    /** Which handle of the selected annotation is under the hand; below 0 when none is. */
    private int handleAt(Annotation selected, MouseEvent event) {
        Viewport view = session.viewport().get();
        ScreenPoint hand = new ScreenPoint(event.getX(), event.getY());
        List<Position> handles = selected.shape().handles();
        for (int i = 0; i < handles.size(); i++) {
            if (view.toScreen(handles.get(i)).distance(hand) <= HANDLE_REACH) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() > 1) {
            return;
        }
        var annotation = hits.annotationAt(event.getX(), event.getY());
        if (annotation.isPresent()) {
            session.select(annotation.get());
            return;
        }
        List<Incident> incidents = hits.incidentsAt(event.getX(), event.getY());
        if (incidents.isEmpty()) {
            hits.eventNear(event.getX(), event.getY(), MapHits.EVENT_REACH)
                    .ifPresentOrElse(session::select, session::selectNothing);
        } else {
            ScreenPoint click = new ScreenPoint(event.getX(), event.getY());
            choose(hits.markNear(click, REACH).map(IncidentMark::at).orElse(click), incidents);
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

    /** Enter selects the incident nearest to the middle of the map, or else the imported event. */
    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Viewport view = session.viewport().get();
            ScreenPoint middle = new ScreenPoint(view.width() / 2.0, view.height() / 2.0);
            hits.markNear(middle, REACH)
                    .ifPresentOrElse(
                            mark -> choose(mark.at(), mark.incidents()),
                            () -> hits.eventNear(middle.x(), middle.y(), REACH).ifPresent(session::select));
            event.consume();
        }
    }

    private void choose(ScreenPoint at, List<Incident> incidents) {
        if (incidents.size() == 1) {
            session.select(incidents.getFirst());
        } else {
            fan.spread(at, incidents);
        }
    }
}
