package org.exclave.window.map;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
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
import org.exclave.session.Measurement;
import org.exclave.session.Measuring;
import org.exclave.session.Session;

/** Which tool is in hand; what happens to the map is passed on to it. */
public final class MapTools {

    /** The tools in the order of the palette; their names and hints are in {@code messages_*.properties}. */
    public enum Tool {
        SELECT("fth-mouse-pointer", KeyCode.V),
        POINT("fth-map-pin", KeyCode.P),
        TEXT("fth-type", KeyCode.T),
        CALLOUT("fth-message-square", KeyCode.B),
        LINE("fth-minus", KeyCode.L),
        ARROW("fth-arrow-up-right", KeyCode.A),
        POLYGON("fth-hexagon", KeyCode.G),
        RECTANGLE("fth-square", KeyCode.R),
        CIRCLE("fth-circle", KeyCode.C),
        RINGS("fth-target", KeyCode.O),
        FREEHAND("fth-pen-tool", KeyCode.F),
        MEASURE("fth-activity", KeyCode.M),
        LOOK("fth-droplet", KeyCode.I);

        private final String icon;
        private final KeyCode key;

        Tool(String icon, KeyCode key) {
            this.icon = icon;
            this.key = key;
        }

        /** Its icon of the Feather set. */
        String icon() {
            return icon;
        }

        /** The key that takes it into the hand, pressed alone on the map. */
        KeyCode key() {
            return key;
        }

        /** Its word in identifiers and keys of messages, such as {@code line}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final MapSurface surface;
    private final Measuring measuring;
    private final MeasureWords measured;
    private final Drafting drafting;
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
        this.measuring = measuring;
        this.measured = new MeasureWords(messages);
        this.drafting = new Drafting(session, desk, messages, clock, () -> tool.set(Tool.SELECT));
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
        handlers.put(Tool.RINGS, new SketchTool(session, drafting, sketch, SketchForm.RINGS, snapper));
        handlers.put(Tool.CALLOUT, new SketchTool(session, drafting, sketch, SketchForm.CALLOUT, snapper));
        handlers.put(Tool.FREEHAND, new FreehandTool(session, drafting, sketch, surface));
        handlers.put(Tool.MEASURE, new MeasureTool(session, measuring, snapper, this::keepMeasured));
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

    /** Takes a tool into the hand and gives the keys to the map, since the next ones are meant for it. */
    void take(Tool wanted) {
        tool.set(wanted);
        surface.requestFocus();
    }

    /** Takes the tool of a key into the hand; does nothing when the key is no tool's. */
    public void take(KeyCode key) {
        for (Tool wanted : Tool.values()) {
            if (wanted.key() == key) {
                tool.set(wanted);
            }
        }
    }

    /** Makes an annotation of what is measured, with its figures as title, and takes the measurement away. */
    void keepMeasured() {
        Measurement kept = measuring.measurement().get();
        kept.shape().ifPresent(shape -> {
            drafting.keep(shape, measured.title(kept));
            measuring.clear();
        });
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
