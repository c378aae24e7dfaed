package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The rim around letters, found from the pixels of the letters: each spreads its ink over a disc about it, paler at its edge.
 * To the eye it is what a round stroke along their outlines leaves, which takes five times as long.
 */
final class LetterRim {

    /** Device pixels of a rim beyond which to stroke the outlines is quicker. */
    private static final double WIDEST = MapText.HALO;

    /** Device pixels from the corner of a picture beyond which no picture reaches. */
    private static final double FARTHEST = 1_000_000;

    private static final int FULL = 255;
    private static final int NONE = -100 * FULL;

    /** Parts of the ascent by which letters may lean out of their line, on any side. */
    private static final double LEAN = 0.2;

    private final double radius;
    private final BufferedImage picture;
    private final int width;
    private final int[] pixels;

    private LetterRim(double radius, int width, int height) {
        this.radius = radius;
        this.width = width;
        this.picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        this.pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** Whether rims can be drawn so: on level lines, and no finer than two device pixels to a pixel. */
    static boolean suits(AffineTransform device) {
        boolean level = device.getShearX() == 0 && device.getShearY() == 0 && device.getScaleX() == device.getScaleY();
        return level && device.getScaleX() > 0 && radius(device) <= WIDEST;
    }

    private static double radius(AffineTransform device) {
        return device.getScaleX() * MapText.HALO / 2;
    }

    /** Draws the rim, {@link MapText#HALO} pixels across, around a line of letters that starts at a point of its baseline. */
    static void draw(Graphics2D g, TextLayout letters, Color colour, double x, double baseline) {
        AffineTransform device = g.getTransform();
        double scale = device.getScaleX();
        double lean = letters.getAscent() * LEAN * scale + radius(device) + 2;
        Point2D start = device.transform(new Point2D.Double(x, baseline), null);
        if (Math.max(Math.abs(start.getX()), Math.abs(start.getY())) > FARTHEST) {
            return;
        }
        int left = (int) Math.floor(start.getX() - lean);
        int top = (int) Math.floor(start.getY() - letters.getAscent() * scale - lean);
        int right = (int) Math.ceil(start.getX() + letters.getAdvance() * scale + lean);
        int bottom = (int) Math.ceil(start.getY() + letters.getDescent() * scale + lean);
        LetterRim rim = new LetterRim(radius(device), right - left, bottom - top);
        rim.set(g, letters, new Point(left, top), x, baseline);
        rim.colour(rim.spread(), colour);
        g.setTransform(new AffineTransform());
        g.drawImage(rim.picture, left, top, null);
        g.setTransform(device);
    }

    private void set(Graphics2D g, TextLayout letters, Point corner, double x, double baseline) {
        Graphics2D own = picture.createGraphics();
        own.setRenderingHints(g.getRenderingHints());
        own.translate(-corner.x, -corner.y);
        own.transform(g.getTransform());
        own.setColor(Color.WHITE);
        letters.draw(own, (float) x, (float) baseline);
        own.dispose();
    }

    /** How much of each pixel the rim covers: 255 is all of it; nothing below 0, and more than 255, are no more than these. */
    private int[] spread() {
        int reach = (int) Math.ceil(radius + 1) - 1;
        int[] ink = inks();
        int[] covered = new int[pixels.length];
        for (int down = -reach; down <= reach; down++) {
            for (int right = -reach; right <= reach; right++) {
                int loss = (int) Math.round((Math.hypot(right, down) - radius) * FULL);
                if (loss < FULL) {
                    lay(ink, covered, reach * (width + 1), down * width + right, loss);
                }
            }
        }
        return covered;
    }

    /** The ink of the letters pixel by pixel, 1 to 255; far below nothing where there is none. */
    private int[] inks() {
        int[] ink = new int[pixels.length];
        for (int at = 0; at < ink.length; at++) {
            int opacity = pixels[at] >>> 24;
            ink[at] = opacity == 0 ? NONE : opacity;
        }
        return ink;
    }

    /** Lays all ink, so many pixels away and so much paler, over what is covered; simple enough for vector instructions. */
    private static void lay(int[] ink, int[] covered, int margin, int away, int loss) {
        for (int at = margin; at < ink.length - margin; at++) {
            covered[at] = Math.max(covered[at], ink[at - away] - loss);
        }
    }

    private void colour(int[] covered, Color colour) {
        int[] shades = new int[FULL + 1];
        for (int cover = 0; cover <= FULL; cover++) {
            int opacity = Math.round(cover * colour.getAlpha() / (float) FULL);
            shades[cover] = opacity << 24
                    | part(colour.getRed(), opacity) << 16
                    | part(colour.getGreen(), opacity) << 8
                    | part(colour.getBlue(), opacity);
        }
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = shades[Math.min(FULL, covered[at])];
        }
    }

    private static int part(int light, int opacity) {
        return Math.round(light * opacity / (float) FULL);
    }
}
