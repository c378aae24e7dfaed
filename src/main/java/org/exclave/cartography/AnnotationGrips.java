package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Where the hand takes hold of a selected annotation, in logical pixels.
 *
 * @param corners where its handles are
 * @param gaps where another corner can be put in, null where there is no room to take hold of it
 * @param turn where it is turned by, or null where turning would change nothing
 */
public record AnnotationGrips(
        List<ScreenPoint> corners, List<@Nullable ScreenPoint> gaps, @Nullable ScreenPoint turn) {

    /** With more corners than this, gaps would cover the shape. */
    private static final int MOST_CORNERS = 200;

    private static final double ROOM = 28;
    private static final double STEM = 30;

    /** The grips of an annotation as a viewport sees it. */
    public static AnnotationGrips of(Annotation annotation, Viewport viewport) {
        Shape shape = annotation.shape();
        List<ScreenPoint> corners =
                shape.handles().stream().map(viewport::toScreen).toList();
        List<Position> between = corners.size() > MOST_CORNERS ? List.of() : shape.gaps();
        List<@Nullable ScreenPoint> gaps = IntStream.range(0, between.size())
                .<@Nullable ScreenPoint>mapToObj(i -> {
                    boolean near = corners.get(i).distance(corners.get((i + 1) % corners.size())) < ROOM;
                    return near ? null : viewport.toScreen(between.get(i));
                })
                .toList();
        Rectangle2D box = AnnotationMark.of(annotation, viewport).bounds();
        return new AnnotationGrips(
                corners, gaps, shape.canTurn() ? new ScreenPoint(box.getCenterX(), box.getY() - STEM) : null);
    }
}
