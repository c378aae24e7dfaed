package org.exclave.window.map;

import java.awt.geom.Rectangle2D;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Layer;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The map with its cards: what time is shown, legend, zoom, scale, north, what is known by area only, credits. */
public final class MapPane extends BorderPane {

    private static final double INSET = 12;

    private static final double ROOM_FOR_ZOOM = 52;

    /** Pixels of the map's width from which the legend is open at first. */
    private static final double ROOM_FOR_LEGEND = 620;

    private final Session session;
    private final Messages messages;
    private final MapSurface surface;
    private final MapTools tools;
    private final ComparedMaps maps;
    private final List<Node> cards;

    /**
     * The map of a session.
     *
     * @param still whether movements that nobody makes by hand are unwelcome
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public MapPane(
            Session session,
            AnnotationDesk desk,
            Messages messages,
            Clock clock,
            BooleanSupplier still,
            Executor painting,
            Executor screen) {
        this.session = session;
        this.messages = messages;
        MapPainter painter = new MapPainter(messages);
        this.surface = new MapSurface(session, painter, painting, screen, () -> covered(0));
        surface.setAccessibleText(messages.text("map.name"));
        this.tools = new MapTools(session, desk, surface, messages, clock);
        MapNavigation navigation = new MapNavigation(session, surface, new ViewCarrier(session, still));
        PlaceWording wording = new PlaceWording(messages);
        surface.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> wording.prepare());
        new PlaceMenu(session, surface, wording, messages);
        Label time = timeCard();
        Node zoom = zoomCard();
        LegendCard legend = new LegendCard(session, surface.legend(), messages);
        Node scale = scaleCard();
        Node locator = new LocatorCard(session, messages, painting, screen);
        this.cards = List.of(time, zoom, legend, scale, locator);
        OtherMap other = new OtherMap(session, painter, painting, screen, this::coveredOnOther);
        this.maps = new ComparedMaps(session, surface, other, messages);
        StackPane stack = new StackPane(
                maps,
                navigation.band(),
                place(time, Pos.TOP_LEFT),
                below(time, locator),
                place(zoom, Pos.TOP_RIGHT),
                place(legend, Pos.BOTTOM_LEFT),
                place(scale, Pos.BOTTOM_RIGHT));
        stack.getStyleClass().add("map-stack");
        time.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(time.prefWidth(-1), stack.getWidth() - 2 * INSET - ROOM_FOR_ZOOM),
                        stack.widthProperty(),
                        time.textProperty(),
                        time.fontProperty()));
        stack.setMinSize(0, 0);
        stack.widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_LEGEND).subscribe(legend::unfold);
        setCenter(stack);
        setBottom(new CreditsStrip(session, new CoordinateReadout(session, surface, wording, messages), messages));
        cards.forEach(card -> card.boundsInParentProperty().subscribe(surface::repaint));
    }

    /** The tool in hand. */
    public MapTools tools() {
        return tools;
    }

    private static Node place(Node card, Pos corner) {
        StackPane.setAlignment(card, corner);
        StackPane.setMargin(card, new Insets(INSET));
        return card;
    }

    private static Node below(Region upper, Node card) {
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        upper.heightProperty().subscribe(height ->
                StackPane.setMargin(card, new Insets(2 * INSET + height.doubleValue(), INSET, INSET, INSET)));
        return card;
    }

    private List<Rectangle2D> coveredOnOther() {
        return covered(maps == null ? 0 : maps.otherStart());
    }

    /** What the cards cover of a map that starts so many pixels from the left. */
    private List<Rectangle2D> covered(double left) {
        return cards == null
                ? List.of()
                : cards.stream().filter(Node::isVisible).map(card -> box(card, left)).toList();
    }

    private static Rectangle2D box(Node card, double left) {
        Bounds bounds = card.getBoundsInParent();
        return new Rectangle2D.Double(
                bounds.getMinX() - left, bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private Label timeCard() {
        TimeWording times = new TimeWording(messages);
        Label words = Parts.line("", "time-card");
        words.setId("time-card");
        words.setGraphic(Parts.icon("fth-clock"));
        words.getStyleClass().add("card");
        session.filter().subscribe(filter -> words.setText(messages.text(
                "map.time",
                times.moment(filter.window().from(), SideClock.KYRGYZSTAN),
                times.end(filter.window().to()))));
        return words;
    }

    private Node zoomCard() {
        VBox buttons = new VBox(
                button("fth-plus", "map.zoom.in", view -> MapNavigation.zoomed(view, 0.5)),
                button("fth-minus", "map.zoom.out", view -> MapNavigation.zoomed(view, -0.5)),
                button("fth-maximize", "map.zoom.home", view -> Viewport.opening(view.width(), view.height())));
        buttons.getStyleClass().add("card");
        VBox column = new VBox(8, new NorthArrowView(session, messages), buttons);
        column.setAlignment(Pos.TOP_CENTER);
        column.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        column.setPickOnBounds(false);
        return column;
    }

    private Node button(String icon, String key, UnaryOperator<Viewport> movement) {
        return Parts.iconButton(
                icon,
                messages.text(key),
                () -> session.travel().to(movement.apply(session.travel().goal())));
    }

    private Node scaleCard() {
        Label areas = Parts.line("", "area-only");
        areas.setId("area-only");
        areas.setGraphic(Parts.icon("fth-map-pin"));
        areas.getStyleClass().add("card");
        session.layers().subscribe(layers -> areas.setManaged(layers.draws(Layer.INCIDENTS)));
        areas.visibleProperty().bind(areas.managedProperty().and(areas.textProperty().isNotEmpty()));
        session.shownIncidents().subscribe(incidents -> {
            long known = incidents.stream()
                    .filter(incident -> !incident.isRunningTotal())
                    .filter(incident -> incident.place() != null && incident.place().isArea())
                    .count();
            areas.setText(known == 0 ? "" : messages.text("map.areaonly", known));
        });
        VBox column = new VBox(8, areas, new HBox(new ScaleBarView(session, messages)));
        column.setAlignment(Pos.BOTTOM_RIGHT);
        column.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        column.setMouseTransparent(true);
        return column;
    }
}
