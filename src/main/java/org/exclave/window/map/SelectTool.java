package org.exclave.window.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Shape;
import org.exclave.cartography.IncidentMark;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Selects incidents, annotations, imported events and shapes of overlay layers by click, and moves the selected annotations by drag, or one of them by
 * its grips. With {@code Ctrl} a click adds an annotation, and a drag selects all within a rectangle.
 */
final class SelectTool implements MapTool {

    /** Pixels from a point to the mark that is meant by it. */
    private static final double REACH = 90;

    private final Session session;
    private final AnnotationDesk desk;
    private final MapSurface surface;
    private final MapHits hits;
    private final Clock clock;
    private final FanOut fan;
    private final Band band;
    private @Nullable Carrying carrying;

    SelectTool(
            Session session,
            AnnotationDesk desk,
            MapSurface surface,
            MapHits hits,
            FanOut fan,
            Band band,
            Clock clock) {
        this.session = session;
        this.desk = desk;
        this.surface = surface;
        this.hits = hits;
        this.fan = fan;
        this.band = band;
        this.clock = clock;
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public void lay() {
        fan.fold();
        carrying = null;
        band.begin(null);
    }

    @Override
    public void press(MouseEvent event) {
        fan.fold();
        carrying = null;
        band.begin(null);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        ScreenPoint hand = new ScreenPoint(event.getX(), event.getY());
        if (event.isShortcutDown()) {
            band.begin(new Point2D(hand.x(), hand.y()));
        } else {
            carrying = hold(hand);
        }
        if (carrying != null || band.isDrawn()) {
            surface.requestFocus();
            event.consume();
        }
    }

    /** What of the selected annotations the hand takes hold of there; locked ones stay where they are. */
    private @Nullable Carrying hold(ScreenPoint hand) {
        Viewport view = session.viewport().get();
        List<Annotation> free = session.selectedAnnotations().get().stream()
                .filter(each -> !each.standing().locked())
                .toList();
        Set<String> ids = free.stream().map(Annotation::id).collect(Collectors.toSet());
        boolean on = hits.annotationAt(hand.x(), hand.y(), each -> ids.contains(each.id()))
                .isPresent();
        Optional<Carrying> whole = on ? Optional.of(Carrying.whole(free, view, hand)) : Optional.empty();
        return (free.size() == 1 && session.selectedAnnotation().get() != null
                        ? Carrying.byGrip(free.getFirst(), view, hand)
                        : Optional.<Carrying>empty())
                .or(() -> whole)
                .orElse(null);
    }

    @Override
    public void drag(MouseEvent event) {
        Carrying held = carrying;
        if (held != null) {
            session.carriedAnnotations().set(held.at(hand(event), event.isShiftDown()));
            event.consume();
        } else if (band.isDrawn()) {
            band.reach(event.getX(), event.getY());
            event.consume();
        }
    }

    @Override
    public void release(MouseEvent event) {
        Carrying held = carrying;
        carrying = null;
        if (held != null) {
            event.consume();
            if (!event.isStillSincePress()) {
                keep(held, hand(event), event.isShiftDown());
            }
        } else if (band.isDrawn()) {
            event.consume();
            Bounds box = band.end();
            if (box != null) {
                session.select(hits.annotationsIn(box));
            }
        }
    }

    private void keep(Carrying held, ScreenPoint hand, boolean steadied) {
        Instant now = clock.instant();
        desk.change(
                held.carried().stream().map(Annotation::id).toList(),
                held.name(),
                before -> {
                    Shape there = held.shape().at(before.shape(), hand, steadied);
                    return there.equals(before.shape()) ? before : before.withShape(there).modifiedAt(now);
                });
    }

    private static ScreenPoint hand(MouseEvent event) {
        return new ScreenPoint(event.getX(), event.getY());
    }

    @Override
    public void click(MouseEvent event) {
        if (event.getClickCount() > 1) {
            return;
        }
        var annotation = hits.annotationAt(event.getX(), event.getY());
        if (annotation.isPresent()) {
            if (event.isShortcutDown()) {
                session.selectAlso(annotation.get());
            } else {
                session.select(annotation.get());
            }
            return;
        }
        List<Incident> incidents = hits.incidentsAt(event.getX(), event.getY());
        if (incidents.isEmpty()) {
            hits.eventNear(event.getX(), event.getY(), MapHits.EVENT_REACH)
                    .ifPresentOrElse(session::select, () -> selectShape(event.getX(), event.getY()));
        } else {
            ScreenPoint click = new ScreenPoint(event.getX(), event.getY());
            choose(hits.markNear(click, REACH).map(IncidentMark::at).orElse(click), incidents);
        }
    }

    @Override
    public void clear() {
        session.selectNothing();
    }

    /** Enter selects the incident nearest to the middle of the map, or else the imported event, or else the shape of an overlay layer there. */
    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Viewport view = session.viewport().get();
            ScreenPoint middle = new ScreenPoint(view.width() / 2.0, view.height() / 2.0);
            hits.markNear(middle, REACH)
                    .ifPresentOrElse(
                            mark -> choose(mark.at(), mark.incidents()),
                            () -> hits.eventNear(middle.x(), middle.y(), REACH)
                                    .ifPresentOrElse(session::select, () -> selectShape(middle.x(), middle.y())));
            event.consume();
        }
    }

    private void selectShape(double x, double y) {
        hits.overlayAt(x, y).ifPresentOrElse(session::select, session::selectNothing);
    }

    private void choose(ScreenPoint at, List<Incident> incidents) {
        if (incidents.size() == 1) {
            session.select(incidents.getFirst());
        } else {
            fan.spread(at, incidents);
        }
    }
}
