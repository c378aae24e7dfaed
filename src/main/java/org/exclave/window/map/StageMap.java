package org.exclave.window.map;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.briefing.SelectedTimeWording;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.MapPicture;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** A map to be looked at from afar: with its time, north, scale and credits, and without anything to take into the hand. */
public final class StageMap extends StackPane {

    private static final double INSET = 24;

    private final MapSurface surface;
    private final ComparedMaps maps;

    /**
     * The map of a session, which from now on gets from one view to another by flights.
     *
     * @param still whether movements that nobody makes by hand are unwelcome just now
     * @param covered says what else lies over the map, in its pixels
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public StageMap(
            Session session,
            Messages messages,
            BooleanSupplier still,
            Supplier<List<Bounds>> covered,
            Executor painting,
            Executor screen) {
        MapPainter painter = new MapPainter(messages);
        surface = new MapSurface(session, new MapPicture(painter), painting, screen);
        surface.prepare();
        surface.setAccessibleText(messages.text("map.name"));
        surface.setFocusTraversable(false);
        surface.setId("stage-map");
        OtherMap other = new OtherMap(session, painter, painting, screen);
        other.setId("other-stage-map");
        maps = new ComparedMaps(session, surface, other, messages);
        maps.setMouseTransparent(true);
        new ViewCarrier(session, still);
        SelectedTimeWording times = new SelectedTimeWording(messages);
        Label time = Parts.line("", "card", "present-time");
        time.setId("present-time");
        time.setGraphic(Parts.icon("fth-clock"));
        session.filter().subscribe(filter -> time.setText(times.brief(filter.time())));
        OffTheMap offTheMap = new OffTheMap(session, messages);
        offTheMap.setFocusTraversable(false);
        HBox scale = new HBox(new ScaleBarView(session, messages));
        scale.setAlignment(Pos.BOTTOM_RIGHT);
        Label credits = Parts.line("", "present-credits");
        credits.setId("present-credits");
        CreditsStrip.follow(session, messages, Integer.MAX_VALUE, (line, _) -> credits.setText(line));
        VBox right = new VBox(8, offTheMap, scale);
        right.setAlignment(Pos.BOTTOM_RIGHT);
        right.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        NorthArrowView north = new NorthArrowView(session, messages);
        surface.leaveFree(covered);
        other.leaveFree(covered);
        getChildren().addAll(maps, time, north, right, credits);
        setMinSize(0, 0);
        setMouseTransparent(true);
        place(time, Pos.TOP_LEFT, INSET);
        place(north, Pos.TOP_RIGHT, INSET);
        place(right, Pos.BOTTOM_RIGHT, INSET + 8);
        place(credits, Pos.BOTTOM_RIGHT, 0);
    }

    private static void place(Node node, Pos where, double inset) {
        StackPane.setAlignment(node, where);
        StackPane.setMargin(node, new Insets(inset));
    }

    /** Asks for a fresh picture, since something else lies over the map. */
    public void repaint() {
        surface.repaint();
    }

    /** Whether the pictures on the screen show all that the session does. */
    public boolean settled() {
        return maps.settled();
    }
}
