package org.exclave.window.filter;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.HiddenBy;
import org.exclave.query.IncidentFilter;
import org.exclave.query.ShownCounts;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** How many incidents are shown of how many, and how many time and filter hide; which condition hides which, on hover. */
public final class ShownLine extends VBox {


    private final Session session;
    private final Messages messages;
    private final ConditionWording wording;
    private final Label shown = Parts.text("", "count");
    private final Label hidden = Parts.text("", "caption");
    private final Tooltip why = new Tooltip();

    public ShownLine(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.wording = new ConditionWording(messages, session);
        shown.setId("shown-count");
        hidden.setId("hidden-count");
        hidden.setTooltip(why);
        why.setWrapText(true);
        getChildren().addAll(shown, hidden);
        session.filter().subscribe(this::count);
    }

    private void count(IncidentFilter filter) {
        ShownCounts counts = counts(session, filter);
        long totals = session.shownIncidents().get().stream()
                .filter(Incident::isRunningTotal)
                .count();
        shown.setText(messages.text("list.count", counts.shown(), counts.all(), totals));
        boolean any = counts.hiddenByWindow() + counts.hiddenByFilter() > 0;
        hidden.setVisible(any);
        hidden.setManaged(any);
        hidden.setText(messages.text("filter.hidden", counts.hiddenByWindow(), counts.hiddenByFilter()));
        String reasons = counts.byCondition().stream().map(this::reason).collect(Collectors.joining("\n"));
        why.setText(reasons.isEmpty() ? messages.text("filter.hidden.time") : reasons);
        hidden.setAccessibleText(messages.text("filter.hidden.spoken", hidden.getText(), why.getText()));
    }

    private String reason(HiddenBy hiding) {
        return messages.text("filter.hidden.by", wording.of(hiding.condition()), hiding.incidents(), hiding.alone());
    }

    /** What to say and to do when nothing is shown. */
    public VBox empty() {
        Button clear = new Button(messages.text("filter.empty.clear"));
        clear.setId("empty-clear");
        clear.setOnAction(_ -> session.filter().set(session.filter().get().withoutConditions()));
        Button always = new Button(messages.text("filter.empty.always"));
        always.setId("empty-always");
        always.setOnAction(_ -> session.filter()
                .set(session.filter()
                        .get()
                        .withWindow(session.imported().reach().whole().get())));
        Label hint = Parts.text("", "caption");
        hint.setId("empty-why");
        session.filter().subscribe(filter -> {
            ShownCounts counts = counts(session, filter);
            hint.setText(messages.text("filter.empty", counts.hiddenByWindow(), counts.hiddenByFilter()));
            clear.setVisible(!filter.conditions().isEmpty());
            clear.setManaged(clear.isVisible());
            always.setVisible(counts.hiddenByWindow() > 0);
            always.setManaged(always.isVisible());
        });
        VBox empty = new VBox(
                8, Parts.icon("fth-search"), Parts.text(messages.text("list.empty"), "empty-title"), hint, clear, always);
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private static ShownCounts counts(Session session, IncidentFilter filter) {
        return ShownCounts.of(
                session.atlas().catalog().incidents(), filter, session.atlas().facts());
    }
}
