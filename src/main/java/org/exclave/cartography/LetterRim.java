package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

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

    /** The memory of the last rim of a thread, which the next one takes over if it has room in it. */
    private static final ThreadLocal<Memory> LAST = ThreadLocal.withInitial(() -> new Memory(1 << 14));

    /** Pixels of a rim beyond which its memory is not kept. */
    private static final int LARGEST_KEPT = 1 << 20;

    private static final class Memory {

        private final int[] pixels;
        private final int[] ink;
        private final int[] covered;

        Memory(int size) {
            pixels = new int[size];
            ink = new int[size];
            covered = new int[size];
        }

        /** Room for so many pixels, empty. */
        static Memory of(int size) {
            Memory last = LAST.get();
            if (last.pixels.length < size) {
                last = new Memory(Math.max(size, Math.min(2 * size, LARGEST_KEPT)));
                if (size <= LARGEST_KEPT) {
                    LAST.set(last);
                }
            }
            Arrays.fill(last.pixels, 0, size, 0);
            Arrays.fill(last.covered, 0, size, 0);
            return last;
        }
    }

    private final double radius;
    private final BufferedImage picture;
    private final int width;
    private final int size;
    private final int[] pixels;
    private final int[] ink;
    private final int[] covered;

    private LetterRim(double radius, int width, int height) {
        this.radius = radius;
        this.width = width;
        this.size = Math.multiplyExact(width, height);
        Memory memory = Memory.of(size);
        this.pixels = memory.pixels;
        this.ink = memory.ink;
        this.covered = memory.covered;
        this.picture = picture(pixels, width, height);
    }

    private static BufferedImage picture(int[] pixels, int width, int height) {
        ColorModel model = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).getColorModel();
        int[] masks = ((DirectColorModel) model).getMasks();
        DataBufferInt memory = new DataBufferInt(pixels, width * height);
        return new BufferedImage(
                model, Raster.createPackedRaster(memory, width, height, width, masks, null), true, null);
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
        rim.spread();
        rim.colour(colour);
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

    /** Finds how much of each pixel the rim covers: 255 is all of it; nothing below 0, and more than 255, are no more than these. */
    private void spread() {
        int reach = (int) Math.ceil(radius + 1) - 1;
        takeInk();
        for (int down = -reach; down <= reach; down++) {
            for (int right = -reach; right <= reach; right++) {
                int loss = (int) Math.round((Math.hypot(right, down) - radius) * FULL);
                if (loss < FULL) {
                    lay(reach * (width + 1), size - reach * (width + 1), down * width + right, loss);
                }
            }
        }
    }

    /** The ink of the letters pixel by pixel, 1 to 255; far below nothing where there is none. */
    private void takeInk() {
        for (int at = 0; at < size; at++) {
            int opacity = pixels[at] >>> 24;
            ink[at] = opacity == 0 ? NONE : opacity;
        }
    }

    /** Lays ink, so many pixels away and so much paler, over what is covered; simple enough for vector instructions. */
    private void lay(int from, int to, int away, int loss) {
        int[] source = ink;
        int[] target = covered;
        for (int at = from; at < to; at++) {
            target[at] = Math.max(target[at], source[at - away] - loss);
        }
    }

    private void colour(Color colour) {
        int[] shades = new int[FULL + 1];
        for (int cover = 0; cover <= FULL; cover++) {
            int opacity = Math.round(cover * colour.getAlpha() / (float) FULL);
            shades[cover] = opacity << 24
                    | part(colour.getRed(), opacity) << 16
                    | part(colour.getGreen(), opacity) << 8
                    | part(colour.getBlue(), opacity);
        }
        for (int at = 0; at < size; at++) {
            pixels[at] = shades[Math.min(FULL, covered[at])];
        }
    }

    private static int part(int light, int opacity) {
        return Math.round(light * opacity / (float) FULL);
    }
}
