package org.exclave.window.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.language.Messages;
import org.exclave.session.MeasuredPoint;
import org.exclave.session.Measurement;
import org.exclave.window.part.Parts;

/** How long and how large a shape is on the ellipsoid, its edges being geodesics. */
final class ShapeFacts {

    private static final double METERS_PER_KM = 1e3;
    private static final double SQUARE_METERS_PER_KM2 = 1e6;

    private ShapeFacts() {}

    /** The section that says so; none for points and texts. */
    static Optional<Node> of(Shape shape, Messages messages) {
        return switch (shape) {
            case LineShape(Course course) -> Optional.of(length(course, messages));
            case ArrowShape(Course course) -> Optional.of(length(course, messages));
            case PolygonShape(Course corners) -> Optional.of(area(corners, messages));
            case CircleShape circle -> Optional.of(section(
                    messages,
                    messages.text(
                            "annotation.facts.radius", circle.radii().getLast() / METERS_PER_KM)));
            default -> Optional.empty();
        };
    }

    private static Node length(Course course, Messages messages) {
        return section(messages, messages.text("annotation.facts.length", measured(course).meters() / METERS_PER_KM));
    }

    private static Node area(Course corners, Messages messages) {
        Measurement ring = measured(corners);
        return section(
                messages,
                messages.text("annotation.facts.area", ring.squareMeters() / SQUARE_METERS_PER_KM2),
                messages.text("annotation.facts.perimeter", ring.perimeterMeters() / METERS_PER_KM));
    }

    private static Measurement measured(Course course) {
        Measurement all = Measurement.EMPTY;
        for (Position place : course.places()) {
            all = all.with(MeasuredPoint.free(place));
        }
        return all;
    }

    private static Node section(Messages messages, String... lines) {
        VBox section = new VBox(4, Parts.heading(messages.text("annotation.facts")));
        for (String line : lines) {
            section.getChildren().add(Parts.text(line));
        }
        section.setId("shape-facts");
        section.getStyleClass().add("section");
        return section;
    }
}
