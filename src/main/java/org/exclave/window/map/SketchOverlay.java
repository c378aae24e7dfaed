package org.exclave.window.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.exclave.annotation.Position;
import org.exclave.cartography.AnnotationOutline;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/** Shows over the map what is being drawn and is not finished yet. */
final class SketchOverlay extends Pane {

    private static final double DOT = 4;
    private static final double SNAPPED = 8;
    private static final double FLATNESS = 0.3;

    private final Session session;
    private final Sketch sketch;
    private final Path outline = new Path();

    SketchOverlay(Session session, Sketch sketch) {
        this.session = session;
        this.sketch = sketch;
        setId("sketch");
        setMouseTransparent(true);
        outline.getStyleClass().add("sketch-line");
        session.viewport().subscribe((_, _) -> draw());
        sketch.form().subscribe((_, _) -> draw());
        sketch.places().subscribe((_, _) -> draw());
        sketch.next().subscribe((_, _) -> draw());
        sketch.upon().subscribe((_, _) -> draw());
    }

    private void draw() {
        Viewport view = session.viewport().get();
        outline.getElements().setAll(sketch.preview()
                .map(shape -> elements(AnnotationOutline.of(shape, view)))
                .orElseGet(() -> legs(view)));
        getChildren().setAll(outline);
        SketchForm form = sketch.form().get();
        List<Position> dotted = form != null && form.hasDots() ? sketch.places().get() : List.of();
        dotted.forEach(place -> getChildren().add(dot(view.toScreen(place))));
        Position hand = sketch.next().get();
        if (hand != null) {
            getChildren().add(hand(view.toScreen(hand), sketch.upon().get() != null));
        }
    }

    /** The places so far, as long as they make no shape. */
    private List<PathElement> legs(Viewport view) {
        List<Position> places = new ArrayList<>(sketch.places().get());
        @Nullable Position hand = sketch.next().get();
        if (hand != null && !places.isEmpty()) {
            places.add(hand);
        }
        List<PathElement> elements = new ArrayList<>();
        for (Position place : places) {
            ScreenPoint at = view.toScreen(place);
            elements.add(elements.isEmpty() ? new MoveTo(at.x(), at.y()) : new LineTo(at.x(), at.y()));
        }
        return elements;
    }

    private static List<PathElement> elements(Path2D path) {
        List<PathElement> elements = new ArrayList<>();
        double[] to = new double[6];
        for (PathIterator flat = path.getPathIterator(null, FLATNESS); !flat.isDone(); flat.next()) {
            elements.add(switch (flat.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> new MoveTo(to[0], to[1]);
                case PathIterator.SEG_CLOSE -> new ClosePath();
                default -> new LineTo(to[0], to[1]);
            });
        }
        return elements;
    }

    /** A ring where the next place would be put; larger where it lies upon something of the map. */
    private static Circle hand(ScreenPoint at, boolean upon) {
        Circle ring = new Circle(at.x(), at.y(), upon ? SNAPPED : DOT);
        ring.getStyleClass().add("measure-hand");
        return ring;
    }

    private static Circle dot(ScreenPoint at) {
        Circle dot = new Circle(at.x(), at.y(), DOT);
        dot.getStyleClass().add("measure-foot");
        return dot;
    }
}
