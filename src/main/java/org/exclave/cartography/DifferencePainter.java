package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.geography.DifferingArea;
import org.locationtech.jts.geom.Point;

/** Hatches what another edition draws differently, in one colour for all countries, and writes the areas where they fit. */
final class DifferencePainter {

    private static final double STEP = 8;
    private static final double LINE = 3;

    /** Pixels across from which an area is named. */
    private static final double NAMED_FROM = 36;

    private DifferencePainter() {}

    static void paint(Drawing drawing) {
        drawing.scenery().differing().ifPresent(difference -> {
            AreaClipper clipper = new AreaClipper(drawing.viewport());
            for (MapShapes.Drawn<DifferingArea> area : difference.areas()) {
                Path2D shape = clipper.clip(area.shape());
                if (shape.intersects(drawing.viewport().frame())) {
                    hatch(drawing.g(), shape, origin(drawing.viewport()), drawing.palette().lines().difference());
                }
            }
        });
    }

    /** Where the hatch starts: a place on the ground, so that it moves with the map. */
    private static double origin(Viewport viewport) {
        double across = Mercator.x(viewport.longitude()) * viewport.worldPixels() - viewport.width() / 2.0;
        double down = Mercator.y(viewport.latitude()) * viewport.worldPixels() - viewport.height() / 2.0;
        double period = STEP * Math.sqrt(2);
        return -((across % period) + (down % period)) % period;
    }

    /** Lines at 45° over a pale ground; the origin is where one of them meets the upper edge. */
    static void hatch(Graphics2D g, Shape shape, double origin, Color ink) {
        Shape before = g.getClip();
        g.setColor(Palette.faded(ink, 0.10));
        g.fill(shape);
        g.clip(shape);
        Rectangle2D box = g.getClipBounds();
        g.setColor(Palette.faded(ink, 0.55));
        g.setStroke(new BasicStroke((float) LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double period = STEP * Math.sqrt(2);
        double first = Math.floor((box.getMinX() + box.getMinY() - origin) / period) * period + origin;
        for (double sum = first; sum <= box.getMaxX() + box.getMaxY() + period; sum += period) {
            g.draw(new Line2D.Double(
                    sum - box.getMinY() + LINE, box.getMinY() - LINE, sum - box.getMaxY() - LINE, box.getMaxY() + LINE));
        }
        g.setClip(before);
        g.setColor(ink);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(shape);
    }

    /** Asks for room for the areas, the largest first. */
    static void name(Drawing drawing) {
        drawing.scenery().differing().ifPresent(difference -> {
            Font font = Inter.SEMI_BOLD.at(11);
            Color ink = drawing.palette().lettering().town();
            for (MapShapes.Drawn<DifferingArea> area : difference.areas()) {
                if (area.shape().across(drawing.viewport()) >= NAMED_FROM) {
                    Point inside = area.thing().area().getInteriorPoint();
                    ScreenPoint at = drawing.viewport().toScreen(inside.getX(), inside.getY());
                    String words = drawing.messages().text("map.difference.area", area.thing().areaKm2());
                    drawing.labels().place(Label.on(at, List.of(new Label.Line(words, font, ink))));
                }
            }
        });
    }

    /** Whether a picture shows any of what differs. */
    static boolean shows(Viewport viewport, DifferenceShapes difference) {
        AreaClipper clipper = new AreaClipper(viewport);
        return difference.areas().stream()
                .anyMatch(area -> clipper.clip(area.shape()).intersects(viewport.frame()));
    }
}
