package org.exclave.window.list;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.query.FoundPlace;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** One place that the search has found: its name and the name by which it was found, below what it is and where. */
final class FoundPlaceCell extends ListCell<FoundPlace> {

    private final Messages messages;

    FoundPlaceCell(Messages messages, Consumer<FoundPlace> chosen) {
        this.messages = messages;
        getStyleClass().add("found-place");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null && click.getButton() == MouseButton.PRIMARY) {
                chosen.accept(getItem());
            }
        });
    }

    /** Name and kind of a place, for a screen reader. */
    static String spoken(FoundPlace place, Messages messages) {
        return messages.text("place.spoken", place.name(), what(place, messages));
    }

    @Override
    protected void updateItem(@Nullable FoundPlace place, boolean empty) {
        super.updateItem(place, empty);
        setText(null);
        if (empty || place == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox words = new VBox(2, title(place), Parts.line(what(place, messages), "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setGraphic(Parts.row(10, Parts.icon("fth-map-pin"), words));
        setAccessibleText(spoken(place, messages));
    }

    private static HBox title(FoundPlace place) {
        HBox title = Parts.row(6, Parts.line(place.name(), "list-title"));
        if (place.isFoundByOtherName()) {
            title.getChildren().add(Parts.line(place.matchedName(), "caption"));
        }
        return title;
    }

    private static String what(FoundPlace place, Messages messages) {
        String country = Arrays.stream(place.country().split("/", -1))
                .map(code -> messages.text("country." + code))
                .collect(Collectors.joining(" / "));
        return place.host() == null
                ? messages.text("place.what", messages.text("place.kind." + place.kind().id()), country)
                : messages.text("place.exclave", country, messages.text("country." + place.host()));
    }
}
