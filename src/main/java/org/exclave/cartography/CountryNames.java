package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exclave.geography.Country;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes the name of each state once into the part of it that is seen, in the same size and tone for all of them. */
final class CountryNames {

    /** Pixels between places to try for a name. */
    private static final double WIDEST_GRID = 320;

    private static final double FINEST_GRID = 40;

    private CountryNames() {}

    static void name(Drawing drawing) {
        Font font = MapText.spaced(Inter.REGULAR.at(13), 5);
        Color ink = drawing.palette().lettering().country();
        NameLines lines = new NameLines(font, ink, ink);
        for (MapShapes.Drawn<Country> country :
                drawing.scenery().shapes().edition(drawing.scenery().edition()).countries().near(drawing.viewport(), 0)) {
            String code = country.thing().code();
            if (CountryName.isKnown(code)) {
                String english = CountryName.english(code, drawing.messages());
                List<Label.Line> name = lines.of(english, CountryName.names(code, drawing.messages()), code, drawing);
                place(drawing, country.thing(), capitals(name, drawing.messages().locale()));
            }
        }
    }

    private static List<Label.Line> capitals(List<Label.Line> name, Locale locale) {
        Label.Line first = name.getFirst();
        List<Label.Line> capitals = new ArrayList<>(name);
        capitals.set(0, new Label.Line(first.text().toUpperCase(locale), first.font(), first.ink()));
        return capitals;
    }

    /**
     * Tries places counted on the ground, those of the widest grid first, so that a name stays where it is while the map
     * moves, until it fits on dry land of the state within what is seen.
     */
    private static void place(Drawing drawing, Country country, List<Label.Line> lines) {
        Rectangle2D seen = seenPart(drawing, country.area());
        if (seen.isEmpty()) {
            return;
        }
        double half = lines.getFirst().width() / 2 + 14;
        Set<ScreenPoint> tried = new HashSet<>();
        for (double cell = WIDEST_GRID; cell >= FINEST_GRID; cell /= 2) {
            for (ScreenPoint point : grid(drawing.viewport(), seen, cell)) {
                if (tried.add(point)
                        && drawing.countryRoom().has(country.code(), point, half)
                        && drawing.labels().place(Label.on(point, lines))) {
                    return;
                }
            }
        }
    }

    /** The points of a grid of cells of so many pixels, fixed to the ground, the nearest to the middle first. */
    private static List<ScreenPoint> grid(Viewport viewport, Rectangle2D seen, double cell) {
        double left = viewport.screenX(0);
        double top = viewport.screenY(0);
        List<ScreenPoint> points = new ArrayList<>();
        for (double column = Math.ceil((seen.getX() - left) / cell); left + column * cell < seen.getMaxX(); column++) {
            for (double row = Math.ceil((seen.getY() - top) / cell); top + row * cell < seen.getMaxY(); row++) {
                points.add(new ScreenPoint(left + column * cell, top + row * cell));
            }
        }
        ScreenPoint middle = new ScreenPoint(viewport.width() / 2.0, viewport.height() / 2.0);
        points.sort(Comparator.comparingDouble(point -> point.distance(middle)));
        return points;
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
