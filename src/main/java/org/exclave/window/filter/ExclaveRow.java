package org.exclave.window.filter;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.exclave.language.Messages;
import org.exclave.query.ExclaveCondition;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;

/** Which exclave must be the nearest, and how near or whether the spot must lie inside. */
final class ExclaveRow extends HBox {

    private static final double INSIDE = 0;

    private final Session session;
    private final OptionBox<String> exclave;
    private final OptionBox<Double> distance;

    ExclaveRow(Session session, Messages messages, ConditionWording wording) {
        super(4);
        this.session = session;
        exclave = new OptionBox<>(
                messages.text("filter.exclave"),
                messages.text("filter.exclave.any"),
                session.atlas().geography().edition(Edition.DEFAULT).exclaves().stream()
                        .map(Exclave::id)
                        .toList(),
                wording::exclaveName,
                _ -> choose());
        exclave.setId("filter-exclave");
        distance = new OptionBox<>(
                messages.text("filter.exclave.distance"),
                messages.text("filter.any"),
                Stream.concat(Stream.of(INSIDE), Distances.KILOMETERS.stream()).toList(),
                km -> km == INSIDE ? messages.text("filter.inside") : messages.text("filter.km", km),
                _ -> choose());
        distance.setId("filter-exclave-distance");
        distance.setMinWidth(USE_PREF_SIZE);
        distance.setMaxWidth(USE_PREF_SIZE);
        HBox.setHgrow(exclave, Priority.ALWAYS);
        getStyleClass().add("row");
        getChildren().addAll(distance, exclave);
        session.filter().subscribe(this::follow);
    }

    private void follow(IncidentFilter filter) {
        Optional<ExclaveCondition> asked = filter.further().stream()
                .filter(ExclaveCondition.class::isInstance)
                .map(ExclaveCondition.class::cast)
                .findFirst();
        distance.show(asked.map(ExclaveCondition::kilometers));
        asked.ifPresent(condition -> exclave.show(Optional.ofNullable(condition.exclave())));
    }

    /** Without a distance nothing is asked; which exclave is meant is kept for when there is one. */
    private void choose() {
        IncidentFilter filter = session.filter().get();
        Edition edition = session.edition().get();
        session.filter()
                .set(distance.chosen()
                        .map(km -> filter.with(
                                new ExclaveCondition(edition, exclave.chosen().orElse(null), km)))
                        .orElseGet(() -> filter.without("exclave")));
    }
}
