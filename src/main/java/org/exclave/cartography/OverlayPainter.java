package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Draws overlay layers, over the ground with its borders and below everything else. */
final class OverlayPainter {

    /** Radius of the ring that stands for a point. */
    static final double RING = 3.4;

    /** Pixels beyond the picture to which something of a ring may reach. */
    private static final double MARGIN = AreaClipper.MARGIN;

    /** Pixels across below which a shape is a speck. */
    private static final double SPECK = 1.2;

    /** Pixels across below which an area has no room for a hatch within an outline. */
    private static final double SMALL = 10;

    private static final double SMALL_OPACITY = 0.4;

    /** Pixels to which the places of points are told apart: what stands on another hides it anyway. */
    private static final double APART = 2;

    private final Graphics2D g;
    private final Viewport viewport;
    private final OverlayGround ground;
    private final OverlayInk ink;
    private final AreaClipper areas;
    private final LineClipper lines;
    private final Set<Long> taken = new HashSet<>();

    private OverlayPainter(Drawing drawing, ProjectedOverlay overlay) {
        g = drawing.g();
        viewport = drawing.viewport();
        ground = overlay.ground();
        ink = OverlayInk.of(overlay.look(), drawing.palette(), viewport);
        areas = new AreaClipper(viewport);
        lines = new LineClipper(viewport);
    }

    /** Draws the layers of a scenery that hold at its time, the lowest first. */
    static void paint(Drawing drawing) {
        for (ProjectedOverlay overlay : drawing.scenery().asDrawn().overlays()) {
            BitSet shapes = overlay.ground().near(WorldBox.seenBy(drawing.viewport(), MARGIN));
            shapes.and(overlay.ground().holding(drawing.scenery().time().window()));
            if (!shapes.isEmpty()) {
                Translucent.paint(
                        drawing.g(),
                        overlay.look().opacity(),
                        drawing.viewport().frame(),
                        own -> new OverlayPainter(drawing.on(own), overlay).paint(shapes));
            }
        }
    }

    private void paint(BitSet shapes) {
        shapes.stream().forEach(shape -> {
            paintArea(ground.areas(shape));
            paintLine(ground.lines(shape));
        });
        shapes.stream().forEach(shape -> paintPoints(ground.points(shape)));
    }

    private void paintArea(WorldShape area) {
        if (area.paths().isEmpty()) {
            return;
        }
        if (area.across(viewport) < SPECK) {
            speck(area);
            return;
        }
        Path2D path = areas.clip(area);
        if (path.getCurrentPoint() == null) {
            return;
        }
        if (area.across(viewport) < SMALL) {
            g.setColor(Palette.faded(ink.colour(), SMALL_OPACITY));
            g.fill(path);
        } else {
            ink.fill(g, path);
            ink.stroke(g, lines.clip(area));
        }
    }

    private void paintLine(WorldShape line) {
        if (line.paths().isEmpty()) {
            return;
        }
        if (line.across(viewport) < SPECK) {
            speck(line);
        } else {
            ink.stroke(g, lines.clip(line));
        }
    }

    private void speck(WorldShape small) {
        WorldBox box = small.paths().getFirst().box;
        double x = viewport.screenX(box.west());
        double y = viewport.screenY(box.north());
        if (takes(x, y)) {
            g.setColor(Palette.faded(ink.colour(), SMALL_OPACITY));
            g.fill(new Rectangle2D.Double(x - 0.6, y - 0.6, 1.2, 1.2));
        }
    }

    private void paintPoints(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            double x = viewport.screenX(points[i]);
            double y = viewport.screenY(points[i + 1]);
            boolean seen = x > -MARGIN && y > -MARGIN && x < viewport.width() + MARGIN && y < viewport.height() + MARGIN;
            if (seen && takes(x, y)) {
                ring(g, ink, x, y);
            }
        }
    }

    /** Whether nothing was drawn at a place yet. */
    private boolean takes(double x, double y) {
        long column = Math.round(x / APART);
        long row = Math.round(y / APART);
        return taken.add((column << 32) ^ (row & 0xFFFFFFFFL));
    }

    /** An empty ring: a symbol of the atlas is full. */
    static void ring(Graphics2D g, OverlayInk ink, double x, double y) {
        g.setColor(Palette.faded(ink.colour(), 0.25));
        Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        g.fill(ring);
        g.setColor(ink.colour());
        g.setStroke(new BasicStroke(1.5f));
        g.draw(ring);
    }
}
