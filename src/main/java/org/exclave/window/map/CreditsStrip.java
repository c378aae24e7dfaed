package org.exclave.window.map;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.annotation.Position;
import org.exclave.language.CoordinateWording;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The line below the map: to whom its data is owed, which border it draws, and where the pointer is. */
final class CreditsStrip extends HBox {

    private static final double POINTER_WIDTH = 152;

    /** Pixels below which the credits, which must be whole, have the strip to themselves. */
    private static final double ROOM_FOR_ALL = 560;

    private static final double DOTS_PER_METER = 96 / 0.0254;

    CreditsStrip(Session session, MapSurface surface, Messages messages) {
        super(10);
        getStyleClass().add("credits");
        Label credits = Parts.text("", "credits-line");
        credits.setId("credits");
        credits.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(credits, Priority.ALWAYS);
        session.edition().subscribe(edition -> credits.setText(messages.text(
                "credits.line", messages.text("edition." + edition.id()), messages.text("credits.sources"))));
        CoordinateWording wording = new CoordinateWording(messages);
        Label pointer = Parts.line("", "pointer");
        pointer.setId("pointer");
        Label scale = Parts.line("", "caption");
        scale.setMinWidth(USE_PREF_SIZE);
        // Of fixed width: the map must not move when the pointer enters it.
        pointer.setMinWidth(POINTER_WIDTH);
        pointer.setMaxWidth(POINTER_WIDTH);
        widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_ALL).subscribe(room -> {
            for (Label label : List.of(pointer, scale)) {
                label.setVisible(room);
                label.setManaged(room);
            }
        });
        session.viewport().subscribe(view -> scale.setText(
                messages.text("map.scale", rounded(view.metersPerPixel() * DOTS_PER_METER))));
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Position at = session.viewport().get().toWorld(event.getX(), event.getY());
            pointer.setText(wording.decimal(at.longitude(), at.latitude()));
        });
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointer.setText(""));
        getChildren().addAll(credits, pointer, scale);
    }

    /** Two figures say enough of a scale on a screen whose true size nobody knows. */
    private static long rounded(double scale) {
        double power = Math.pow(10, Math.floor(Math.log10(scale)) - 1);
        return Math.round(Math.round(scale / power) * power);
    }
}
