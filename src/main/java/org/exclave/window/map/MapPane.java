package org.exclave.window.map;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.exclave.cartography.MapPicture;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.CornerChoice;
import org.exclave.session.Measuring;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.act.Deeds;

/** The map with its cards, and the credits below it. */
public final class MapPane extends BorderPane {

    private final MapTools tools;
    private final ComparedMaps maps;
    private final MapSurface surface;
    private final MapCards cards;
    private final MapWalk walk;
    private final MapNavigation navigation;
    private final Session session;
    private final Rehearsal rehearsal;

    /**
     * The map of a session.
     *
     * @param still whether movements that nobody makes by hand are unwelcome
     * @param rehearsal has painted what the map is expected to show
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public MapPane(
            Session session,
            AnnotationDesk desk,
            CornerChoice corner,
            Messages messages,
            Clock clock,
            BooleanSupplier still,
            Rehearsal rehearsal,
            Executor painting,
            Executor screen) {
        this.session = session;
        this.rehearsal = rehearsal;
        MapPicture picture = rehearsal.picture(messages);
        this.surface = new MapSurface(session, picture, painting, screen);
        Measuring measuring = new Measuring(session);
        FanOut fan = new FanOut(session, messages);
        OtherMap other = new OtherMap(session, picture.painter(), painting, screen);
        this.maps = new ComparedMaps(session, surface, other, messages);
        MapHits hits = new MapHits(session, surface::annotations, surface::hexagons, maps::handOnOther);
        Sketch sketch = new Sketch();
        Band chosen = new Band();
        this.walk = new MapWalk(session, surface, hits, messages);
        this.tools = new MapTools(session, desk, measuring, sketch, surface, hits, fan, chosen, messages, clock);
        this.navigation = new MapNavigation(session, surface, new ViewCarrier(session, still));
        PlaceWording wording = new PlaceWording(messages);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, _ -> wording.prepare());
        new PlaceMenu(session, surface, wording, messages);
        this.cards = new MapCards(
                session,
                messages,
                new ToolPalette(tools, messages),
                new HintCard(tools, sketch, messages, session.nameLanguage()::get),
                new LegendCard(session, surface.legend(), surface.events(), surface.overlays(), messages),
                new LocatorCard(session, messages, painting, screen),
                new MeasureCard(session, measuring, messages, tools::keepMeasured),
                maps);
        surface.leaveFree(() -> cards.over(surface));
        other.leaveFree(() -> cards.over(other));
        MapStack stack = new MapStack(cards.corners(), surface::repaint);
        stack.getChildren().addAll(
                maps,
                new MeasureOverlay(session, measuring, messages, () -> cards.over(surface)),
                new SketchOverlay(session, sketch),
                new CornerMark(session, corner),
                navigation.band(),
                chosen,
                fan);
        stack.getChildren().addAll(cards.corners());
        stack.getChildren().add(new HoverCard(session, surface, hits, messages));
        cards.watch(stack::moved);
        setCenter(stack);
        setBottom(new CreditsStrip(session, new CoordinateReadout(session, surface, wording, messages), messages));
    }

    /** Whether the pictures on the screen show all that the session does. */
    public boolean settled() {
        return maps.settled();
    }

    /** Whether a picture of the map has been shown. */
    public boolean isPictured() {
        return surface.isPictured();
    }

    /** Lets the keys go to the map. */
    public void takeKeys() {
        surface.requestFocus();
    }

    /** Draws everything anew, since another map has been drawn meanwhile. */
    public void refresh() {
        surface.rebuild();
    }

    /** Takes over what the rehearsal has found out by now. */
    public void rehearsed() {
        surface.expect(rehearsal.legend());
    }

    /** Paints what a quick hand may move to, before it does. */
    public void prepare() {
        surface.prepare();
    }

    /** Folds what would lie over the lower left of the map, which the scenes of stories keep free. */
    public void clearLowerLeft() {
        cards.clearLowerLeft();
    }

    /**
     * Says what of the acts is done here, and does it by the keys of the map.
     *
     * @param free whether the map is to be seen
     */
    public void offer(Deeds deeds, BooleanSupplier free) {
        Area.TOOLS.acts().forEach(act -> deeds.put(act, () -> tools.take(act), free));
        deeds.put(
                Act.TOOL_LOOK,
                () -> tools.take(Act.TOOL_LOOK),
                () -> free.getAsBoolean() && !session.selectedAnnotations().get().isEmpty());
        deeds.put(Act.COMPARE, () -> session.comparison().set(session.comparison().get().next()), free);
        deeds.put(Act.WALK_OUT, () -> walk.step(1), free);
        deeds.put(Act.WALK_IN, () -> walk.step(-1), free);
        deeds.put(Act.SELECT_NOTHING, tools::letGo, free);
        List.of(Act.ZOOM_IN, Act.ZOOM_OUT, Act.WHOLE_VALLEY)
                .forEach(act -> deeds.put(act, () -> navigation.run(act), free));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Act act = Area.MAP.act(event);
            Act tool = Area.TOOLS.act(event);
            if (act == Act.COMPARE || act == Act.WALK_OUT || act == Act.WALK_IN) {
                deeds.run(act);
            } else if (tool != null) {
                deeds.run(tool);
            }
        });
    }

    /** The tool in hand. */
    public MapTools tools() {
        return tools;
    }
}
