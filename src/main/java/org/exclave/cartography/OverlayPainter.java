package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
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
    private final Path2D.Double large = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Path2D.Double small = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Path2D.Double unbroken = new Path2D.Double();
    private final List<LineClipper.Run> runs = new ArrayList<>();
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

    /** All areas are filled at once and all lines stroked at once: a thousand small strokes take ten times as long as a large one. */
    private void paint(BitSet shapes) {
        shapes.stream().forEach(shape -> {
            addArea(ground.areas(shape));
            addLine(ground.lines(shape));
        });
        g.setColor(Palette.faded(ink.colour(), SMALL_OPACITY));
        g.fill(small);
        ink.fill(g, large);
        runs.add(new LineClipper.Run(unbroken, 0));
        ink.stroke(g, runs);
        shapes.stream().forEach(shape -> paintPoints(ground.points(shape)));
    }

    private void addArea(WorldShape area) {
        double across = area.across(viewport);
        if (area.paths().isEmpty() || across < SPECK) {
            speck(area);
        } else if (across < SMALL) {
            small.append(areas.clip(area), false);
        } else {
            large.append(areas.clip(area), false);
            addRuns(area);
        }
    }

    private void addLine(WorldShape line) {
        if (line.across(viewport) < SPECK) {
            speck(line);
        } else {
            addRuns(line);
        }
    }

    /** What begins with the picture begins its dashes anew, whatever else is stroked with it. */
    private void addRuns(WorldShape shape) {
        for (LineClipper.Run run : lines.clip(shape)) {
            if (run.start() == 0) {
                unbroken.append(run.path(), false);
            } else {
                runs.add(run);
            }
        }
    }

    private void speck(WorldShape shape) {
        if (shape.paths().isEmpty()) {
            return;
        }
        WorldBox box = shape.paths().getFirst().box;
        double x = viewport.screenX(box.west());
        double y = viewport.screenY(box.north());
        if (takes(x, y)) {
            small.append(new Rectangle2D.Double(x - 0.6, y - 0.6, 1.2, 1.2), false);
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
