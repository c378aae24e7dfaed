package org.exclave.window.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.cartography.OverlayHits;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of one shape of an overlay layer: whose it is and what its file says; that the atlas does not vouch for it. */
final class OverlayInspector extends VBox {

    /** Attributes that are shown. */
    private static final int MOST = 200;

    private final OverlayHits.Hit hit;
    private final Messages messages;

    /** @param close selects nothing */
    OverlayInspector(OverlayHits.Hit hit, Messages messages, Runnable close) {
        super(8);
        this.hit = hit;
        this.messages = messages;
        setId("overlay-inspector");
        getStyleClass().addAll("inspector", "section");
        OverlayOrigin origin = hit.overlay().ground().origin();
        String name = hit.title().isEmpty() ? messages.text("overlay.shape", hit.number()) : hit.title();
        Label title = Parts.text(name, "inspector-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button shut = Parts.iconButton("fth-x", messages.text("inspector.close"), close);
        shut.setId("close-overlay");
        getChildren()
                .addAll(
                        Parts.row(8, title, shut),
                        Parts.text(messages.text("overlay.of", hit.overlay().ground().name())),
                        Parts.text(messages.text("overlay.credit", origin.credit())));
        if (!origin.licence().isEmpty()) {
            getChildren().add(Parts.text(messages.text("data.licence", origin.licence()), "caption"));
        }
        getChildren().add(Parts.text(messages.text("overlay.row", origin.file(), hit.number()), "caption"));
        if (hit.validity().isSaid()) {
            getChildren().add(Parts.text(span(hit.validity())));
        }
        getChildren().add(Parts.text(messages.text("overlay.foreign"), "caption", "note"));
    }

    private String span(Validity validity) {
        Moment from = validity.from();
        Moment to = validity.to();
        String key = from == null ? "shapes.until" : to == null ? "shapes.since" : "shapes.between";
        return messages.text(key, text(from), text(to));
    }

    private static String text(@Nullable Moment moment) {
        return moment == null ? "" : moment.text();
    }

    /**
     * Shows what the file says of it, too.
     *
     * @param attributes an object of JSON; shown as it is where it is none
     */
    void tell(String attributes) {
        List<String> names = List.of("");
        List<String> values = List.of(attributes);
        try {
            JsonNode object = JsonMapper.shared().readTree(attributes);
            names = object.properties().stream().limit(MOST).map(member -> member.getKey()).toList();
            values = object.properties().stream().limit(MOST).map(member -> words(member.getValue())).toList();
            if (object.size() > MOST) {
                getChildren().add(Parts.text(messages.text("overlay.more", MOST, object.size()), "caption"));
            }
        } catch (JacksonException other) {
            getChildren().add(Parts.text(messages.text("overlay.unread"), "caption"));
        }
        EventRecord record = new EventRecord(names, values, hit.number(), messages);
        record.open();
        getChildren().add(record);
    }

    private static String words(JsonNode value) {
        return value.isString() ? value.asString() : value.isNull() ? "" : value.toString();
    }
}
