package org.exclave.window.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;

/** The sections about looks that apply to some shapes, each to at least one of them; those about words are not among them. */
final class LookSections extends VBox implements AnnotationPart {

    private final List<AnnotationPart> parts = new ArrayList<>();

    /**
     * The sections of one shape or of several.
     *
     * @param shapes at least one
     * @param takeLook lets the user click the annotation whose look is taken
     */
    LookSections(List<Shape> shapes, Messages messages, Restyling restyling, Runnable takeLook) {
        if (shapes.stream().map(Shape::kind).distinct().count() == 1) {
            add(new LookSection(shapes.getFirst(), messages, restyling, takeLook));
        }
        if (shapes.stream().anyMatch(PointShape.class::isInstance)) {
            add(new SymbolSection(messages, restyling));
        }
        first(shapes, ArrowShape.class::isInstance)
                .or(() -> first(shapes, LookSections::hasLines))
                .ifPresent(shape -> add(new StrokeSection(shape, messages, restyling)));
        if (shapes.stream().anyMatch(Shape::isArea)) {
            add(new FillSection(messages, restyling));
        }
    }

    private static boolean hasLines(Shape shape) {
        return !(shape instanceof PointShape) && !(shape instanceof TextShape);
    }

    private static Optional<Shape> first(List<Shape> shapes, Predicate<Shape> wanted) {
        return shapes.stream().filter(wanted).findFirst();
    }

    private <T extends VBox & AnnotationPart> void add(T part) {
        parts.add(part);
        getChildren().add(part);
    }

    @Override
    public void show(Annotation now) {
        parts.forEach(part -> part.show(now));
    }
}
