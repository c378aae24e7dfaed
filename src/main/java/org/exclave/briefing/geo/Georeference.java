package org.exclave.briefing.geo;

import java.awt.geom.Rectangle2D;
import org.exclave.annotation.Position;
import org.exclave.briefing.MapRegion;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.cartography.Mercator;

/**
 * Where the pixels of a picture of a sheet lie, in metres of Web Mercator (EPSG:3857), in which the map on it is drawn. It
 * holds for the map; what is around the map lies beside it, as title and legend of a printed map do.
 *
 * @param west of the left edge of the picture
 * @param north of the upper edge of the picture
 * @param width of a pixel, above 0
 * @param height of a pixel, above 0
 */
public record Georeference(double west, double north, double width, double height) {

    /** Half the circumference of the sphere of EPSG:3857: π · 6 378 137 m. */
    static final double HALF_WORLD = Math.PI * 6_378_137;

    /** That of the picture which {@link org.exclave.briefing.PngFile} makes of a sheet. */
    public static Georeference of(Sheet sheet) {
        MapRegion map = SheetPainter.region(sheet);
        Rectangle2D frame = map.frame();
        Position upperLeft = map.at(frame.getMinX(), frame.getMinY());
        Position lowerRight = map.at(frame.getMaxX(), frame.getMaxY());
        double acrossFrame = x(lowerRight) - x(upperLeft);
        double downFrame = y(upperLeft) - y(lowerRight);
        double across = acrossFrame / frame.getWidth();
        double down = downFrame / frame.getHeight();
        return new Georeference(
                x(upperLeft) - frame.getMinX() * across,
                y(upperLeft) + frame.getMinY() * down,
                across * sheet.width() / sheet.pixelsWide(),
                down * sheet.height() / sheet.pixelsHigh());
    }

    private static double x(Position position) {
        return (2 * Mercator.x(position.longitude()) - 1) * HALF_WORLD;
    }

    private static double y(Position position) {
        return (1 - 2 * Mercator.y(position.latitude())) * HALF_WORLD;
    }
}
