package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.exclave.annotation.Position;
import org.exclave.geography.Country;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes the name of each state once into the part of it that is seen, in the same size and tone for all of them. */
final class CountryNames {

    private static final int STEPS = 18;

    /** Pixels above and below a name that should still be in its state. */
    private static final double CLEARANCE = 26;

    private CountryNames() {}

    static void name(Drawing drawing) {
        Font font = MapText.spaced(Inter.REGULAR.at(13), 5);
        Color ink = drawing.palette().lettering().country();
        NameLines lines = new NameLines(font, ink, ink);
        for (MapShapes.Drawn<Country> country :
                drawing.scenery().shapes().edition(drawing.scenery().edition()).countries()) {
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

    /** Tries the points of a grid over the seen part, the middle ones first, until the name fits on dry land of the state. */
    private static void place(Drawing drawing, Country country, List<Label.Line> lines) {
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
            if (fits(drawing, country.code(), point, lines.getFirst())
                    && drawing.labels().place(Label.on(point, lines))) {
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
