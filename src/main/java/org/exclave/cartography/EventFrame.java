package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * The pixels of a surface on which events are drawn, and where on them a place lies.
 *
 * @param viewport what is shown
 * @param device from logical pixels to those of the surface; it does not turn
 * @param pixels those of the surface that are drawn on
 * @param margin logical pixels of the picture, on every side, that will not be seen
 */
record EventFrame(Viewport viewport, AffineTransform device, Rectangle pixels, int margin) {

    static EventFrame of(Drawing drawing) {
        Graphics2D g = drawing.g();
        AffineTransform device = g.getTransform();
        Rectangle pixels = device.createTransformedShape(drawing.viewport().frame()).getBounds();
        if (g.getClip() != null) {
            Rectangle clip = device.createTransformedShape(g.getClip()).getBounds();
            pixels = pixels.intersection(clip);
        }
        return new EventFrame(
                drawing.viewport(), device, pixels, drawing.scenery().margin());
    }

    /** A picture of its own, of logical pixels, without a margin. */
    static EventFrame of(Viewport viewport) {
        Rectangle pixels = new Rectangle(viewport.width(), viewport.height());
        return new EventFrame(viewport, new AffineTransform(), pixels, 0);
    }

    boolean isEmpty() {
        return pixels.isEmpty();
    }

    /** Pixels of the surface to a logical one. */
    double scale() {
        return device.getScaleX();
    }

    /** From the unit square of {@link Mercator} to pixels from the left. */
    Axis across() {
        return axis(Mercator.x(viewport.longitude()), viewport.width(), device.getScaleX(), device.getTranslateX() - pixels.x);
    }

    /** From the unit square of {@link Mercator} to pixels from the top. */
    Axis down() {
        return axis(Mercator.y(viewport.latitude()), viewport.height(), device.getScaleY(), device.getTranslateY() - pixels.y);
    }

    private Axis axis(double middle, int length, double scale, double shift) {
        double factor = viewport.worldPixels() * scale;
        return new Axis(middle, factor, length / 2.0 * scale + shift);
    }

    /** The part of the world that will be seen, on the unit square of {@link Mercator}. */
    Rectangle2D seen() {
        double world = viewport.worldPixels();
        double width = Math.max(1, viewport.width() - 2 * margin) / world;
        double height = Math.max(1, viewport.height() - 2 * margin) / world;
        return new Rectangle2D.Double(
                Mercator.x(viewport.longitude()) - width / 2,
                Mercator.y(viewport.latitude()) - height / 2,
                width,
                height);
    }

    /** Logical pixels that will be seen. */
    double seenArea() {
        return (double) Math.max(1, viewport.width() - 2 * margin) * Math.max(1, viewport.height() - 2 * margin);
    }

    /** One direction of the frame: a position less the middle, times a factor, plus a shift. */
    record Axis(double middle, double factor, double shift) {

        double at(double unit) {
            return (unit - middle) * factor + shift;
        }
    }
}
