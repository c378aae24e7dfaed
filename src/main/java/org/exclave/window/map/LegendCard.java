package org.exclave.window.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.LegendSample;
import org.exclave.cartography.OverlayLegend;
import org.exclave.cartography.OverlaySample;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Picture;

/** The legend of what the map really shows now; the same lines and samples as on a sheet. Can be folded away. */
final class LegendCard extends VBox {

    private static final double SHARP = 2;

    /** Pixels, of the heading and a few lines. */
    private static final double LEAST_HEIGHT = 110;

    /** Longer words are broken: some languages need more of them, and the map is below. */
    private static final double WIDEST_LINE = 250;

    private final Session session;
    private final Messages messages;
    private final Button fold;
    private final VBox lines = new VBox();
    private final VBox imported = new VBox(2);
    private final VBox laid = new VBox(2);
    private final ScrollPane all = new ScrollPane(new VBox(lines, laid, imported));
    private final List<EventLegendLine> told = new ArrayList<>();

    /** Drawn once for each theme: the map asks for them with every picture. */
    private final Map<LegendItem, HBox> rows = new EnumMap<>(LegendItem.class);


    LegendCard(
            Session session,
            ObservableValue<List<LegendItem>> items,
            ObservableValue<List<EventLegend>> events,
            ObservableValue<List<OverlayLegend>> overlays,
            Messages messages) {
        this.session = session;
        this.messages = messages;
        getStyleClass().addAll("card", "legend");
        setId("legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        fold = Parts.iconButton("fth-chevron-down", messages.text("map.legend.fold"), this::fold);
        fold.setId("fold-legend");
        getChildren()
                .addAll(Parts.row(8, Parts.heading(messages.text("map.legend")), Parts.spring(), fold), all);
        all.getStyleClass().add("legend-lines");
        all.setFitToWidth(true);
        all.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        all.setMinHeight(0);
        imported.getStyleClass().add("imported");
        laid.setId("legend-overlays");
        laid.getStyleClass().add("imported");
        overlays.subscribe(this::lay);
        items.subscribe(this::show);
        events.subscribe(this::tell);
        session.theme().subscribe(() -> {
            rows.clear();
            show(items.getValue());
            tell(events.getValue());
            lay(overlays.getValue());
        });
    }

    private void fold() {
        unfold(!all.isVisible());
    }

    /** Whether its lines are shown, not the heading alone. */
    ReadOnlyBooleanProperty open() {
        return all.visibleProperty();
    }

    /** Keeps the card no higher than so many pixels; what finds no room is scrolled to. */
    void fit(double height) {
        setMaxHeight(Math.max(LEAST_HEIGHT, height));
    }

    /** Shows the lines, or the heading alone. */
    void unfold(boolean open) {
        all.setManaged(open);
        all.setVisible(open);
        fold.setGraphic(Parts.icon(open ? "fth-chevron-down" : "fth-chevron-up"));
    }

    private void show(List<LegendItem> shown) {
        List<Node> wished = shown.stream()
                .<Node>map(item -> rows.computeIfAbsent(item, this::row))
                .toList();
        if (!lines.getChildren().equals(wished)) {
            lines.getChildren().setAll(wished);
        }
    }

    private void tell(List<EventLegend> sets) {
        List<EventLegendLine> before = List.copyOf(told);
        told.clear();
        for (int i = 0; i < sets.size(); i++) {
            EventLegend set = sets.get(i);
            Theme theme = session.theme().get();
            EventLegendLine line = i < before.size() && before.get(i).draws(set.look(), set.part(), theme)
                    ? before.get(i)
                    : new EventLegendLine(set.look(), set.part(), theme);
            line.tell(set.sentence(messages));
            told.add(line);
        }
        if (!imported.getChildren().equals(told)) {
            imported.getChildren().setAll(told);
        }
    }

    private void lay(List<OverlayLegend> layers) {
        Theme theme = session.theme().get();
        laid.getChildren()
                .setAll(layers.stream()
                        .<Node>map(layer -> {
                            Label words = Parts.text(
                                    messages.text(
                                            "overlays.legend", layer.name(), layer.shown(), layer.all(), layer.credit()),
                                    "legend-line",
                                    "caption");
                            words.setMaxWidth(EventLegendLine.WIDEST);
                            return Parts.row(
                                    8, sample((g, x, y) -> OverlaySample.paint(g, layer.look(), theme, x, y)), words);
                        })
                        .toList());
    }

    private interface Sample {
        void paint(Graphics2D g, double x, double y);
    }

    private static ImageView sample(Sample sample) {
        ImageView view = new ImageView(Picture.draw(LegendSample.WIDTH, LegendSample.HEIGHT, SHARP, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            sample.paint(g, LegendSample.WIDTH / 2, LegendSample.HEIGHT / 2);
        }));
        view.setFitWidth(LegendSample.WIDTH);
        view.setFitHeight(LegendSample.HEIGHT);
        return view;
    }

    private HBox row(LegendItem item) {
        Label line = Parts.line(messages.text(item.key()), "legend-line");
        line.setWrapText(true);
        line.setMaxWidth(WIDEST_LINE);
        return Parts.row(8, sample(item), line);
    }

    private ImageView sample(LegendItem item) {
        return sample((g, x, y) -> LegendSample.paint(g, item, session.theme().get(), x, y));
    }
}
