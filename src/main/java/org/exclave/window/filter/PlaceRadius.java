package org.exclave.window.filter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.FoundPlace;
import org.exclave.query.IncidentFilter;
import org.exclave.query.PlaceSearch;
import org.exclave.query.RadiusCondition;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.exclave.window.part.PlaceWords;
import org.exclave.window.part.Prompted;
import org.exclave.window.part.PromptedRow;
import org.jspecify.annotations.Nullable;

/** Within so many kilometres of a place, chosen by any of its names, or of the middle of the map. */
final class PlaceRadius extends VBox {

    private static final int MOST = 5;
    private static final double USUAL_KM = 5;

    private final Session session;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Suggestions<FoundPlace> suggestions;
    private final OptionBox<Double> distance;
    private @Nullable PlaceSearch places;
    private boolean following;

    PlaceRadius(Session session, Messages messages, Executor away, Executor screen) {
        super(4);
        this.session = session;
        this.messages = messages;
        this.suggestions = new Suggestions<>(
                field,
                this::named,
                place -> choose(name(place), place.longitude(), place.latitude()));
        suggestions.setId("filter-near-suggestions");
        suggestions.setAccessibleText(messages.text("filter.near"));
        distance = new OptionBox<>(
                messages.text("filter.near.distance"),
                messages.text("filter.any"),
                Distances.KILOMETERS,
                km -> messages.text("filter.km", km),
                _ -> chooseDistance());
        distance.setId("filter-near-distance");
        field.setId("filter-near");
        field.setAccessibleText(messages.text("filter.near"));
        field.setTooltip(new Tooltip(messages.text("filter.near.hint")));
        field.textProperty().subscribe((_, written) -> seek(written));
        Prompted prompted = new Prompted(field, messages.text("filter.near.prompt"));
        distance.setMinWidth(USE_PREF_SIZE);
        distance.setMaxWidth(USE_PREF_SIZE);
        Button middle = Parts.iconButton("fth-crosshair", messages.text("filter.near.middle"), this::chooseMiddle);
        middle.setId("filter-near-middle");
        getChildren().addAll(new PromptedRow(4, distance, prompted, middle), suggestions);
        session.filter().subscribe(this::follow);
        away.execute(() -> {
            PlaceSearch search = new PlaceSearch(
                    session.atlas().geography(), session.atlas().catalog());
            screen.execute(() -> {
                places = search;
                if (field.isFocused()) {
                    seek(field.getText());
                }
            });
        });
    }

    private static Optional<RadiusCondition> radius(IncidentFilter filter) {
        return filter.further().stream()
                .filter(RadiusCondition.class::isInstance)
                .map(RadiusCondition.class::cast)
                .findFirst();
    }

    private void follow(IncidentFilter filter) {
        Optional<RadiusCondition> near = radius(filter);
        following = true;
        distance.show(near.map(RadiusCondition::kilometers));
        field.setText(near.map(this::named).orElse(""));
        following = false;
    }

    private String named(RadiusCondition near) {
        return near.name().isBlank()
                ? messages.text("filter.point", near.latitude(), near.longitude())
                : near.name();
    }

    private void seek(String written) {
        if (following || written.isBlank()) {
            suggestions.offer(List.of());
            return;
        }
        PlaceSearch search = places;
        if (search != null) {
            suggestions.offer(search.find(written, MOST));
            suggestions.getSelectionModel().selectFirst();
        }
    }

    private String name(FoundPlace place) {
        return PlaceWords.name(place, session.nameLanguage().get());
    }

    /** With what it is, and its other name where one is told. */
    private String named(FoundPlace place) {
        return PlaceWords.otherName(place, session.nameLanguage().get())
                .map(other -> messages.text("filter.near.place.named", name(place), other, kind(place)))
                .orElseGet(() -> messages.text("filter.near.place", name(place), kind(place)));
    }

    private String kind(FoundPlace place) {
        return place.host() == null
                ? messages.text("place.kind." + place.kind().id())
                : messages.text(
                        "place.exclave",
                        messages.text("country." + place.country()),
                        messages.text("country." + place.host()));
    }

    private void chooseMiddle() {
        Viewport view = session.viewport().get();
        choose("", view.longitude(), view.latitude());
    }

    private void choose(String name, double longitude, double latitude) {
        double km = distance.chosen().orElse(USUAL_KM);
        session.filter().set(session.filter().get().with(new RadiusCondition(name, longitude, latitude, km)));
    }

    private void chooseDistance() {
        IncidentFilter filter = session.filter().get();
        radius(filter).ifPresent(near -> session.filter()
                .set(distance.chosen()
                        .map(km -> filter.with(
                                new RadiusCondition(near.name(), near.longitude(), near.latitude(), km)))
                        .orElseGet(() -> filter.without(near.key()))));
    }
}
