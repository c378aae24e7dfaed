package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.exclave.geography.Elevation;

/**
 * The shaded relief: light from three sides on smoothed heights, as one image for each theme, made when first drawn and
 * kept. It fades at close zoom, which a grid of 2 arc minutes cannot bear, and towards its own edge.
 */
final class Relief {

    /** Pixels of a picture of it on a page of shapes to one of the page: light and shade have no edges to keep. */
    private static final double ON_PAGES = 0.5;

    private static final int FINER = 10;
    private static final double SIGMA = 5;
    private static final double EXAGGERATION = 5.5;
    private static final int DEEPEST_SHADOW = 72;

    /** Share of the width, and of the height, over which the shading fades towards the edge. */
    private static final double EDGE = 0.06;

    private static final double SINE_45 = Math.sqrt(0.5);

    private final Elevation elevation;
    private final Map<Theme, BufferedImage> images = new EnumMap<>(Theme.class);

    Relief(Elevation elevation) {
        this.elevation = elevation;
    }

    void paint(Drawing drawing) {
        Viewport viewport = drawing.viewport();
        double left = viewport.screenX(Mercator.x(elevation.west()));
        double right = viewport.screenX(Mercator.x(elevation.east()));
        double top = viewport.screenY(Mercator.y(elevation.north()));
        double bottom = viewport.screenY(Mercator.y(elevation.south()));
        if (right < 0 || bottom < 0 || left > viewport.width() || top > viewport.height()) {
            return;
        }
        OwnPicture.paintOnPage(
                drawing.g(), viewport.frame(), ON_PAGES, own -> lay(drawing.on(own), left, top, right, bottom));
    }

    /** Draws the whole of the relief between what is left, top, right and bottom of it, in pixels. */
    private void lay(Drawing drawing, double left, double top, double right, double bottom) {
        BufferedImage image = image(drawing.theme());
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale((right - left) / image.getWidth(), (bottom - top) / image.getHeight());
        Graphics2D g = drawing.g();
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive((float) opacity(drawing.viewport())));
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, place, null);
        g.setComposite(before);
    }

    /** Whole up to 15 pixels to a kilometre, 45 % from 21 on. */
    static double opacity(Viewport viewport) {
        double pixelsPerKilometre = 1000 / viewport.metersPerPixel();
        return Math.clamp(1 - (pixelsPerKilometre - 15) / 6 * 0.55, 0.45, 1);
    }

    private synchronized BufferedImage image(Theme theme) {
        return images.computeIfAbsent(theme, this::shade);
    }

    private BufferedImage shade(Theme theme) {
        SmoothGrid grid = SmoothGrid.of(elevation, FINER, SIGMA);
        BufferedImage image = new BufferedImage(grid.width, grid.height, BufferedImage.TYPE_INT_ARGB_PRE);
        double metersAcross =
                Mercator.worldMeters((elevation.north() + elevation.south()) / 2) * elevation.step() / 360 / FINER;
        float scale = (float) (EXAGGERATION / (2 * metersAcross));
        IntStream.range(0, grid.height)
                .parallel()
                .forEach(y -> image.setRGB(0, y, grid.width, 1, row(grid, y, scale, theme), 0, grid.width));
        return image;
    }

    private static int[] row(SmoothGrid grid, int y, float scale, Theme theme) {
        int[] row = new int[grid.width];
        int here = y * grid.width;
        int above = Math.max(0, y - 1) * grid.width;
        int below = Math.min(grid.height - 1, y + 1) * grid.width;
        for (int x = 0; x < grid.width; x++) {
            float east = grid.values[here + Math.min(grid.width - 1, x + 1)] - grid.values[here + Math.max(0, x - 1)];
            float south = grid.values[below + x] - grid.values[above + x];
            row[x] = tone(light(east * scale, south * scale), edge(x, y, grid), theme);
        }
        return row;
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

    private static double edge(int x, int y, SmoothGrid grid) {
        double across = Math.min(x, grid.width - 1 - x) / (EDGE * grid.width);
        double down = Math.min(y, grid.height - 1 - y) / (EDGE * grid.height);
        return Math.clamp(across, 0, 1) * Math.clamp(down, 0, 1);
    }

    private static int tone(double light, double edge, Theme theme) {
        Palette.Shading shading = theme.palette().shading();
        Color ink = light < 0 ? shading.shadow() : shading.highlight();
        int strongest = light < 0 ? DEEPEST_SHADOW : shading.brightest();
        int alpha = (int) Math.round(Math.min(1, Math.abs(light) * 1.25) * strongest * edge);
        return (alpha << 24) | (ink.getRGB() & 0xFFFFFF);
    }
}
