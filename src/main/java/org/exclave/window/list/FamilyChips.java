package org.exclave.window.list;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.window.part.SymbolView;

/** A switch for each family of incidents, with the number of those that the rest of the filter lets through. */
final class FamilyChips extends HBox {

    private static final double SYMBOL = 14;

    private final Session session;
    private final Messages messages;
    private final Map<Family, ToggleButton> chips = new EnumMap<>(Family.class);

    FamilyChips(Session session, Messages messages) {
        super(4);
        this.session = session;
        this.messages = messages;
        getStyleClass().add("family-chips");
        for (Family family : Family.values()) {
            ToggleButton chip = new ToggleButton();
            chip.getStyleClass().add("family-chip");
            chip.setId("family-" + family.id());
            chip.setTooltip(new Tooltip(messages.text("family." + family.id())));
            chip.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(chip, Priority.ALWAYS);
            chip.setOnAction(_ -> choose());
            chips.put(family, chip);
            getChildren().add(chip);
        }
        session.theme().subscribe(theme -> chips.forEach(
                (family, chip) -> chip.setGraphic(new SymbolView(family, theme, SYMBOL))));
        session.filter().subscribe(this::count);
        session.grownAtlas().subscribe((_, _) -> count(session.filter().get()));
    }

    private void choose() {
        Set<Family> wished = EnumSet.noneOf(Family.class);
        chips.forEach((family, chip) -> {
            if (chip.isSelected()) {
                wished.add(family);
            }
        });
        session.filter().set(session.filter().get().withFamilies(wished));
    }

    private void count(IncidentFilter filter) {
        IncidentFilter anyFamily = filter.withFamilies(EnumSet.allOf(Family.class));
        chips.forEach((family, chip) -> {
            long number = session.atlas().catalog().incidents().stream()
                    .filter(incident -> incident.family() == family && !incident.isRunningTotal())
                    .filter((Incident incident) -> anyFamily.matches(
                            incident, session.atlas().facts()))
                    .count();
            chip.setSelected(filter.families().contains(family));
            chip.setText(messages.text("number.plain", number));
            chip.setAccessibleText(messages.text("list.family", messages.text("family." + family.id()), number));
        });
    }
}
