package org.exclave.geography;

import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * From the coordinates of a table to degrees east and north on WGS 84. The system is that which the file defines in its own
 * words (OGC 01-009); no data base of systems is asked. In a GeoPackage east always comes first, whatever the words say.
 */
final class GroundTransform {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 12;
    private static final Pattern AXES = Pattern.compile(",\\s*AXIS\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*[A-Za-z]+\\s*]");
    private static final GroundTransform DEGREES = new GroundTransform(null);

    private final @Nullable MathTransform transform;

    private GroundTransform(@Nullable MathTransform transform) {
        this.transform = transform;
    }

    /**
     * The way from a system; none where it is not known.
     *
     * @param epsg its number with EPSG, or 0
     * @param definition its words
     */
    static Optional<GroundTransform> from(int epsg, String definition) {
        if (epsg == GeometryBlob.WGS84) {
            return Optional.of(DEGREES);
        }
        String words = AXES.matcher(definition.length() > LONGEST ? "" : definition).replaceAll("");
        if (!words.contains("[") || depth(words) > DEEPEST) {
            return Optional.empty();
        }
        try {
            CoordinateReferenceSystem system = CRS.parseWKT(words);
            return Optional.of(new GroundTransform(CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true)));
        } catch (FactoryException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static int depth(String words) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            depth += sign == '[' || sign == '(' ? 1 : sign == ']' || sign == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /**
     * The same geometry in degrees; it is changed in place.
     *
     * @throws TransformException when a place has none
     */
    Geometry apply(Geometry geometry) throws TransformException {
        if (transform == null) {
            return geometry;
        }
        Moving moving = new Moving(transform);
        geometry.apply(moving);
        geometry.geometryChanged();
        if (moving.failure != null) {
            throw moving.failure;
        }
        return geometry;
    }

    private static final class Moving implements CoordinateFilter {

        private final MathTransform transform;
        private @Nullable TransformException failure;

        Moving(MathTransform transform) {
            this.transform = transform;
        }

        @Override
        public void filter(Coordinate at) {
            double[] place = {at.x, at.y};
            try {
                transform.transform(place, 0, place, 0, 1);
                at.x = place[0];
                at.y = place[1];
            } catch (TransformException none) {
                failure = none;
            }
        }
    }
}
