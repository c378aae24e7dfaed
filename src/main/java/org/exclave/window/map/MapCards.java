package org.exclave.window.map;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.briefing.SelectedTimeWording;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The cards in the corners of the map: what time is shown, measuring, locator, zoom, north, legend, scale. */
final class MapCards {

    private static final double INSET = 12;
    private static final double GAP = 8;
    private static final double ROOM_FOR_ZOOM = 52;
    private static final double MEASURE_WIDTH = 276;

    /** Pixels of the map's width from which the legend is open at first. */
    private static final double ROOM_FOR_LEGEND = 620;

    private final Session session;
    private final Messages messages;
    private final List<Node> corners;
    private final List<Node> cards;

    /** @param width of the map, in pixels */
    MapCards(
            Session session,
            Messages messages,
            LegendCard legend,
            LocatorCard locator,
            MeasureCard measure,
            ReadOnlyDoubleProperty width) {
        this.session = session;
        this.messages = messages;
        Label time = timeCard();
        time.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(time.prefWidth(-1), width.get() - 2 * INSET - ROOM_FOR_ZOOM),
                        width,
                        time.textProperty(),
                        time.fontProperty()));
        measure.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(MEASURE_WIDTH, width.get() - 2 * INSET - ROOM_FOR_ZOOM), width));
        width.map(across -> across.doubleValue() >= ROOM_FOR_LEGEND).subscribe(legend::unfold);
        VBox upperLeft = new VBox(GAP, time, measure, locator);
        upperLeft.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        upperLeft.setPickOnBounds(false);
        Node zoom = zoomCard();
        Node scale = scaleCard();
        corners = List.of(
                place(upperLeft, Pos.TOP_LEFT),
                place(zoom, Pos.TOP_RIGHT),
                place(legend, Pos.BOTTOM_LEFT),
                place(scale, Pos.BOTTOM_RIGHT));
        cards = List.of(time, measure, locator, zoom, legend, scale);
    }

    private static Node place(Node corner, Pos where) {
        StackPane.setAlignment(corner, where);
        StackPane.setMargin(corner, new Insets(INSET));
        return corner;
    }

    /** What is to be put over the map, one node for each corner. */
    List<Node> corners() {
        return corners;
    }

    /** Runs whenever a card comes, goes, moves or changes its size. */
    void watch(Runnable changed) {
        Stream.concat(cards.stream(), corners.stream()).forEach(card -> {
            card.boundsInParentProperty().subscribe((_, _) -> changed.run());
            card.visibleProperty().subscribe((_, _) -> changed.run());
        });
    }

    /** What the cards cover of a map, in its pixels. */
    List<Bounds> over(Node map) {
        return cards.stream()
                .filter(Node::isVisible)
                .map(card -> map.sceneToLocal(card.localToScene(card.getLayoutBounds())))
                .toList();
    }

    private Label timeCard() {
        SelectedTimeWording times = new SelectedTimeWording(messages);
        Label words = Parts.line("", "time-card");
        words.setId("time-card");
        words.setGraphic(Parts.icon("fth-clock"));
        words.getStyleClass().add("card");
        session.filter().subscribe(filter -> words.setText(times.brief(filter.time())));
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
        HBox scale = new HBox(new ScaleBarView(session, messages));
        scale.setMouseTransparent(true);
        scale.setAlignment(Pos.BOTTOM_RIGHT);
        VBox column = new VBox(GAP, new OffTheMap(session, messages), scale);
        column.setAlignment(Pos.BOTTOM_RIGHT);
        column.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        column.setPickOnBounds(false);
        return column;
    }
}
