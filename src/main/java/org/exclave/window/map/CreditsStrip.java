package org.exclave.window.map;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The line below the map: to whom its data is owed, which border it draws, and where the pointer is. */
final class CreditsStrip extends HBox {

    /** Pixels below which the credits, which must be whole, have the strip to themselves. */
    private static final double ROOM_FOR_ALL = 560;

    CreditsStrip(Session session, CoordinateReadout readout, Messages messages) {
        super(10);
        getStyleClass().add("credits");
        Label credits = Parts.text("", "credits-line");
        credits.setId("credits");
        credits.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(credits, Priority.ALWAYS);
        session.edition().subscribe(edition -> credits.setText(messages.text(
                "credits.line", messages.text("edition." + edition.id()), messages.text("credits.sources"))));
        widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_ALL).subscribe(room -> {
            readout.setVisible(room);
            readout.setManaged(room);
        });
        getChildren().addAll(credits, readout);
    }
}
