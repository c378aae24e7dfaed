package org.exclave.mapbuilder;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicMeasure;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds the exclaves among the parts of countries and knows them again from edition to edition by the ground they have in
 * common, or, when an edition shows a new one, by its centre.
 */
final class ExclaveFinder {

    private static final Logger LOG = System.getLogger(ExclaveFinder.class.getName());
    private static final double SMALLEST_KM2 = 0.1;
    private static final double CENTRE_TOLERANCE = 0.01;

    /** An exclave of one edition. */
    record Found(KnownExclave known, String owner, String host, Polygon area, double areaKm2) {}

    private final Map<KnownExclave, Geometry> outlines = new HashMap<>();

    /** The exclaves of one edition, ordered by id; the first edition asked for is the one others are compared with. */
    List<Found> find(Edition edition, Map<String, Geometry> countries, SharedEdges edges) {
        List<Found> found = new ArrayList<>();
        countries.forEach((owner, country) -> {
            int mainland = largestPart(country);
            for (int i = 0; i < country.getNumGeometries(); i++) {
                if (i != mainland) {
                    Polygon part = (Polygon) country.getGeometryN(i);
                    add(edition, owner, part, edges.neighboursOf(part, owner), found);
                }
            }
        });
        found.sort(Comparator.comparing(exclave -> exclave.known().id()));
        return found;
    }

    private void add(
            Edition edition, String owner, Polygon part, SortedSet<String> neighbours, List<Found> found) {
        double areaKm2 = GeodesicMeasure.areaKm2(part);
        String sight = "%s: part of %s with %.4f km2 at %.4f %.4f within %s".formatted(
                edition.id(), owner, areaKm2, part.getCentroid().getX(), part.getCentroid().getY(), neighbours);
        if (neighbours.size() != 1 || areaKm2 < SMALLEST_KM2) {
            LOG.log(Level.INFO, "dropped {0}", sight);
            return;
        }
        KnownExclave known = recognised(part);
        outlines.putIfAbsent(known, part);
        found.add(new Found(known, owner, neighbours.first(), part, areaKm2));
        LOG.log(Level.INFO, "{0}: {1}", known.id(), sight);
    }

    private KnownExclave recognised(Polygon part) {
        return KnownExclave.ALL.stream()
                .filter(known -> isOutlined(known, part) || isCentred(known, part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an exclave without name at " + part.getCentroid()));
    }

    private boolean isOutlined(KnownExclave known, Polygon part) {
        Geometry outline = outlines.get(known);
        return outline != null && outline.intersection(part).getArea() > 0;
    }

    private static boolean isCentred(KnownExclave known, Polygon part) {
        return known.centre().distance(part.getCentroid().getCoordinate()) < CENTRE_TOLERANCE;
    }

    private static int largestPart(Geometry country) {
        return IntStream.range(0, country.getNumGeometries())
                .boxed()
                .max(Comparator.comparingDouble(part -> country.getGeometryN(part).getArea()))
                .orElseThrow();
    }
}
