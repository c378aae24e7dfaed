package org.exclave.window.map;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.cartography.Snapper;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Measuring;
import org.exclave.session.Session;

/** Which tool is in hand; what happens to the map is passed on to it. */
public final class MapTools {

    /** The tools, each with the key of its name in {@code messages_*.properties}. */
    public enum Tool {
        SELECT,
        POINT,
        TEXT,
        LINE,
        ARROW,
        POLYGON,
        RECTANGLE,
        CIRCLE,
        MEASURE,
        LOOK
    }

    private final MapSurface surface;
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
    private final Map<Tool, MapTool> handlers = new EnumMap<>(Tool.class);

    MapTools(
            Session session,
            AnnotationDesk desk,
            Measuring measuring,
            Sketch sketch,
            MapSurface surface,
            MapHits hits,
            FanOut fan,
            Band band,
            Messages messages,
            Clock clock) {
        this.surface = surface;
        Drafting drafting = new Drafting(session, desk, clock, () -> tool.set(Tool.SELECT));
        handlers.put(Tool.SELECT, new SelectTool(session, desk, surface, hits, fan, band, clock));
        handlers.put(Tool.POINT, new PointTool(session, drafting));
        handlers.put(Tool.TEXT, new TextTool(session, drafting, messages));
        Snapper snapper = new Snapper(
                session.atlas().geography(), session.atlas().catalog().places());
        handlers.put(Tool.LINE, new SketchTool(session, drafting, sketch, SketchForm.LINE, snapper));
        handlers.put(Tool.ARROW, new SketchTool(session, drafting, sketch, SketchForm.ARROW, snapper));
        handlers.put(Tool.POLYGON, new SketchTool(session, drafting, sketch, SketchForm.POLYGON, snapper));
        handlers.put(Tool.RECTANGLE, new SketchTool(session, drafting, sketch, SketchForm.RECTANGLE, snapper));
        handlers.put(Tool.CIRCLE, new SketchTool(session, drafting, sketch, SketchForm.CIRCLE, snapper));
        handlers.put(Tool.MEASURE, new MeasureTool(session, measuring, snapper));
        handlers.put(Tool.LOOK, new LookTool(session, desk, surface, hits, clock, () -> tool.set(Tool.SELECT)));
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> inHand().press(event));
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> inHand().drag(event));
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> inHand().release(event));
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> inHand().move(event));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> inHand().leave());
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        tool.subscribe((before, now) -> {
            handler(before).lay();
            handler(now).take();
            surface.setCursor(handler(now).cursor());
        });
    }

    /** The tool in hand. */
    public ObjectProperty<Tool> tool() {
        return tool;
    }

    private MapTool inHand() {
        return handler(tool.get());
    }

    private MapTool handler(Tool wanted) {
        return Objects.requireNonNull(handlers.get(wanted));
    }

    /** A drag of the map leaves another cursor behind, so that each end of one puts the tool's own back. */
    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            inHand().click(event);
        }
        surface.setCursor(inHand().cursor());
    }

    private void key(KeyEvent event) {
        inHand().key(event);
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            if (tool.get() == Tool.SELECT) {
                handlers.values().forEach(MapTool::clear);
            }
            tool.set(Tool.SELECT);
            event.consume();
        }
    }
}
