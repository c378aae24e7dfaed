package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.geography.Exclave;
import org.locationtech.jts.geom.Point;

/**
 * Draws the exclaves so that none is missed: the owner's tint with a band inside its border, a mark of fixed size while
 * one is too small to see, and a name that gives owner and host.
 */
final class ExclavePainter {

    private static final double BAND = 14;

    private static final double TINT = 0.62;
    private static final double TINT_OVER_BASE_MAP = 0.3;

    private static final double SMALLEST = 9;
    /** Pixels across, below which a name written over an exclave would hide it. */
    private static final double HIDDEN_BY_A_NAME = 120;

    private static final double NAMED_FROM_ZOOM = 7;

    private ExclavePainter() {}

    /** Draws the areas; borders are drawn over them. */
    static void paintAreas(Drawing drawing) {
        AreaClipper clipper = new AreaClipper(drawing.viewport());
        for (MapShapes.Drawn<Exclave> exclave : exclaves(drawing)) {
            Path2D area = clipper.clip(exclave.shape());
            if (!area.intersects(drawing.viewport().frame())) {
                // A page of PDF takes a clip of nothing for none: the band would be drawn beside the map.
                continue;
            }
            Color tint = drawing.palette().exclave().of(exclave.thing().owner(), drawing.palette().otherLand());
            drawing.g().setColor(drawing.palette().ground(tint, drawing.scenery().baseMap() == null ? TINT : TINT_OVER_BASE_MAP));
            drawing.g().fill(area);
            if (exclave.shape().across(drawing.viewport()) > 2.5 * BAND) {
                paintBand(drawing.g(), area, drawing.palette().ground(tint, 0.75));
            }
        }
    }

    private static void paintBand(Graphics2D g, Path2D area, Color ink) {
        Shape before = g.getClip();
        g.clip(area);
        g.setColor(ink);
        g.setStroke(new BasicStroke((float) BAND, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(area);
        g.setClip(before);
    }

    /** Draws a mark of fixed size for each exclave too small to see at this zoom; over the borders. */
    static void paintSmall(Drawing drawing) {
        for (MapShapes.Drawn<Exclave> exclave : exclaves(drawing)) {
            if (!isSmall(exclave, drawing.viewport())) {
                continue;
            }
            Rectangle2D mark = mark(exclave, drawing.viewport());
            drawing.g().setStroke(new BasicStroke(3.6f));
            drawing.g().setColor(drawing.palette().lines().casing());
            drawing.g().draw(mark);
            drawing.g().setColor(drawing.palette().exclave().of(exclave.thing().owner(), Color.GRAY));
            drawing.g().fill(mark);
            drawing.g().setStroke(new BasicStroke((float) (1.4 * drawing.palette().weight())));
            drawing.g().setColor(drawing.palette().lines().border());
            drawing.g().draw(mark);
            drawing.labels()
                    .reserve(new Rectangle2D.Double(mark.getX() - 1.8, mark.getY() - 1.8, 11.6, 11.6));
        }
    }

    private static boolean isSmall(MapShapes.Drawn<Exclave> exclave, Viewport viewport) {
        return exclave.shape().across(viewport) < SMALLEST;
    }

    private static Rectangle2D mark(MapShapes.Drawn<Exclave> exclave, Viewport viewport) {
        ScreenPoint at = middle(viewport, exclave.thing());
        return new Rectangle2D.Double(at.x() - 4, at.y() - 4, 8, 8);
    }

    /** What exclaves cover that a name written across them would hide, in logical pixels. */
    static List<Rectangle2D> smallOnes(Drawing drawing) {
        Viewport viewport = drawing.viewport();
        return exclaves(drawing).stream()
                .filter(exclave -> exclave.shape().across(viewport) < HIDDEN_BY_A_NAME)
                .flatMap(exclave -> exclave.shape().paths().stream())
                .<Rectangle2D>map(path -> new Rectangle2D.Double(
                        viewport.screenX(path.box.west()),
                        viewport.screenY(path.box.north()),
                        path.box.width() * viewport.worldPixels(),
                        path.box.height() * viewport.worldPixels()))
                .toList();
    }

    /** Whether a picture shows any of an exclave, or the mark that stands for it. */
    static boolean shows(Viewport viewport, MapShapes.Drawn<Exclave> exclave) {
        Rectangle2D frame = viewport.frame();
        return isSmall(exclave, viewport)
                ? mark(exclave, viewport).intersects(frame)
                : new AreaClipper(viewport).clip(exclave.shape()).intersects(frame);
    }

    /** Asks for the names, the largest exclave first. */
    static void name(Drawing drawing) {
        if (drawing.viewport().zoom() < NAMED_FROM_ZOOM) {
            return;
        }
        exclaves(drawing).stream()
                .sorted((one, other) -> Double.compare(other.thing().areaKm2(), one.thing().areaKm2()))
                .forEach(exclave -> name(drawing, exclave));
    }

    private static void name(Drawing drawing, MapShapes.Drawn<Exclave> exclave) {
        Color ink = drawing.palette().exclaveLabel().of(exclave.thing().owner(), drawing.palette().lettering().minor());
        Font bold = Inter.SEMI_BOLD.at(13);
        Font small = Inter.REGULAR.at(11);
        String english = exclave.thing().names().getOrDefault("en", exclave.thing().id());
        List<Label.Line> names = new NameLines(bold, ink, ink)
                .of(english, exclave.thing().names(), exclave.thing().owner(), drawing);
        String owner = drawing.messages()
                .text(
                        "map.exclave.within",
                        drawing.messages().text("country." + exclave.thing().owner()),
                        drawing.messages().text("country." + exclave.thing().host()),
                        exclave.thing().areaKm2());
        String title = names.stream().map(Label.Line::text).collect(Collectors.joining(NameLanguage.BETWEEN));
        List<Label.Line> full = List.of(new Label.Line(title, bold, ink), new Label.Line(owner, small, ink));
        ScreenPoint at = middle(drawing.viewport(), exclave.thing());
        double across = exclave.shape().across(drawing.viewport());
        if (across > 110 && drawing.labels().place(Label.on(at, full))) {
            return;
        }
        double gap = Math.max(10, Math.min(across / 2, 60) + 4);
        boolean named = across >= 24 && drawing.labels().place(Label.beside(at, gap, full));
        if (!named) {
            Label.Line brief = new Label.Line(names.getFirst().text(), Inter.SEMI_BOLD.at(12), ink);
            drawing.labels().place(Label.beside(at, gap, List.of(brief)));
        }
    }

    private static List<MapShapes.Drawn<Exclave>> exclaves(Drawing drawing) {
        return drawing.scenery().shapes().edition(drawing.scenery().edition()).exclaves().all();
    }

    private static ScreenPoint middle(Viewport viewport, Exclave exclave) {
        Point inside = exclave.area().getInteriorPoint();
        return viewport.toScreen(inside.getX(), inside.getY());
    }
}
