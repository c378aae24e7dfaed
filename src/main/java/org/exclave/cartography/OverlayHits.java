package org.exclave.cartography;

import java.awt.geom.Line2D;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Validity;
import org.exclave.timeline.TimeWindow;

/** Finds the shape of an overlay layer that is meant by a point of the picture. */
public final class OverlayHits {

    /** Pixels from a line or a point to what is meant by it. */
    static final double REACH = 5;

    private OverlayHits() {}

    /**
     * A shape that was found.
     *
     * @param overlay the layer
     * @param shape its place in the layer, from 0
     */
    public record Hit(ProjectedOverlay overlay, int shape) {

        /** Its number in the file, from 1. */
        public int number() {
            return overlay.ground().number(shape);
        }

        /** What the file calls it; may be empty. */
        public String title() {
            return overlay.ground().title(shape);
        }

        /** When it holds. */
        public Validity validity() {
            return overlay.ground().validity(shape);
        }
    }

    /**
     * The topmost shape at a point of the picture.
     *
     * @param overlays those that are drawn, the lowest first
     * @param window of time that is shown
     * @param x across the picture, in logical pixels
     * @param y down the picture, in logical pixels
     */
    public static Optional<Hit> topmostAt(
            List<ProjectedOverlay> overlays, TimeWindow window, Viewport viewport, double x, double y) {
        double reach = REACH / viewport.worldPixels();
        double worldX = Mercator.x(viewport.longitude()) + (x - viewport.width() / 2.0) / viewport.worldPixels();
        double worldY = Mercator.y(viewport.latitude()) + (y - viewport.height() / 2.0) / viewport.worldPixels();
        WorldBox about = new WorldBox(worldX - reach, worldY - reach, worldX + reach, worldY + reach);
        for (ProjectedOverlay overlay : overlays.reversed()) {
            OverlayGround ground = overlay.ground();
            BitSet near = ground.near(about);
            if (near.isEmpty()) {
                continue;
            }
            near.and(ground.holding(window));
            for (int shape = near.previousSetBit(ground.size()); shape >= 0; shape = near.previousSetBit(shape - 1)) {
                if (isAt(ground, shape, worldX, worldY, reach, viewport.worldPixels())) {
                    return Optional.of(new Hit(overlay, shape));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(
            OverlayGround ground, int shape, double x, double y, double reach, double worldPixels) {
        double[] points = ground.points(shape);
        for (int i = 0; i < points.length; i += 2) {
            if (Math.hypot(points[i] - x, points[i + 1] - y) <= reach) {
                return true;
            }
        }
        return ground.lines(shape).paths().stream().anyMatch(path -> isNear(path.at(worldPixels), x, y, reach))
                || ground.areas(shape).paths().stream().anyMatch(path -> isNear(path.at(worldPixels), x, y, reach))
                || isWithin(ground.areas(shape), x, y, worldPixels);
    }

    private static boolean isNear(PathDetail path, double x, double y, double reach) {
        WorldBox about = new WorldBox(x - reach, y - reach, x + reach, y + reach);
        for (int piece = 0; piece < path.pieces(); piece++) {
            for (int i = path.start(piece) + 1; path.box(piece).touches(about) && i <= path.end(piece); i++) {
                if (Line2D.ptSegDist(path.x[i - 1], path.y[i - 1], path.x[i], path.y[i], x, y) <= reach) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By how many edges a ray to the east crosses, all rings together: a hole is not within. */
    private static boolean isWithin(WorldShape area, double x, double y, double worldPixels) {
        boolean within = false;
        for (WorldPath ring : area.paths()) {
            if (ring.box.north() > y || ring.box.south() < y || ring.box.east() < x) {
                continue;
            }
            PathDetail path = ring.at(worldPixels);
            for (int i = 1; i < path.x.length; i++) {
                boolean crosses = path.y[i - 1] > y != path.y[i] > y;
                if (crosses) {
                    double at = path.x[i - 1]
                            + (y - path.y[i - 1]) / (path.y[i] - path.y[i - 1]) * (path.x[i] - path.x[i - 1]);
                    within ^= x < at;
                }
            }
        }
        return within;
    }
}
