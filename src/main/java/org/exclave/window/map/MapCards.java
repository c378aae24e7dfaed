package org.exclave.window.map;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.briefing.SelectedTimeWording;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** The cards in the corners of the map: tools, what time is shown, measuring, locator, zoom, north, legend, scale. */
final class MapCards {

    private static final double INSET = 12;
    private static final double GAP = 8;
    private static final double ROOM_FOR_ZOOM = 52;
    private static final double ROOM_FOR_PILL = 36;

    /** Pixels of height that the folded legend takes, with the gap above it. */
    private static final double ROOM_FOR_HEADING = 64;

    /** Pixels of a legend's height that are enough to read it in parts. */
    private static final double LOW_LEGEND = 200;

    private static final double MEASURE_WIDTH = 276;
    private static final double HINT_WIDTH = 560;

    /** So many lines the time shown may need over a narrow map. */
    private static final int MOST_LINES = 4;

    /** Pixels of the map's width from which the legend is open at first, with letters of the usual size. */
    private static final double ROOM_FOR_LEGEND = 620;

    private final Session session;
    private final Messages messages;
    private final ToolPalette palette;
    private final LegendCard legend;
    private final MeasureCard measure;
    private final LocatorCard locator;
    private final Region map;
    private final Label time;
    private final VBox lowerLeft;
    private final HBox upperLeft;
    private final List<Parent> corners;
    private final List<Node> cards;
    private @Nullable Boolean spread;

    /** @param map the whole map, over which they are put */
    MapCards(
            Session session,
            Messages messages,
            ToolPalette palette,
            HintCard hint,
            LegendCard legend,
            LocatorCard locator,
            MeasureCard measure,
            Region map) {
        this.session = session;
        this.messages = messages;
        this.palette = palette;
        this.legend = legend;
        this.measure = measure;
        this.locator = locator;
        this.map = map;
        this.time = timeCard();
        Parent zoom = zoomCard();
        time.setMaxWidth(Region.USE_PREF_SIZE);
        time.setMinHeight(Region.USE_PREF_SIZE);
        time.managedProperty().bind(time.visibleProperty());
        time.textProperty().subscribe(this::fitTime);
        time.fontProperty().subscribe(this::fitTime);
        VBox column = new VBox(GAP, time, centred(hint), measure, locator);
        column.setPickOnBounds(false);
        HBox.setHgrow(column, Priority.ALWAYS);
        upperLeft = new HBox(GAP, palette, column);
        upperLeft.setMaxHeight(Region.USE_PREF_SIZE);
        upperLeft.setPickOnBounds(false);
        lowerLeft = new VBox(GAP, legend);
        lowerLeft.setAlignment(Pos.BOTTOM_LEFT);
        lowerLeft.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        lowerLeft.setPickOnBounds(false);
        palette.open().subscribe(this::raise);
        palette.open().subscribe((_, open) -> {
            if (open && crowded()) {
                legend.unfold(false);
            }
        });
        legend.open().subscribe((_, open) -> {
            if (open && crowded()) {
                palette.unfold(false);
            }
        });
        spread();
        map.widthProperty().subscribe(this::spread);
        ObservableValue<Double> textFactor = session.habits().map(habits -> habits.preferences().textFactor());
        measure.maxWidthProperty().bind(textFactor.map(factor -> MEASURE_WIDTH * factor));
        textFactor.subscribe((_, _) -> spread());
        map.widthProperty().subscribe(this::fit);
        map.heightProperty().subscribe(this::fit);
        palette.heightProperty().subscribe(this::fitLegend);
        map.heightProperty().subscribe(this::fitLegend);
        map.widthProperty().subscribe(this::fitTime);
        Stream.of(measure, locator).forEach(card -> card.boundsInParentProperty().subscribe(this::fitLegend));
        Stream.of(measure, locator).forEach(card -> card.visibleProperty().subscribe(this::fitLegend));
        Parent scale = scaleCard();
        corners = List.of(
                place(scale, Pos.BOTTOM_RIGHT),
                place(lowerLeft, Pos.BOTTOM_LEFT),
                place(upperLeft, Pos.TOP_LEFT),
                place(zoom, Pos.TOP_RIGHT));
        StackPane.setMargin(upperLeft, new Insets(INSET, INSET + ROOM_FOR_ZOOM, INSET, INSET));
        cards = List.of(palette, time, measure, locator, zoom, legend, scale);
        cards.forEach(card -> card.setCache(true));
    }

    /** Before it is laid out, that which the session expects of it. */
    private double width() {
        return map.getWidth() > 0 ? map.getWidth() : session.viewport().get().width();
    }

    private double height() {
        return map.getHeight() > 0 ? map.getHeight() : session.viewport().get().height();
    }

    private boolean isWide() {
        return width() >= ROOM_FOR_LEGEND * session.habits().get().preferences().textFactor();
    }

    private void spread() {
        if (spread == null || spread != isWide()) {
            spread = isWide();
            setApart(spread);
            fit();
        }
    }

    /** On a wide map the tools stand beside the other cards at the upper left, on a narrow one over the legend. */
    private void setApart(boolean wide) {
        legend.unfold(wide);
        upperLeft.getChildren().remove(palette);
        lowerLeft.getChildren().remove(palette);
        (wide ? upperLeft : lowerLeft).getChildren().addFirst(palette);
    }

    /** Folds what would lie over the lower left of the map. */
    void clearLowerLeft() {
        legend.unfold(false);
    }

    /** On a narrow map all tools lie over other cards while they are shown, the one in hand above the pill. */
    private void raise(boolean open) {
        VBox.setMargin(palette, new Insets(0, 0, open ? 0 : ROOM_FOR_PILL, 0));
        lowerLeft.setViewOrder(open ? -1 : 0);
    }

    private void fit() {
        boolean wide = isWide();
        palette.fit(
                width() - 2 * INSET - (wide ? ROOM_FOR_ZOOM : 0), height() - 2 * INSET - (wide ? ROOM_FOR_HEADING : 0), !wide);
    }

    /** On a narrow map, what the time line shows as well makes way. */
    private void fitTime() {
        double beside = 2 * INSET + ROOM_FOR_ZOOM + (isWide() ? palette.prefWidth(-1) + GAP : 0);
        time.setVisible(time.prefWidth(-1) <= MOST_LINES * (width() - beside));
    }

    /** The legend grows with every set of events, and ends below the tools and the cards beside them all the same. */
    private void fitLegend() {
        double beside = Stream.of(measure, locator)
                .filter(Node::isVisible)
                .mapToDouble(card -> card.getBoundsInParent().getMaxY())
                .max()
                .orElse(0);
        double above = isWide() ? Math.max(palette.getHeight(), beside) : palette.getHeight() + beside;
        legend.fit(height() - 2 * INSET - GAP - above);
    }

    /** On a wide map tools and legend stand one over the other; where there is no room for both, one folds the other. */
    private boolean crowded() {
        double needed = palette.wholeHeight() + GAP + Math.min(legend.prefHeight(-1), LOW_LEGEND);
        return isWide() && needed > height() - 2 * INSET;
    }

    /** A card in the middle of the column; it takes no room while it is not seen. */
    private Node centred(HintCard hint) {
        HBox row = new HBox(hint);
        row.setAlignment(Pos.CENTER);
        row.setPickOnBounds(false);
        row.setMinWidth(0);
        row.managedProperty().bind(hint.visibleProperty());
        hint.prefWrapLengthProperty().bind(Bindings.min(HINT_WIDTH, row.widthProperty()));
        return row;
    }

    private static Parent place(Parent corner, Pos where) {
        StackPane.setAlignment(corner, where);
        StackPane.setMargin(corner, new Insets(INSET));
        return corner;
    }

    /** What is to be put over the map, one node for each corner. */
    List<Parent> corners() {
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

    private Parent zoomCard() {
        VBox buttons = new VBox(
                button("fth-plus", Act.ZOOM_IN, view -> MapNavigation.zoomed(view, 0.5)),
                button("fth-minus", Act.ZOOM_OUT, view -> MapNavigation.zoomed(view, -0.5)),
                button("fth-maximize", Act.WHOLE_VALLEY, view -> Viewport.opening(view.width(), view.height())));
        buttons.getStyleClass().add("card");
        VBox column = new VBox(8, new NorthArrowView(session, messages), buttons);
        column.setAlignment(Pos.TOP_CENTER);
        column.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        column.setPickOnBounds(false);
        return column;
    }

    private Node button(String icon, Act act, UnaryOperator<Viewport> movement) {
        return Parts.iconButton(
                icon,
                new KeyWords(messages).hint(act),
                () -> session.travel().to(movement.apply(session.travel().goal())));
    }

    private Parent scaleCard() {
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
