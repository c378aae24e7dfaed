package org.exclave.window.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Measure;
import org.exclave.language.Messages;
import org.exclave.query.CasualtyCondition;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.window.part.Abreast;
import org.exclave.window.part.Parts;

/** How many killed or injured any single claim must give, and of whom. */
final class CasualtyRow extends VBox {

    private static final List<Integer> NUMBERS = List.of(1, 2, 5, 10, 20, 50);
    private static final List<Set<Measure>> MEASURES =
            List.of(Set.of(Measure.KILLED), Set.of(Measure.INJURED), CasualtyCondition.CASUALTIES);

    private final Session session;
    private final OptionBox<Set<Measure>> measure;
    private final OptionBox<Integer> number;
    private final OptionBox<ClaimSide> side;

    CasualtyRow(Session session, Messages messages, ConditionWording wording) {
        this.session = session;
        measure = new OptionBox<>(
                messages.text("filter.casualties"), messages.text("filter.any"), MEASURES, wording::measures, _ -> choose());
        measure.setId("filter-casualties");
        number = new OptionBox<>(
                messages.text("filter.casualties.number"),
                messages.text("filter.atleast", 1),
                NUMBERS.subList(1, NUMBERS.size()),
                least -> messages.text("filter.atleast", least),
                _ -> choose());
        number.setId("filter-casualties-number");
        side = new OptionBox<>(
                messages.text("filter.casualties.side"),
                messages.text("filter.anybody"),
                List.of(ClaimSide.values()),
                whose -> messages.text("side." + whose.id()),
                _ -> choose());
        side.setId("filter-casualties-side");
        HBox.setHgrow(measure, Priority.ALWAYS);
        Stream.of(measure, number, side).forEach(box -> box.setMinWidth(USE_PREF_SIZE));
        getChildren().add(new Abreast(4, Parts.row(4, measure, number), side));
        session.filter().subscribe(this::follow);
    }

    private void follow(IncidentFilter filter) {
        Optional<CasualtyCondition> asked = filter.further().stream()
                .filter(CasualtyCondition.class::isInstance)
                .map(CasualtyCondition.class::cast)
                .findFirst();
        measure.show(asked.map(CasualtyCondition::measures));
        asked.ifPresent(condition -> {
            number.show(Optional.of(condition.atLeast()).filter(least -> least > 1));
            side.show(Optional.ofNullable(condition.side()));
        });
    }

    private void choose() {
        IncidentFilter filter = session.filter().get();
        session.filter()
                .set(measure.chosen()
                        .map(counted -> filter.with(new CasualtyCondition(
                                counted, side.chosen().orElse(null), number.chosen().orElse(1))))
                        .orElseGet(() -> filter.without("casualties")));
    }
}
