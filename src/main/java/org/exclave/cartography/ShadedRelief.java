package org.exclave.cartography;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.exclave.geography.Elevation;

/**
 * The image of the shaded relief in the colours of one theme: light from three sides on smoothed heights. It is shaded block by block
 * when somebody looks there, since most pictures show a part of it only. Any thread may use it.
 */
final class ShadedRelief {

    private static final int FINER = 10;
    private static final double SIGMA = 5;
    private static final double EXAGGERATION = 5.5;
    private static final int DEEPEST_SHADOW = 72;

    /** Pixels of the image to a block, each way. */
    private static final int BLOCK = 160;

    /** Share of the width, and of the height, over which the shading fades towards the edge. */
    private static final double EDGE = 0.06;

    private static final double SINE_45 = Math.sqrt(0.5);

    private final SmoothGrid grid;
    private final float slope;
    private final int[] shadow;
    private final int[] highlight;
    private final int brightest;
    private final BufferedImage image;
    private final int[] pixels;
    private final int blocksAcross;
    private final BitSet shaded = new BitSet();

    ShadedRelief(Elevation elevation, Palette.Shading shading) {
        grid = new SmoothGrid(elevation, FINER, SIGMA);
        double metersAcross =
                Mercator.worldMeters((elevation.north() + elevation.south()) / 2) * elevation.step() / 360 / FINER;
        slope = (float) (EXAGGERATION / (2 * metersAcross));
        image = new BufferedImage(grid.width, grid.height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        shadow = washes(shading.shadow(), image.getColorModel());
        highlight = washes(shading.highlight(), image.getColorModel());
        brightest = shading.brightest();
        blocksAcross = Math.ceilDiv(grid.width, BLOCK);
    }

    /** The pixels of an ink by its opacity, 0 to 255. */
    private static int[] washes(Color ink, ColorModel model) {
        int[] washes = new int[256];
        for (int alpha = 0; alpha < washes.length; alpha++) {
            int pixel = alpha << 24 | (ink.getRGB() & 0xFFFFFF);
            washes[alpha] = ((int[]) model.getDataElements(pixel, null))[0];
        }
        return washes;
    }

    /** Pixels from west to east. */
    int width() {
        return grid.width;
    }

    /** Pixels from north to south. */
    int height() {
        return grid.height;
    }

    /**
     * The image, of which a part is there; the rest may be without any shading.
     *
     * @param part in pixels of the image, perhaps beyond it
     */
    synchronized BufferedImage showing(Rectangle part) {
        List<Integer> missing = new ArrayList<>();
        Rectangle seen = part.intersection(new Rectangle(grid.width, grid.height));
        if (!seen.isEmpty()) {
            for (int down = seen.y / BLOCK; down <= (seen.y + seen.height - 1) / BLOCK; down++) {
                for (int across = seen.x / BLOCK; across <= (seen.x + seen.width - 1) / BLOCK; across++) {
                    int block = down * blocksAcross + across;
                    if (!shaded.get(block)) {
                        missing.add(block);
                    }
                }
            }
        }
        missing.parallelStream().forEach(this::shade);
        missing.forEach(shaded::set);
        return image;
    }

    private void shade(int block) {
        Rectangle whole = new Rectangle(grid.width, grid.height);
        Rectangle part = new Rectangle(block % blocksAcross * BLOCK, block / blocksAcross * BLOCK, BLOCK, BLOCK)
                .intersection(whole);
        Rectangle about = new Rectangle(part);
        about.grow(1, 1);
        SmoothGrid.Patch patch = grid.patch(about.intersection(whole));
        double[] edges = new double[part.width];
        for (int x = 0; x < part.width; x++) {
            edges[x] = edge(part.x + x, grid.width);
        }
        for (int y = part.y; y < part.y + part.height; y++) {
            shadeRow(patch, y, part.x, edges);
        }
    }

    private void shadeRow(SmoothGrid.Patch patch, int y, int left, double[] edges) {
        float[] heights = patch.heights();
        int here = patch.row(y);
        int above = patch.row(Math.max(0, y - 1));
        int below = patch.row(Math.min(grid.height - 1, y + 1));
        int row = y * grid.width;
        double down = edge(y, grid.height);
        for (int i = 0; i < edges.length; i++) {
            int x = left + i;
            float east = heights[here + Math.min(grid.width - 1, x + 1)] - heights[here + Math.max(0, x - 1)];
            float south = heights[below + x] - heights[above + x];
            double light = light(east * slope, south * slope);
            double strongest = light < 0 ? DEEPEST_SHADOW : brightest;
            int alpha = (int) Math.round(Math.min(1, Math.abs(light) * 1.25) * strongest * (edges[i] * down));
            pixels[row + x] = (light < 0 ? shadow : highlight)[alpha];
        }
    }

    /**
     * How much brighter or darker than flat ground a slope is, from −1 to 1: Lambert's law for light at 45° from the
     * north-west (60 %), the west (20 %) and the north (20 %).
     */
    static double light(double east, double south) {
        double length = Math.sqrt(1 + east * east + south * south);
        double northWest = (east + south) * SINE_45;
        double share = 0.6 * northWest + 0.2 * east + 0.2 * south;
        double lit = (SINE_45 + SINE_45 * share) / length;
        double difference = lit - SINE_45;
        return difference < 0 ? Math.max(-1, difference / SINE_45) : Math.min(1, difference / (1 - SINE_45));
    }

    private static double edge(int at, int length) {
        return Math.clamp(Math.min(at, length - 1 - at) / (EDGE * length), 0, 1);
    }
}
