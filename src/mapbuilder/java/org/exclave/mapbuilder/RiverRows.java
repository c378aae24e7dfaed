package org.exclave.mapbuilder;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Rivers: the courses of GSHHG, those of Natural Earth where GSHHG has none, and the Isfara, drawn by hand along its
 * valley. GSHHG gives no names; they are set here by a point the river passes.
 */
final class RiverRows {

    private static final Logger LOG = System.getLogger(RiverRows.class.getName());
    private static final double SAME_COURSE_DEGREES = 0.04;
    private static final double SHORTEST_DEGREES = 0.1;
    private static final double NEAR_DEGREES = 0.01;

    /** Where the Kara Darya joins the Naryn, and the Syr Darya begins. */
    private static final Coordinate CONFLUENCE = new Coordinate(71.64916, 40.8836);

    private static final Map<String, List<Coordinate>> NAMES = Map.of(
            "Zarafshon", List.of(new Coordinate(68.64064, 39.3853)),
            "Syr Darya",
                    List.of(
                            new Coordinate(68.06444, 41.6),
                            new Coordinate(68.45139, 41.10333),
                            new Coordinate(70.34778, 40.43055)),
            "Naryn", List.of(new Coordinate(72.55318, 41.6)),
            "Kara Darya", List.of(new Coordinate(73.5, 40.61857)),
            "Chirchiq", List.of(new Coordinate(68.70417, 40.90388)),
            "Kyzyl-Suu · Surkhob", List.of(new Coordinate(73.5, 39.68833)));

    private static final double[] ISFARA = {
        70.2961, 39.5881, 70.37, 39.655, 70.43, 39.715, 70.495, 39.775, 70.545, 39.812, 70.566, 39.846, 70.540, 39.866,
        70.530, 39.892, 70.519, 39.921, 70.531, 39.951, 70.560, 39.966, 70.588, 39.988, 70.606, 40.022, 70.622, 40.058,
        70.634, 40.098, 70.630, 40.132, 70.612, 40.176, 70.588, 40.240, 70.5575, 40.3128
    };

    private final GeometryFactory factory;

    RiverRows(GeometryFactory factory) {
        this.factory = factory;
    }

    List<Row> rows(List<GeoJsonFile.Feature> gshhg, List<GeoJsonFile.Feature> naturalEarth) {
        List<Row> rows = new ArrayList<>();
        for (GeoJsonFile.Feature river : gshhg) {
            if (river.geometry().getLength() > SHORTEST_DEGREES) {
                Credit credit = new Credit(river.requiredText("source"), Credit.LGPL);
                parts((LineString) river.geometry()).forEach(part -> rows.add(river(part, nameOf(part), credit)));
            }
        }
        naturalEarth.stream()
                .filter(river -> !"Lake Centerline".equals(river.text("featurecla")))
                .forEach(river -> addMissing(river, gshhg, rows));
        rows.add(isfara());
        return rows;
    }

    private void addMissing(GeoJsonFile.Feature river, List<GeoJsonFile.Feature> drawn, List<Row> rows) {
        Geometry missing = river.geometry();
        for (GeoJsonFile.Feature other : drawn) {
            missing = missing.difference(other.geometry().buffer(SAME_COURSE_DEGREES));
        }
        if (missing.getLength() > SHORTEST_DEGREES) {
            Credit credit = new Credit("Natural Earth 1:10m rivers", Credit.PUBLIC_DOMAIN);
            rows.add(river(missing, river.text("name"), credit));
        } else {
            LOG.log(Level.INFO, "{0} of Natural Earth is drawn from GSHHG", river.text("name"));
        }
    }

    private List<LineString> parts(LineString river) {
        Coordinate[] points = river.getCoordinates();
        for (int i = 1; i + 1 < points.length; i++) {
            LineString upper = factory.createLineString(Arrays.copyOfRange(points, 0, i + 1));
            LineString lower = factory.createLineString(Arrays.copyOfRange(points, i, points.length));
            if (points[i].distance(CONFLUENCE) < NEAR_DEGREES
                    && Math.min(upper.getLength(), lower.getLength()) > SHORTEST_DEGREES) {
                return List.of(upper, lower);
            }
        }
        return List.of(river);
    }

    private @Nullable String nameOf(LineString river) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(point -> endsAt(river, point)))
                .map(Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static boolean endsAt(LineString river, Coordinate point) {
        return river.getStartPoint().getCoordinate().distance(point) < NEAR_DEGREES
                || river.getEndPoint().getCoordinate().distance(point) < NEAR_DEGREES;
    }

    private static Row river(Geometry course, @Nullable String name, Credit credit) {
        return new Row(Lines.multi(course), credit).with("name", name).with("schematic", false);
    }

    private Row isfara() {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < ISFARA.length; i += 2) {
            points.add(new Coordinate(ISFARA[i], ISFARA[i + 1]));
        }
        Geometry course = factory.createLineString(SmoothCurve.through(points));
        return new Row(Lines.multi(course), new Credit("Exclave, by hand along the valley", "GPL-3.0-or-later"))
                .with("name", "Isfara (Ak-Suu, Karavshin)")
                .with("schematic", true)
                .with("note", "Drawn by hand along the valley, good to 1.5 km.");
    }
}
