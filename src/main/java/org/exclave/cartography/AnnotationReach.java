package org.exclave.cartography;

import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;

/** Says quickly which annotations lie so far away that nothing of them can be on a picture. */
final class AnnotationReach {

    /** Pixels from any place of an annotation within which its symbol, its words and its frame lie. */
    private static final double MOST_ABOUT = 600;

    /** The part of its extent by which the curve of an arrow swings out beyond its places at the most. */
    private static final double SWING = 0.5;

    /** Metres of radius up to which a circle is about as large on the map everywhere. */
    private static final double SMALL = 200_000;

    private static final double HIGHEST_LATITUDE = 70;
    private static final double SLACK = 1.2;

    private AnnotationReach() {}

    /** Whether anything of an annotation may be seen: surely not, where the answer is no. */
    static boolean mayBeSeen(Annotation annotation, Viewport viewport) {
        Shape shape = annotation.shape();
        List<Position> handles = shape.handles();
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.POSITIVE_INFINITY;
        double south = Double.NEGATIVE_INFINITY;
        for (Position place : handles.isEmpty() ? List.of(shape.anchor()) : handles) {
            ScreenPoint at = viewport.toScreen(place);
            west = Math.min(west, at.x());
            east = Math.max(east, at.x());
            north = Math.min(north, at.y());
            south = Math.max(south, at.y());
        }
        double about = MOST_ABOUT
                + switch (shape) {
                    case CircleShape circle -> radius(circle, viewport);
                    case ArrowShape arrow -> SWING * (east - west + south - north);
                    default -> 0;
                };
        return west - about < viewport.width()
                && east + about > 0
                && north - about < viewport.height()
                && south + about > 0;
    }

    /** In pixels, somewhat more than it is. */
    private static double radius(CircleShape circle, Viewport viewport) {
        double meters = circle.radii().getLast();
        double latitude = circle.anchor().latitude();
        return meters > SMALL || Math.abs(latitude) > HIGHEST_LATITUDE
                ? Double.POSITIVE_INFINITY
                : SLACK * meters * viewport.worldPixels() / Mercator.worldMeters(latitude);
    }
}
