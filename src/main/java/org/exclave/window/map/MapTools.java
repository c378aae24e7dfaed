package org.exclave.window.map;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.exclave.cartography.Snapper;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Measurement;
import org.exclave.session.Measuring;
import org.exclave.session.Session;
import org.exclave.window.act.Act;

/** Which tool is in hand; what happens to the map is passed on to it. */
public final class MapTools {

    /** The tools in the order of the palette; their names and hints are in {@code messages_*.properties}. */
    public enum Tool {
        SELECT("fth-mouse-pointer", Act.TOOL_SELECT),
        POINT("fth-map-pin", Act.TOOL_POINT),
        TEXT("fth-type", Act.TOOL_TEXT),
        CALLOUT("fth-message-square", Act.TOOL_CALLOUT),
        LINE("fth-minus", Act.TOOL_LINE),
        ARROW("fth-arrow-up-right", Act.TOOL_ARROW),
        POLYGON("fth-hexagon", Act.TOOL_POLYGON),
        RECTANGLE("fth-square", Act.TOOL_RECTANGLE),
        CIRCLE("fth-circle", Act.TOOL_CIRCLE),
        RINGS("fth-target", Act.TOOL_RINGS),
        FREEHAND("fth-pen-tool", Act.TOOL_FREEHAND),
        MEASURE("fth-activity", Act.TOOL_MEASURE),
        LOOK("fth-droplet", Act.TOOL_LOOK);

        private final String icon;
        private final Act act;

        Tool(String icon, Act act) {
            this.icon = icon;
            this.act = act;
        }

        /** Its icon of the Feather set. */
        String icon() {
            return icon;
        }

        /** The act that takes it into the hand. */
        Act act() {
            return act;
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
        this.measured = new MeasureWords(messages, session.nameLanguage()::get);
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

    /** Takes the tool of an act into the hand and gives the keys to the map; does nothing when the act is no tool's. */
    public void take(Act act) {
        for (Tool wanted : Tool.values()) {
            if (wanted.act() == act) {
                take(wanted);
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
        if (Act.SELECT_NOTHING.isMeantBy(event) && !event.isConsumed()) {
            letGo();
            event.consume();
        }
    }

    /** Lays the tool in hand down; where none is, selects nothing. */
    void letGo() {
        if (tool.get() == Tool.SELECT) {
            handlers.values().forEach(MapTool::clear);
        }
        tool.set(Tool.SELECT);
    }
}
