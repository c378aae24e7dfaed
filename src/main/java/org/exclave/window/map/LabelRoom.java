package org.exclave.window.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Finds room for labels within a frame so that none covers another; who asks first is served first. */
final class LabelRoom {

    private static final double GAP = 3;

    private final double width;
    private final double height;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** A frame of so many pixels, nothing in it. */
    LabelRoom(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps a rectangle free. */
    void reserve(Rectangle2D box) {
        taken.add(box);
    }

    /** Takes the first of several middles about which a label of this size lies within the frame and covers nothing. */
    Optional<Rectangle2D> place(double across, double down, List<Point2D> middles) {
        Optional<Rectangle2D> free = middles.stream()
                .map(middle -> about(middle, across, down))
                .filter(this::isFree)
                .findFirst();
        free.ifPresent(this::reserve);
        return free;
    }

    /** The same, and where there is no room the first of them all the same, moved into the frame. */
    Rectangle2D placeAnyway(double across, double down, List<Point2D> middles) {
        return place(across, down, middles).orElseGet(() -> {
            Rectangle2D box = about(middles.getFirst(), across, down);
            Rectangle2D moved = new Rectangle2D(
                    Math.clamp(box.getMinX(), GAP, Math.max(GAP, width - across - GAP)),
                    Math.clamp(box.getMinY(), GAP, Math.max(GAP, height - down - GAP)),
                    across,
                    down);
            reserve(moved);
            return moved;
        });
    }

    /** Middles of a label on all sides of a point; the side that lies farthest from another point comes first. */
    static List<Point2D> beside(Point2D point, Point2D other, double across, double down, double off) {
        double right = across / 2 + off;
        double below = down / 2 + off;
        Point2D away = point.subtract(other).normalize();
        return Stream.of(
                        new Point2D(right, 0),
                        new Point2D(-right, 0),
                        new Point2D(0, -below),
                        new Point2D(0, below),
                        new Point2D(right, -below),
                        new Point2D(right, below),
                        new Point2D(-right, -below),
                        new Point2D(-right, below))
                .sorted(Comparator.comparingDouble(side -> -side.normalize().dotProduct(away)))
                .map(point::add)
                .toList();
    }

    private static Rectangle2D about(Point2D middle, double across, double down) {
        return new Rectangle2D(middle.getX() - across / 2, middle.getY() - down / 2, across, down);
    }

    private boolean isFree(Rectangle2D box) {
        boolean inside = box.getMinX() >= GAP
                && box.getMinY() >= GAP
                && box.getMaxX() <= width - GAP
                && box.getMaxY() <= height - GAP;
        Rectangle2D wide = new Rectangle2D(
                box.getMinX() - GAP, box.getMinY() - GAP, box.getWidth() + 2 * GAP, box.getHeight() + 2 * GAP);
        return inside && taken.stream().noneMatch(wide::intersects);
    }
}
