package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import org.exclave.annotation.Position;

/**
 * What part of the world is shown and how large: the only truth about it. Immutable.
 *
 * @param longitude the centre, in degrees
 * @param latitude the centre, in degrees
 * @param zoom the world is 256 · 2^zoom logical pixels wide; {@value #MIN_ZOOM} to {@value #MAX_ZOOM} unless it is a tile
 * @param width of the picture in logical pixels, at least 1
 * @param height of the picture in logical pixels, at least 1
 * @param deviceScale device pixels to a logical pixel, above 0
 */
public record Viewport(double longitude, double latitude, double zoom, int width, int height, double deviceScale) {

    /** The farthest zoom, at which Central Asia is a hand’s breadth. */
    public static final double MIN_ZOOM = 5;
    /** The closest zoom; the map holds no more detail. */
    public static final double MAX_ZOOM = 15;

    private static final double TILE = 256;
    private static final double MIN_LONGITUDE = 58;
    private static final double MAX_LONGITUDE = 84;
    private static final double MIN_LATITUDE = 33;
    private static final double MAX_LATITUDE = 48;

    /** @throws IllegalArgumentException when a value is out of range or no number */
    public Viewport {
        if (!(zoom >= 0 && zoom <= 24) || width < 1 || height < 1 || !(deviceScale > 0 && deviceScale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a viewport: zoom " + zoom + ", " + width + "×" + height);
        }
        if (!Double.isFinite(longitude) || !Double.isFinite(latitude)) {
            throw new IllegalArgumentException("not a centre: " + longitude + ", " + latitude);
        }
    }

    /** How many device pixels wide a picture of it is, at least 1. */
    public int pixelsWide() {
        return (int) Math.ceil(width * deviceScale);
    }

    /** How many device pixels high a picture of it is, at least 1. */
    public int pixelsHigh() {
        return (int) Math.ceil(height * deviceScale);
    }

    /** The view that just holds a rectangle given in degrees, within the zooms that the atlas allows; west of east and south of north. */
    public static Viewport fitting(double west, double south, double east, double north, int width, int height) {
        double across = Mercator.x(east) - Mercator.x(west);
        double down = Mercator.y(south) - Mercator.y(north);
        double world = Math.min(width / across, height / down);
        double zoom = Math.clamp(log2(world / TILE), MIN_ZOOM, MAX_ZOOM);
        double middle = (Mercator.y(south) + Mercator.y(north)) / 2;
        return new Viewport((west + east) / 2, Mercator.latitude(middle), zoom, width, height, 1);
    }

    /**
     * The view of just a rectangle given in degrees, within whatever zooms, on a picture of its form.
     *
     * @param longest logical pixels of the longer side
     */
    static Viewport framing(double west, double south, double east, double north, int longest) {
        double across = Mercator.x(east) - Mercator.x(west);
        double down = Mercator.y(south) - Mercator.y(north);
        double world = longest / Math.max(across, down);
        return new Viewport(
                (west + east) / 2,
                Mercator.latitude((Mercator.y(south) + Mercator.y(north)) / 2),
                Math.clamp(log2(world / TILE), 0, 24),
                Math.max(1, (int) Math.round(across * world)),
                Math.max(1, (int) Math.round(down * world)),
                1);
    }

    /** The view that holds as much of a rectangle given in degrees as the atlas has a map of. */
    public static Viewport showing(double west, double south, double east, double north, int width, int height) {
        double left = Math.clamp(west, MIN_LONGITUDE, MAX_LONGITUDE);
        double right = Math.clamp(east, MIN_LONGITUDE, MAX_LONGITUDE);
        double lower = Math.clamp(south, MIN_LATITUDE, MAX_LATITUDE);
        double upper = Math.clamp(north, MIN_LATITUDE, MAX_LATITUDE);
        boolean seen = left < right && lower < upper;
        return seen
                ? fitting(left, lower, right, upper, width, height)
                : fitting(west, south, east, north, width, height).bounded();
    }

    /** The view at the opening of the atlas: the whole border valley, 69.2–71.4° E and 39.6–40.5° N. */
    public static Viewport opening(int width, int height) {
        return fitting(69.2, 39.6, 71.4, 40.5, width, height);
    }

    /** How many logical pixels the whole world is wide. */
    public double worldPixels() {
        return TILE * Math.pow(2, zoom);
    }

    /** Metres on the ground to a logical pixel at the centre. */
    public double metersPerPixel() {
        return Mercator.worldMeters(latitude) / worldPixels();
    }

    /** Where the picture shows a place given in degrees; may lie outside the picture. */
    public ScreenPoint toScreen(double pointLongitude, double pointLatitude) {
        return new ScreenPoint(screenX(Mercator.x(pointLongitude)), screenY(Mercator.y(pointLatitude)));
    }

    /** Where the picture shows a place; may lie outside the picture. */
    public ScreenPoint toScreen(Position position) {
        return toScreen(position.longitude(), position.latitude());
    }

    /** From the unit square of {@link Mercator} to logical pixels. */
    double screenX(double worldX) {
        return (worldX - Mercator.x(longitude)) * worldPixels() + width / 2.0;
    }

    /** From the unit square of {@link Mercator} to logical pixels. */
    double screenY(double worldY) {
        return (worldY - Mercator.y(latitude)) * worldPixels() + height / 2.0;
    }

    /** The place on the ground that a point of the picture shows. */
    public Position toWorld(double x, double y) {
        double worldX = Mercator.x(longitude) + (x - width / 2.0) / worldPixels();
        double worldY = Mercator.y(latitude) + (y - height / 2.0) / worldPixels();
        double bounded = Math.clamp(Mercator.longitude(worldX), -180, 180);
        return new Position(bounded, Mercator.latitude(worldY));
    }

    /** The place on the ground in the middle of the picture. */
    public Position middle() {
        return toWorld(width / 2.0, height / 2.0);
    }

    /** The view after the map was dragged by so many logical pixels to the right and down. */
    public Viewport panned(double right, double down) {
        Position centre = toWorld(width / 2.0 - right, height / 2.0 - down);
        return new Viewport(centre.longitude(), centre.latitude(), zoom, width, height, deviceScale).bounded();
    }

    /** The view enlarged by so many zoom steps, the place under a point of the picture staying where it is. */
    public Viewport zoomedAt(double x, double y, double steps) {
        double wished = Math.clamp(zoom + steps, MIN_ZOOM, MAX_ZOOM);
        Position anchor = toWorld(x, y);
        Viewport enlarged = new Viewport(longitude, latitude, wished, width, height, deviceScale);
        ScreenPoint moved = enlarged.toScreen(anchor);
        return enlarged.panned(x - moved.x(), y - moved.y());
    }

    /** The same centre and zoom on a picture of another size. */
    public Viewport resized(int newWidth, int newHeight) {
        return new Viewport(longitude, latitude, zoom, newWidth, newHeight, deviceScale);
    }

    /** The same view with another number of device pixels to a logical pixel. */
    public Viewport scaled(double newDeviceScale) {
        return new Viewport(longitude, latitude, zoom, width, height, newDeviceScale);
    }

    /** The same zoom with another place in the middle. */
    public Viewport centredOn(Position position) {
        return new Viewport(position.longitude(), position.latitude(), zoom, width, height, deviceScale).bounded();
    }

    /** This view grown by a margin of logical pixels on every side. */
    public Viewport grown(int margin) {
        return resized(width + 2 * margin, height + 2 * margin);
    }

    /** The picture itself, in logical pixels. */
    Rectangle2D frame() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** Kept within the zooms and the part of the world, Central Asia, for which the atlas has a map. */
    public Viewport bounded() {
        return new Viewport(
                Math.clamp(longitude, MIN_LONGITUDE, MAX_LONGITUDE),
                Math.clamp(latitude, MIN_LATITUDE, MAX_LATITUDE),
                Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM),
                width,
                height,
                deviceScale);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
