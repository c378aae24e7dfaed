package org.exclave.geography;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * From the coordinates of a table to degrees east and north on WGS 84: by the register where the table names a system of it,
 * else by the words with which the file itself defines one (OGC 01-009). In a GeoPackage east always comes first.
 */
final class GroundTransform {

    private static final GroundTransform DEGREES =
            new GroundTransform((east, north) -> Optional.of(new double[] {east, north}));

    private final Way way;

    private GroundTransform(Way way) {
        this.way = way;
    }

    private interface Way {
        Optional<double[]> degrees(double east, double north);
    }

    /**
     * The way from a system; none where it is not known.
     *
     * @param epsg its number in the register, or 0
     * @param definition its words
     */
    static Optional<GroundTransform> from(int epsg, String definition) {
        if (epsg == GeometryBlob.WGS84) {
            return Optional.of(DEGREES);
        }
        Optional<ReferenceSystem> registered = epsg == 0 ? Optional.empty() : ReferenceSystem.of(epsg);
        return registered.isPresent()
                ? registered.map(system -> new GroundTransform(system::degrees))
                : defined(definition);
    }

    private static Optional<GroundTransform> defined(String definition) {
        Optional<CoordinateReferenceSystem> system = SystemText.read(definition);
        if (system.isEmpty()) {
            return Optional.empty();
        }
        try {
            MathTransform transform = CRS.findMathTransform(system.get(), DefaultGeographicCRS.WGS84, true);
            return Optional.of(new GroundTransform((east, north) -> degrees(transform, east, north)));
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<double[]> degrees(MathTransform transform, double east, double north) {
        double[] place = {east, north};
        try {
            transform.transform(place, 0, place, 0, 1);
            return Optional.of(place);
        } catch (TransformException none) {
            return Optional.empty();
        }
    }

    /** Brings a geometry to degrees, in place, and says whether each of its places has any. */
    boolean apply(Geometry geometry) {
        Moving moving = new Moving(way);
        geometry.apply(moving);
        geometry.geometryChanged();
        return moving.whole;
    }

    private static final class Moving implements CoordinateFilter {

        private final Way way;
        private boolean whole = true;

        Moving(Way way) {
            this.way = way;
        }

        @Override
        public void filter(Coordinate at) {
            Optional<double[]> place = way.degrees(at.x, at.y);
            whole &= place.isPresent();
            place.ifPresent(found -> {
                at.x = found[0];
                at.y = found[1];
            });
        }
    }
}
