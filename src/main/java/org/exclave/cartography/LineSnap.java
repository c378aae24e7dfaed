package org.exclave.cartography;

import org.exclave.annotation.Position;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;

/** Seeks what of some lines lies nearest to a point of the picture: their corners, and failing these their edges. */
final class LineSnap {

    /** The nearest so far, in pixels from the point. */
    private static final class Nearest {
        private double pixels;
        private @Nullable Position place;

        Nearest(double limit) {
            pixels = limit;
        }

        void offer(double offered, double longitude, double latitude) {
            if (offered < pixels) {
                pixels = offered;
                place = new Position(longitude, latitude);
            }
        }
    }

    private final Viewport viewport;
    private final ScreenPoint point;
    private final Envelope box;
    private final Nearest corner;
    private final Nearest edge;

    /** Seeks within so many pixels of a point of the picture. */
    LineSnap(Viewport viewport, ScreenPoint point, double pixels) {
        this.viewport = viewport;
        this.point = point;
        this.corner = new Nearest(pixels);
        this.edge = new Nearest(pixels);
        Position upperLeft = viewport.toWorld(point.x() - pixels, point.y() - pixels);
        Position lowerRight = viewport.toWorld(point.x() + pixels, point.y() + pixels);
        this.box = new Envelope(
                upperLeft.longitude(), lowerRight.longitude(), lowerRight.latitude(), upperLeft.latitude());
    }

    /** Looks at a line or an outline, in degrees, and says whether anything of it is nearer than all before. */
    boolean seek(Geometry lines) {
        double cornerBefore = corner.pixels;
        double edgeBefore = edge.pixels;
        lines.apply((GeometryComponentFilter) component -> {
            if (component instanceof LineString line && box.intersects(line.getEnvelopeInternal())) {
                seek(line.getCoordinates());
            }
        });
        return corner.place == null ? edge.pixels < edgeBefore : corner.pixels < cornerBefore;
    }

    private void seek(Coordinate[] points) {
        for (int i = 1; i < points.length; i++) {
            if (box.intersects(points[i - 1], points[i])) {
                seek(points[i - 1], points[i]);
            }
        }
    }

    private void seek(Coordinate start, Coordinate end) {
        ScreenPoint first = viewport.toScreen(start.x, start.y);
        ScreenPoint last = viewport.toScreen(end.x, end.y);
        corner.offer(first.distance(point), start.x, start.y);
        corner.offer(last.distance(point), end.x, end.y);
        double right = last.x() - first.x();
        double down = last.y() - first.y();
        double squared = right * right + down * down;
        double along = squared == 0
                ? 0
                : Math.clamp(((point.x() - first.x()) * right + (point.y() - first.y()) * down) / squared, 0, 1);
        double off = Math.hypot(first.x() + along * right - point.x(), first.y() + along * down - point.y());
        edge.offer(off, start.x + along * (end.x - start.x), start.y + along * (end.y - start.y));
    }

    /** The corner nearest to the point, or where there is none the nearest place of an edge, or null. */
    @Nullable Position found() {
        return corner.place == null ? edge.place : corner.place;
    }
}
