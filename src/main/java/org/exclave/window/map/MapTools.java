package org.exclave.window.map;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.cartography.ScreenPoint;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/** What a click on the map does: select, put down a point or a text, or move the selected annotation. */
public final class MapTools {

    /** The tools, each with the key of its name in {@code messages_*.properties}. */
    public enum Tool {
        SELECT,
        POINT,
        TEXT
    }

    private final Session session;
    private final AnnotationDesk desk;
    private final MapSurface surface;
    private final Messages messages;
    private final Clock clock;
    private final Supplier<String> nextId;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private final ContextMenu choice = new ContextMenu();
    private @Nullable Annotation carried;
    private ScreenPoint grip = new ScreenPoint(0, 0);

    public MapTools(Session session, AnnotationDesk desk, MapSurface surface, Messages messages, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.surface = surface;
        this.messages = messages;
        this.clock = clock;
        this.nextId = () -> UUID.randomUUID().toString();
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        tool.subscribe(chosen -> surface.setCursor(chosen == Tool.SELECT ? Cursor.DEFAULT : Cursor.CROSSHAIR));
    }

    /** The tool in hand. */
    public ObjectProperty<Tool> tool() {
        return tool;
    }

    private void press(MouseEvent event) {
        choice.hide();
        Annotation selected = session.selectedAnnotation().get();
        carried = null;
        if (event.getButton() == MouseButton.PRIMARY && tool.get() == Tool.SELECT && selected != null) {
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

    private void drag(MouseEvent event) {
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

    private void release(MouseEvent event) {
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

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.getClickCount() > 1) {
            return;
        }
        switch (tool.get()) {
            case SELECT -> select(event);
            case POINT -> put(new PointShape(positionOf(event)), "");
            case TEXT -> put(new TextShape(positionOf(event)), messages.text("annotation.text.new"));
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (tool.get() == Tool.SELECT) {
                session.selectNothing();
            }
            tool.set(Tool.SELECT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && tool.get() != Tool.SELECT) {
            Position middle = session.viewport()
                    .get()
                    .toWorld(surface.getWidth() / 2, surface.getHeight() / 2);
            boolean point = tool.get() == Tool.POINT;
            put(
                    point ? new PointShape(middle) : new TextShape(middle),
                    point ? "" : messages.text("annotation.text.new"));
            event.consume();
        }
    }

    private Position positionOf(MouseEvent event) {
        return session.viewport().get().toWorld(event.getX(), event.getY());
    }

    /** How far from its anchor an annotation was taken up, in pixels, so that it does not jump under the hand. */
    private ScreenPoint gripOf(Annotation annotation, MouseEvent event) {
        ScreenPoint anchor = session.viewport().get().toScreen(annotation.shape().anchor());
        return new ScreenPoint(event.getX() - anchor.x(), event.getY() - anchor.y());
    }

    private Position carriedTo(MouseEvent event) {
        return session.viewport().get().toWorld(event.getX() - grip.x(), event.getY() - grip.y());
    }

    private void put(Shape shape, String title) {
        Annotation added = Annotation.of(nextId.get(), shape, title, clock.instant());
        tool.set(Tool.SELECT);
        desk.apply(new AddAnnotation(added), now -> selectAgain(now, added));
    }

    private void selectAgain(List<Annotation> now, Annotation added) {
        now.stream().filter(kept -> kept.id().equals(added.id())).findFirst().ifPresent(session::select);
    }

    private void select(MouseEvent event) {
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
            offer(incidents, session::select, event);
        }
    }

    /** Several incidents stand there: a list, so that none is hidden by another. */
    private void offer(List<Incident> incidents, Consumer<Incident> chosen, MouseEvent event) {
        choice.getItems().setAll(incidents.stream()
                .map(incident -> {
                    MenuItem item = new MenuItem(incident.title());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> chosen.accept(incident));
                    return item;
                })
                .toList());
        choice.show(surface, event.getScreenX(), event.getScreenY());
    }
}
