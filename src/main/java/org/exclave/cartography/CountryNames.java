package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.exclave.annotation.Position;
import org.exclave.geography.Country;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes the name of each state once into the part of it that is seen, in the same size and tone for all of them. */
final class CountryNames {

    /** Those whose names {@code messages_*.properties} has. */
    private static final Set<String> NAMED = Set.of("KG", "TJ", "UZ", "KZ", "CN", "AF", "TM");

    private static final int STEPS = 18;

    /** Pixels above and below a name that should still be in its state. */
    private static final double CLEARANCE = 26;

    private CountryNames() {}

    static void name(Drawing drawing) {
        Font font = MapText.spaced(Inter.REGULAR.at(13), 5);
        for (MapShapes.Drawn<Country> country :
                drawing.scenery().shapes().edition(drawing.scenery().edition()).countries()) {
            if (NAMED.contains(country.thing().code())) {
                String name = drawing.messages().text("country." + country.thing().code());
                String capitals = name.toUpperCase(drawing.messages().locale());
                place(drawing, country.thing(), new Label.Line(
                        capitals, font, drawing.palette().lettering().country()));
            }
        }
    }

    /** Tries the points of a grid over the seen part, the middle ones first, until the name fits on dry land of the state. */
    private static void place(Drawing drawing, Country country, Label.Line line) {
        Rectangle2D seen = seenPart(drawing, country.area());
        if (seen.isEmpty()) {
            return;
        }
        List<ScreenPoint> grid = new ArrayList<>();
        for (int column = 1; column < STEPS; column++) {
            for (int row = 1; row < STEPS; row++) {
                grid.add(new ScreenPoint(
                        seen.getX() + seen.getWidth() * column / STEPS,
                        seen.getY() + seen.getHeight() * row / STEPS));
            }
        }
        ScreenPoint middle = new ScreenPoint(seen.getCenterX(), seen.getCenterY());
        grid.sort(Comparator.comparingDouble(point -> point.distance(middle)));
        for (ScreenPoint point : grid) {
            if (fits(drawing, country.code(), point, line)
                    && drawing.labels().place(Label.on(point, List.of(line)))) {
                return;
            }
        }
    }

    private static boolean fits(Drawing drawing, String country, ScreenPoint point, Label.Line line) {
        MapShapes.EditionShapes edition =
                drawing.scenery().shapes().edition(drawing.scenery().edition());
        double half = line.width() / 2 + 14;
        for (int column = -2; column <= 2; column++) {
            for (int row = -1; row <= 1; row++) {
                Position place = drawing.viewport()
                        .toWorld(point.x() + half * column / 2, point.y() + CLEARANCE * row);
                boolean dry = !drawing.scenery().shapes().inWater(place.longitude(), place.latitude());
                if (!dry || !edition.inMainPart(country, place.longitude(), place.latitude())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Rectangle2D seenPart(Drawing drawing, Geometry area) {
        Envelope box = area.getEnvelopeInternal();
        ScreenPoint upperLeft = drawing.viewport().toScreen(box.getMinX(), box.getMaxY());
        ScreenPoint lowerRight = drawing.viewport().toScreen(box.getMaxX(), box.getMinY());
        Rectangle2D whole = new Rectangle2D.Double(
                upperLeft.x(), upperLeft.y(), lowerRight.x() - upperLeft.x(), lowerRight.y() - upperLeft.y());
        int margin = drawing.scenery().margin();
        return whole.createIntersection(new Rectangle2D.Double(
                margin,
                margin,
                drawing.viewport().width() - 2.0 * margin,
                drawing.viewport().height() - 2.0 * margin));
    }
}
