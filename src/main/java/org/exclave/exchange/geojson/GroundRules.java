package org.exclave.exchange.geojson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exclave.geography.ReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * What the geometries of one file may be, by what becomes of them, and in which system of coordinates the file gives them.
 * Used by one thread.
 */
public final class GroundRules {

    /** The number of longitude and latitude on WGS 84 in the EPSG register. */
    public static final int DEGREES = 4326;

    /** Each look-up takes time; no honest file has so many systems. */
    private static final int MOST_SYSTEMS = 8;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final boolean holes;
    private final int mostPlaces;
    private final Map<Integer, Optional<ReferenceSystem>> known = new HashMap<>();
    private @Nullable ReferenceSystem asked;
    private @Nullable ReferenceSystem system;

    /**
     * Rules for places in degrees.
     *
     * @param holes whether areas may have them
     * @param mostPlaces of one feature
     */
    GroundRules(boolean holes, int mostPlaces) {
        this.holes = holes;
        this.mostPlaces = mostPlaces;
    }

    /** The most places of one feature. */
    public int mostPlaces() {
        return mostPlaces;
    }

    /** From now on what says no system of its own is in the one of that number; says whether it is known. */
    public boolean ask(int epsg) {
        Optional<ReferenceSystem> found = epsg == DEGREES ? Optional.empty() : find(epsg);
        asked = found.orElse(null);
        system = asked;
        return epsg == DEGREES || found.isPresent();
    }

    /** What comes next is in the system that was asked for, or in degrees. */
    public void inUsualSystem() {
        system = asked;
    }

    /** What comes next is in a system of the EPSG register; says whether it is known, and the way from it to degrees. */
    public boolean inSystem(int epsg) {
        if (epsg == DEGREES) {
            system = null;
            return true;
        }
        Optional<ReferenceSystem> found = find(epsg);
        found.ifPresent(each -> system = each);
        return found.isPresent();
    }

    private Optional<ReferenceSystem> find(int epsg) {
        if (!known.containsKey(epsg) && known.size() == MOST_SYSTEMS) {
            return Optional.empty();
        }
        return known.computeIfAbsent(epsg, ReferenceSystem::of);
    }

    /**
     * A place on the ground, in degrees.
     *
     * @param east longitude or easting, in the unit of the file's system
     * @param north latitude or northing
     * @param where in the file, for the fault
     */
    public Coordinate place(double east, double north, String where) throws FeatureFault {
        if (system == null) {
            return PlainGeometry.place(east, north, where);
        }
        double[] degrees = system.degrees(east, north)
                .orElseThrow(() -> new FeatureFault(where, "reach", Double.toString(east), Double.toString(north)));
        return PlainGeometry.place(degrees[0], degrees[1], where);
    }

    /** The same of decimal numbers. */
    public Coordinate place(String east, String north, String where) throws FeatureFault {
        return place(PlainGeometry.number(east, where), PlainGeometry.number(north, where), where);
    }

    /** The area within a closed ring, without what lies within the others, which are closed too. */
    public Polygon area(List<Coordinate[]> rings, String where) throws FeatureFault {
        if (!holes || rings.isEmpty()) {
            PlainGeometry.requireOneRing(rings.size(), where);
        }
        LinearRing[] closed = new LinearRing[rings.size()];
        for (int i = 0; i < closed.length; i++) {
            String ring = rings.size() == 1 ? where : where + "[" + i + "]";
            closed[i] = PlainGeometry.area(rings.get(i), ring).getExteriorRing();
        }
        LinearRing[] within = new LinearRing[closed.length - 1];
        System.arraycopy(closed, 1, within, 0, within.length);
        return GEOMETRIES.createPolygon(closed[0], within);
    }

    /** Refuses an area with holes where none may have any. */
    public void requireKnown(Polygon area, String where) throws FeatureFault {
        if (!holes) {
            PlainGeometry.requireOneRing(1 + area.getNumInteriorRing(), where);
        }
    }
}
