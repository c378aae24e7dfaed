package org.exclave.window.map;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.exclave.cartography.ScreenPoint;
import org.exclave.session.CornerChoice;
import org.exclave.session.Session;

/** A ring about the corner that the keys have in hand. */
final class CornerMark extends Pane {

    private static final double RADIUS = 9;

    private final Session session;
    private final CornerChoice choice;
    private final Circle ring = new Circle(RADIUS);

    CornerMark(Session session, CornerChoice choice) {
        this.session = session;
        this.choice = choice;
        setMouseTransparent(true);
        ring.setId("corner");
        ring.getStyleClass().add("corner-ring");
        ring.setVisible(false);
        getChildren().add(ring);
        choice.corner().subscribe(_ -> draw());
        session.viewport().subscribe((_, _) -> draw());
        session.annotations().subscribe((_, _) -> draw());
    }

    private void draw() {
        ring.setVisible(false);
        choice.place().ifPresent(place -> {
            ScreenPoint at = session.viewport().get().toScreen(place);
            ring.setCenterX(at.x());
            ring.setCenterY(at.y());
            ring.setVisible(true);
        });
    }
}
