package org.exclave.window.filter;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.exclave.language.Messages;
import org.exclave.query.Condition;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The conditions of the panel as chips, each with a button that takes it away; families and words show above. */
public final class ConditionChips extends FlowPane {

    private static final double GAP = 4;
    private static final double WIDEST_WORDS = 256;

    private final Session session;
    private final Messages messages;
    private final ConditionWording wording;

    /** The chips of a session's filter; no room is taken while there are none. */
    public ConditionChips(Session session, Messages messages) {
        super(GAP, GAP);
        this.session = session;
        this.messages = messages;
        this.wording = new ConditionWording(messages, session);
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        session.filter().subscribe(this::show);
    }

    private void show(IncidentFilter filter) {
        getChildren().setAll(filter.further().stream().map(this::chip).toList());
        setVisible(!filter.further().isEmpty());
        setManaged(isVisible());
        if (isVisible()) {
            Button all = new Button(messages.text("filter.clear"));
            all.setId("filter-clear");
            all.getStyleClass().addAll("flat", "filter-clear");
            all.setTooltip(new Tooltip(messages.text("filter.clear.hint")));
            all.setOnAction(_ -> session.filter().set(session.filter().get().withoutConditions()));
            getChildren().add(all);
        }
    }

    private HBox chip(Condition condition) {
        String words = wording.of(condition);
        var said = Parts.line(words);
        said.setMaxWidth(WIDEST_WORDS);
        said.setTooltip(new Tooltip(words));
        Button away = Parts.iconButton(
                "fth-x", messages.text("filter.remove", words), () -> session.filter()
                        .set(session.filter().get().without(condition.key())));
        away.setId("filter-remove-" + condition.key());
        HBox chip = Parts.row(2, said, away);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }
}
