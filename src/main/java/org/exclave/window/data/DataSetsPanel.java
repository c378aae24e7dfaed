package org.exclave.window.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Layer;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.language.Messages;
import org.exclave.session.DataSet;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Headed;
import org.exclave.window.part.Parts;

/**
 * The sets of events and the overlay layers of the user's, a card each, the one that came last and the topmost layer on top; how
 * to get one, where there is none.
 */
public final class DataSetsPanel extends VBox {

    private final Session session;
    private final DataSetDesk desk;
    private final Messages messages;
    private final Consumer<DataSet> export;
    private final VBox cards = new VBox();
    private final Label heading;
    private final Map<Object, Node> made = new HashMap<>();

    /**
     * The panel of a session.
     *
     * @param choose lets the user choose a table to be imported
     * @param paste takes in what was copied in another program
     * @param export asks for a file and writes a set into it
     */
    public DataSetsPanel(
            Session session,
            DataSetDesk desk,
            Messages messages,
            Runnable choose,
            Runnable paste,
            Consumer<DataSet> export) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.export = export;
        this.heading = Parts.line(messages.text("overlay.heading"), "count", "section");
        heading.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("incident-panel");
        setId("data-sets");
        Button add = new Button(messages.text("data.import"), Parts.icon("fth-download"));
        add.setId("data-import");
        add.setMinWidth(USE_PREF_SIZE);
        add.getStyleClass().add("flat");
        add.setTooltip(new Tooltip(messages.text("data.import.hint")));
        add.setOnAction(_ -> choose.run());
        Button pasting = Parts.iconButton("fth-clipboard", messages.text("data.paste"), paste);
        pasting.setId("data-paste");
        Headed head = new Headed(Parts.text(messages.text("data.heading"), "count"), Parts.row(8, pasting, add));
        head.getStyleClass().add("panel-head");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("layers-panel");
        cards.getStyleClass().add("layers");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        session.imported().all().subscribe((_, _) -> show());
        session.overlays().all().subscribe((_, _) -> {
            // Whether a layer may rise or sink hangs on the others.
            made.keySet().removeIf(ProjectedOverlay.class::isInstance);
            show();
        });
        session.layers().subscribe((_, _) -> show());
        session.theme().subscribe((_, _) -> {
            made.clear();
            show();
        });
        show();
    }

    /** What has not changed keeps its card, and with it the keys; the card that takes the place of another takes them over. */
    private void show() {
        List<DataSet> sets = session.imported().all().get();
        List<ProjectedOverlay> layers = session.overlays().all().get();
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        Set<Object> gone = new HashSet<>(made.keySet());
        sets.forEach(gone::remove);
        layers.forEach(gone::remove);
        List<Node> all = new ArrayList<>();
        if (!sets.isEmpty() && !session.layers().get().draws(Layer.EVENTS)) {
            all.add(Parts.text(messages.text("data.off"), "caption", "section"));
        }
        for (DataSet set : sets.reversed()) {
            all.add(made.computeIfAbsent(set, _ -> new DataSetCard(set, session, desk, messages, export)));
        }
        if (!layers.isEmpty()) {
            all.add(heading);
            if (!session.layers().get().draws(Layer.OVERLAYS)) {
                all.add(Parts.text(messages.text("overlay.off"), "caption", "section"));
            }
        }
        for (ProjectedOverlay layer :
                layers.stream().sorted(ProjectedOverlay.LOWEST_FIRST.reversed()).toList()) {
            all.add(made.computeIfAbsent(layer, _ -> new OverlayCard(layer, session, desk.overlays(), messages)));
        }
        if (sets.isEmpty() && layers.isEmpty()) {
            all.add(Parts.text(messages.text("data.none"), "section"));
        }
        gone.forEach(made::remove);
        if (!cards.getChildren().equals(all)) {
            cards.getChildren().setAll(all);
        }
        Node again = focused == null ? null : cards.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }
}
