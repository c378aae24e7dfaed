package org.exclave.window.layer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.geography.DifferingArea;
import org.exclave.geography.Edition;
import org.exclave.geography.EditionDifference;
import org.exclave.language.Messages;
import org.exclave.session.Comparison;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** The choice of another edition to compare with, and the list of what it draws differently. */
final class DifferenceSection extends VBox {

    private static final int LISTED = 40;

    /** An edition to compare with, or none when null. */
    private record Choice(@Nullable Edition edition) {}

    private final Session session;
    private final Messages messages;
    private final ComboBox<Choice> choice = new ComboBox<>();
    private final VBox found = new VBox(2);
    private boolean following;

    DifferenceSection(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        getStyleClass().add("section");
        choice.setId("compare");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.text("layers.difference"));
        choice.setConverter(converter());
        choice.setOnAction(_ -> choose());
        found.setId("differences");
        Label name = Parts.text(messages.text("layers.difference.choice"));
        name.setLabelFor(choice);
        getChildren()
                .addAll(Parts.heading(messages.text("layers.difference")), name, choice, waysToCompare(), found);
        session.edition().subscribe(this::offer);
        session.comparedEdition().subscribe(this::follow);
        session.difference().subscribe(this::list);
        offer();
    }

    private HBox waysToCompare() {
        ToggleGroup group = new ToggleGroup();
        HBox ways = Parts.row(0);
        ways.setId("ways-to-compare");
        List<Comparison> all = List.of(Comparison.values());
        for (Comparison way : all) {
            String key = "layers.compare." + way.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(messages.text(key));
            button.setId("compare-" + way.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip(messages.text(key + ".hint")));
            button.getStyleClass()
                    .add(way == all.getFirst() ? "left-pill" : way == all.getLast() ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                session.comparison().set(way);
            });
            session.comparison().subscribe(chosen -> button.setSelected(chosen == way));
            ways.getChildren().add(button);
        }
        session.comparedEdition().subscribe(other -> {
            ways.setVisible(other != null);
            ways.setManaged(other != null);
        });
        return ways;
    }

    private StringConverter<Choice> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice wished) {
                return wished == null || wished.edition == null
                        ? messages.text("layers.difference.none")
                        : messages.text("edition." + wished.edition.id() + ".title");
            }

            @Override
            public Choice fromString(String words) {
                throw new UnsupportedOperationException("editions are chosen, not written");
            }
        };
    }

    /** The shown edition is no choice; when it was the compared one, nothing is compared. */
    private void offer() {
        Edition shown = session.edition().get();
        if (session.comparedEdition().get() == shown) {
            session.comparedEdition().set(null);
            return;
        }
        following = true;
        choice.getItems().setAll(new Choice(null));
        Stream.of(Edition.values())
                .filter(edition -> edition != shown)
                .map(Choice::new)
                .forEach(choice.getItems()::add);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        choice.setValue(new Choice(session.comparedEdition().get()));
        following = false;
        list();
    }

    private void choose() {
        Choice wished = choice.getValue();
        if (!following && wished != null) {
            session.comparedEdition().set(wished.edition);
        }
    }

    private void list() {
        DifferenceShapes shapes = session.difference().get();
        if (session.comparedEdition().get() == null) {
            found.getChildren().clear();
        } else if (shapes == null) {
            found.getChildren().setAll(Parts.text(messages.text("layers.difference.working"), "caption"));
        } else {
            show(shapes.difference());
        }
    }

    private void show(EditionDifference difference) {
        List<DifferingArea> areas = difference.areas();
        found.getChildren()
                .setAll(Parts.text(
                        messages.text("layers.difference.count", areas.size(), EditionDifference.SLIVER_KM2),
                        "caption"));
        areas.stream().limit(LISTED).map(this::line).forEach(found.getChildren()::add);
        if (areas.size() > LISTED) {
            found.getChildren()
                    .add(Parts.text(messages.text("layers.difference.more", areas.size() - LISTED), "caption"));
        }
    }

    private Node line(DifferingArea area) {
        Hyperlink line = new Hyperlink(messages.text(
                "layers.difference.area",
                area.areaKm2(),
                messages.text("country." + area.country()),
                messages.text("country." + area.otherCountry())));
        line.getStyleClass().add("difference");
        line.setWrapText(true);
        line.setOnAction(_ -> {
            line.setVisited(false);
            Point inside = area.area().getInteriorPoint();
            session.show(inside.getX(), inside.getY());
        });
        return line;
    }
}
