package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.annotation.Position;
import org.exclave.geography.LocatorCountry;
import org.exclave.language.Messages;

/**
 * The small map of Central Asia that shows where the large one lies. Its outlines are generalised and belong to no edition
 * of the border: no place may be read from them.
 */
public final class Locator {

    /** Logical pixels across. */
    public static final double WIDTH = 208;
    /** Logical pixels down. */
    public static final double HEIGHT = 130;

    static final Viewport REGION = new Viewport(70.7, 40.9, 4, (int) WIDTH, (int) HEIGHT, 1);

    /** The part of the small map, in its pixels, in which the frame mostly lies: no name goes there. */
    private static final Rectangle2D VALLEY = valley();

    /** The shortest side of the frame, in pixels. */
    private static final double SMALLEST = 8;

    /** A frame that takes more than this part of the small map shows nothing that the large map does not. */
    private static final double LARGEST_PART = 0.8;


    private Locator() {}

    /** Whether the small map shows more than the large one, and so is worth its room. */
    public static boolean isWorthwhile(Viewport main) {
        Rectangle2D seen = seen(main);
        return seen.getWidth() <= WIDTH * LARGEST_PART && seen.getHeight() <= HEIGHT * LARGEST_PART;
    }

    /** The frame of a view in pixels of the small map, large enough to be seen and kept within the small map. */
    public static Rectangle2D frame(Viewport main) {
        Rectangle2D seen = seen(main);
        double width = Math.clamp(seen.getWidth(), SMALLEST, WIDTH);
        double height = Math.clamp(seen.getHeight(), SMALLEST, HEIGHT);
        return new Rectangle2D.Double(
                Math.clamp(seen.getCenterX() - width / 2, 0, WIDTH - width),
                Math.clamp(seen.getCenterY() - height / 2, 0, HEIGHT - height),
                width,
                height);
    }

    /** The place that a pixel of the small map stands for. */
    public static Position at(double x, double y) {
        return REGION.toWorld(x, y);
    }

    /** Draws the small map with the frame of a view, its upper left corner at the origin of the graphics. */
    public static void paint(Graphics2D g, Scenery scenery, Viewport main, Theme theme, Messages messages) {
        Rectangle2D frame = frame(main);
        paintLand(g, scenery, theme, messages, List.of(VALLEY, frame));
        g.setColor(frameFill(theme));
        g.fill(frame);
        g.setColor(theme.palette().lines().casing());
        g.setStroke(new BasicStroke(3.4f));
        g.draw(frame);
        g.setColor(frameInk(theme));
        g.setStroke(new BasicStroke(1.6f));
        g.draw(frame);
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    /** The colour of the frame's line. */
    public static Color frameInk(Theme theme) {
        return theme.palette().symbols().selection();
    }

    /** The colour within the frame, almost clear. */
    public static Color frameFill(Theme theme) {
        return Palette.faded(frameInk(theme), 0.14);
    }

    /** Draws the small map without a frame, its upper left corner at the origin of the graphics. */
    public static void paintLand(Graphics2D g, Scenery scenery, Theme theme, Messages messages) {
        paintLand(g, scenery, theme, messages, List.of(VALLEY));
    }

    private static void paintLand(
            Graphics2D g, Scenery scenery, Theme theme, Messages messages, List<Rectangle2D> unnamed) {
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Rectangle2D box = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        g.clip(box);
        Palette palette = theme.palette();
        g.setColor(palette.otherLand());
        g.fill(box);
        AreaClipper areas = new AreaClipper(REGION);
        LineClipper lines = new LineClipper(REGION);
        for (MapShapes.Drawn<LocatorCountry> country : scenery.shapes().surroundings().all()) {
            String code = CountryName.codeOf(country.thing().name());
            g.setColor(palette.land().of(code, palette.otherLand()));
            g.fill(areas.clip(country.shape()));
            LinePainter.solid(g, lines.clip(country.shape()), palette.lines().otherBorder(), 0.8);
        }
        new LocatorNames(scenery, messages, unnamed).paint(g, palette);
        g.setTransform(before);
        g.setClip(clip);
    }

    private static Rectangle2D seen(Viewport main) {
        Position northWest = main.toWorld(0, 0);
        Position southEast = main.toWorld(main.width(), main.height());
        return between(REGION.toScreen(northWest), REGION.toScreen(southEast));
    }

    private static Rectangle2D valley() {
        return between(REGION.toScreen(68.6, 41), REGION.toScreen(72.6, 39));
    }

    private static Rectangle2D between(ScreenPoint upperLeft, ScreenPoint lowerRight) {
        return new Rectangle2D.Double(
                upperLeft.x(), upperLeft.y(), lowerRight.x() - upperLeft.x(), lowerRight.y() - upperLeft.y());
    }
}
