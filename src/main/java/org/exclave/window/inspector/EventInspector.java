package org.exclave.window.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Position;
import org.exclave.cartography.EventHits;
import org.exclave.language.CoordinateWording;
import org.exclave.language.Messages;
import org.exclave.window.part.EventWords;
import org.exclave.window.part.Parts;

/** What is known of one imported event, and that it is none of the catalogue's incidents. */
final class EventInspector extends VBox {

    /** @param close selects nothing */
    EventInspector(EventHits.Hit hit, Messages messages, Runnable close) {
        super(8);
        EventWords words = new EventWords(messages);
        setId("event-inspector");
        getStyleClass().addAll("inspector", "section");
        Label title = Parts.text(words.when(hit), "inspector-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button shut = Parts.iconButton("fth-x", messages.text("inspector.close"), close);
        shut.setId("close-event");
        Position place = words.place(hit);
        getChildren()
                .addAll(
                        Parts.row(8, title, shut),
                        Parts.text(words.precision(hit), "caption"),
                        Parts.text(words.family(hit)),
                        Parts.text(new CoordinateWording(messages).decimal(place.longitude(), place.latitude())),
                        Parts.text(words.whose(hit)),
                        Parts.text(words.credit(hit)),
                        Parts.text(words.near(hit), "caption"),
                        Parts.text(messages.text("event.foreign"), "caption", "note"));
    }
}
