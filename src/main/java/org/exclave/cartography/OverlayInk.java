package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.exclave.overlay.OverlayLook;

/**
 * Fills and strokes as the look of an overlay layer says. Hatches lean to the left, where those between editions lean to the
 * right, and lines have no casing, which borders have.
 */
final class OverlayInk {

    /** Pixels across a hatch, from one line to the next. */
    private static final double STEP = 12;

    private static final float HATCH = 1.2f;
    private static final double HATCH_OPACITY = 0.6;
    private static final double GROUND_OPACITY = 0.07;
    private static final double PLAIN_OPACITY = 0.2;
    private static final double WIDTH = 1.7;
    private static final float[] DASHES = {7, 4};
    private static final float[] DOTS = {1.8f, 3.4f};

    /** Device pixels of the picture of one hatch, at the most. */
    private static final int LARGEST_TILE = 512;

    private final OverlayLook look;
    private final Color colour;
    private final double acrossFrom;
    private final double downFrom;

    private OverlayInk(OverlayLook look, Palette palette, double acrossFrom, double downFrom) {
        this.look = look;
        this.colour = look.colour().map(Color::decode).orElse(palette.overlay());
        this.acrossFrom = acrossFrom;
        this.downFrom = downFrom;
    }

    /** The ink of a look on a picture; its hatches hang on the ground, so that they move with the map. */
    static OverlayInk of(OverlayLook look, Palette palette, Viewport viewport) {
        double across = Mercator.x(viewport.longitude()) * viewport.worldPixels() - viewport.width() / 2.0;
        double down = Mercator.y(viewport.latitude()) * viewport.worldPixels() - viewport.height() / 2.0;
        return new OverlayInk(look, palette, -(across % STEP), -(down % STEP));
    }

    /** The ink of a look where nothing moves. */
    static OverlayInk of(OverlayLook look, Palette palette) {
        return new OverlayInk(look, palette, 0, 0);
    }

    Color colour() {
        return colour;
    }

    /** Fills an area. */
    void fill(Graphics2D g, Path2D area) {
        switch (look.filling()) {
            case NONE -> {}
            case PLAIN -> ground(g, area, PLAIN_OPACITY);
            case HATCH -> {
                ground(g, area, GROUND_OPACITY);
                hatch(g, area);
            }
        }
    }

    private void ground(Graphics2D g, Shape area, double opacity) {
        g.setColor(Palette.faded(colour, opacity));
        g.fill(area);
    }

    /** By lines on a page of shapes; elsewhere by a picture of one hatch, which is many times quicker for many areas. */
    private void hatch(Graphics2D g, Path2D area) {
        if (VectorPage.of(g) == null) {
            g.setPaint(tile(g.getTransform().getScaleX()));
            g.fill(area);
            return;
        }
        Shape before = g.getClip();
        g.clip(area);
        Rectangle2D box = g.getClipBounds();
        pen(g);
        double origin = acrossFrom - downFrom;
        double first = Math.floor((box.getMinX() - box.getMaxY() - origin) / STEP) * STEP + origin;
        for (double difference = first; difference <= box.getMaxX() - box.getMinY() + STEP; difference += STEP) {
            g.draw(new Line2D.Double(
                    difference + box.getMinY(), box.getMinY(), difference + box.getMaxY(), box.getMaxY()));
        }
        g.setClip(before);
    }

    private void pen(Graphics2D g) {
        g.setColor(Palette.faded(colour, HATCH_OPACITY));
        g.setStroke(new BasicStroke(HATCH, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
    }

    private TexturePaint tile(double scale) {
        int pixels = Math.clamp(Math.round(STEP * Math.abs(scale)), 4, LARGEST_TILE);
        BufferedImage picture = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(pixels / STEP, pixels / STEP);
        pen(g);
        for (double shift : new double[] {-STEP, 0, STEP}) {
            g.draw(new Line2D.Double(shift - STEP, -STEP, shift + 2 * STEP, 2 * STEP));
        }
        g.dispose();
        return new TexturePaint(picture, new Rectangle2D.Double(acrossFrom, downFrom, STEP, STEP));
    }

    /** Strokes the visible runs of a line. */
    void stroke(Graphics2D g, List<LineClipper.Run> runs) {
        switch (look.line()) {
            case SOLID -> LinePainter.solid(g, runs, colour, WIDTH);
            case DASHED -> LinePainter.dashed(g, runs, colour, WIDTH, DASHES);
            case DOTTED -> LinePainter.dashed(g, runs, colour, WIDTH, DOTS);
        }
    }
}
