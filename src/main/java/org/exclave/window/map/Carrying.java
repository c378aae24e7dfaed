package org.exclave.window.map;

import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Turn;
import org.exclave.cartography.AnnotationGrips;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A hand that has taken hold of annotations at one place and carries them to another.
 *
 * @param name the key of what undo calls it
 * @param carried as they were when they were taken
 * @param shape what becomes of a shape when the hand is at a place, steadied or not
 */
record Carrying(String name, List<Annotation> carried, Reshaping shape) {

    /** What becomes of one shape. */
    interface Reshaping {

        /**
         * The shape with the hand at a point of the view.
         *
         * @param steadied whether turns keep to steps of {@value Carrying#STEADY}°
         */
        Shape at(Shape before, ScreenPoint hand, boolean steadied);
    }

    private static final double REACH = 8;
    static final double STEADY = 15;

    /** The hold on one of the grips of an annotation, if the hand is on one. */
    static Optional<Carrying> byGrip(Annotation annotation, Viewport view, ScreenPoint hand) {
        AnnotationGrips grips = AnnotationGrips.of(annotation, view);
        List<Annotation> one = List.of(annotation);
        int corner = nearest(grips.corners(), hand);
        if (corner >= 0) {
            return Optional.of(new Carrying("edit.change", one, (before, at, _) -> before.bent(corner, world(view, at))));
        }
        int gap = nearest(grips.gaps(), hand);
        if (gap >= 0) {
            return Optional.of(new Carrying("edit.change", one, (before, at, _) -> before.filled(gap, world(view, at))));
        }
        ScreenPoint turn = grips.turn();
        if (turn != null && turn.distance(hand) <= REACH) {
            Position about = annotation.shape().anchor();
            double first = bearing(view.toScreen(about), hand);
            return Optional.of(new Carrying("edit.turn", one, (before, at, steadied) -> {
                double angle = bearing(view.toScreen(about), at) - first;
                return before.placed(new Turn(steadied ? STEADY * Math.rint(angle / STEADY) : angle, about));
            }));
        }
        return Optional.empty();
    }

    /** The hold on whole annotations. */
    static Carrying whole(List<Annotation> annotations, Viewport view, ScreenPoint hand) {
        return new Carrying("edit.move", annotations, (before, at, _) -> {
            ScreenPoint anchor = view.toScreen(before.anchor());
            return before.movedTo(view.toWorld(anchor.x() + at.x() - hand.x(), anchor.y() + at.y() - hand.y()));
        });
    }

    /** The carried ones where the hand has them now. */
    List<Annotation> at(ScreenPoint hand, boolean steadied) {
        return carried.stream()
                .map(each -> each.withShape(shape.at(each.shape(), hand, steadied)))
                .toList();
    }

    private static Position world(Viewport view, ScreenPoint at) {
        return view.toWorld(at.x(), at.y());
    }

    /** Degrees clockwise from straight up. */
    private static double bearing(ScreenPoint from, ScreenPoint to) {
        return Math.toDegrees(Math.atan2(to.x() - from.x(), from.y() - to.y()));
    }

    private static int nearest(List<? extends @Nullable ScreenPoint> points, ScreenPoint hand) {
        int found = -1;
        double distance = REACH;
        for (int i = 0; i < points.size(); i++) {
            ScreenPoint point = points.get(i);
            if (point != null && point.distance(hand) <= distance) {
                found = i;
                distance = point.distance(hand);
            }
        }
        return found;
    }
}
