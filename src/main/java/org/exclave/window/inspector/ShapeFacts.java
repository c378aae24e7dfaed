package org.exclave.window.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.exclave.annotation.ArrowShape;
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
            default -> Optional.empty();
        };
    }

    private static Node length(Course course, Messages messages) {
        return section(messages, km("length", measured(course).meters(), messages));
    }

    private static Node area(Course corners, Messages messages) {
        Measurement ring = measured(corners);
        String area = messages.text("annotation.facts.km2", ring.squareMeters() / SQUARE_METERS_PER_KM2);
        return section(
                messages, row("area", area, messages), km("perimeter", ring.perimeterMeters(), messages));
    }

    private static Node km(String name, double meters, Messages messages) {
        return row(name, messages.text("annotation.facts.km", meters / METERS_PER_KM), messages);
    }

    private static Node row(String name, String value, Messages messages) {
        return new FieldRow(messages.text("annotation.facts." + name), Parts.line(value, "fact"));
    }

    private static Measurement measured(Course course) {
        Measurement all = Measurement.EMPTY;
        for (Position place : course.places()) {
            all = all.with(MeasuredPoint.free(place));
        }
        return all;
    }

    private static Node section(Messages messages, Node... rows) {
        VBox section = new VBox(Parts.heading(messages.text("annotation.facts")));
        section.getChildren().addAll(rows);
        section.setId("shape-facts");
        section.getStyleClass().add("section");
        return section;
    }
}
