package org.exclave.window.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Position;
import org.exclave.cartography.EventHits;
import org.exclave.event.EventSet;
import org.exclave.language.CoordinateWording;
import org.exclave.language.Messages;
import org.exclave.window.part.EventWords;
import org.exclave.window.part.Parts;

/** What is known of one imported event, and that it is none of the catalogue's incidents. */
final class EventInspector extends VBox {

    private final EventHits.Hit hit;
    private final Messages messages;

    /** @param close selects nothing */
    EventInspector(EventHits.Hit hit, Messages messages, Runnable close) {
        super(8);
        this.hit = hit;
        this.messages = messages;
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
                        Parts.text(words.killed(hit), "event-killed"),
                        Parts.text(new CoordinateWording(messages).decimal(place.longitude(), place.latitude())),
                        Parts.text(words.reach(hit), "caption"),
                        Parts.text(words.whose(hit)),
                        Parts.text(words.credit(hit)),
                        Parts.text(words.near(hit), "caption"),
                        Parts.text(messages.text("event.foreign"), "caption", "note"));
    }

    /** Shows the row from which the event was made, too. */
    void tell(List<String> fields) {
        EventSet set = hit.events().set();
        getChildren().add(new EventRecord(set.origin().header(), fields, set.row(hit.event()), messages));
    }
}
