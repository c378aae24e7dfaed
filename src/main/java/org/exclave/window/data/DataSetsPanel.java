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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Layer;
import org.exclave.language.Messages;
import org.exclave.session.DataSet;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The sets of events of the user's, a card each, the one that came last on top; how to get one, where there is none. */
public final class DataSetsPanel extends VBox {

    private final Session session;
    private final DataSetDesk desk;
    private final Messages messages;
    private final Consumer<DataSet> export;
    private final VBox cards = new VBox();
    private final Map<DataSet, DataSetCard> made = new HashMap<>();

    /**
     * The panel of a session.
     *
     * @param choose lets the user choose a table to be imported
     * @param export asks for a file and writes a set into it
     */
    public DataSetsPanel(
            Session session, DataSetDesk desk, Messages messages, Runnable choose, Consumer<DataSet> export) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.export = export;
        getStyleClass().add("incident-panel");
        setId("data-sets");
        Button add = new Button(messages.text("data.import"), Parts.icon("fth-download"));
        add.setId("data-import");
        add.getStyleClass().add("flat");
        add.setTooltip(new Tooltip(messages.text("data.import.hint")));
        add.setOnAction(_ -> choose.run());
        HBox head = Parts.row(8, Parts.line(messages.text("data.heading"), "count"), Parts.spring(), add);
        head.getStyleClass().add("panel-head");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("layers-panel");
        cards.getStyleClass().add("layers");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        session.imported().all().subscribe(this::show);
        session.layers().subscribe(() -> show(session.imported().all().get()));
        session.theme().subscribe(() -> {
            made.clear();
            show(session.imported().all().get());
        });
    }

    /** What has not changed keeps its card, and with it the keys; the card that takes the place of another takes them over. */
    private void show(List<DataSet> sets) {
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        Set<DataSet> gone = new HashSet<>(made.keySet());
        sets.forEach(gone::remove);
        List<Node> all = new ArrayList<>();
        if (!sets.isEmpty() && !session.layers().get().draws(Layer.EVENTS)) {
            all.add(Parts.text(messages.text("data.off"), "caption", "section"));
        }
        for (DataSet set : sets.reversed()) {
            all.add(made.computeIfAbsent(set, one -> new DataSetCard(one, session, desk, messages, export)));
        }
        if (sets.isEmpty()) {
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
