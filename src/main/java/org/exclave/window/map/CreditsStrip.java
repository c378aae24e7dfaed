package org.exclave.window.map;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.session.Comparison;
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
        Runnable name = () -> credits.setText(
                messages.text("credits.line", editions(session, messages), messages.text("credits.sources")));
        session.edition().subscribe(name);
        session.comparedEdition().subscribe(name);
        session.comparison().subscribe(name);
        name.run();
        widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_ALL).subscribe(room -> {
            readout.setVisible(room);
            readout.setManaged(room);
        });
        getChildren().addAll(credits, readout);
    }

    /** The edition that is drawn, or the two that are drawn on two maps, the left one first. */
    private static String editions(Session session, Messages messages) {
        String drawn = messages.text("edition." + session.edition().get().id());
        Edition other = session.comparedEdition().get();
        return other == null || session.comparison().get() == Comparison.HATCHED
                ? drawn
                : messages.text("credits.editions", drawn, messages.text("edition." + other.id() + ".title"));
    }
}
