package org.exclave.geography;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * A coordinate reference system of the EPSG register, from which positions are brought to degrees on WGS 84 by GeoTools.
 * Looking one up takes up to a second, so it should not be done on the thread of a screen. Used by one thread.
 */
public final class EpsgSystem {

    private final MathTransform transform;

    private EpsgSystem(MathTransform transform) {
        this.transform = transform;
    }

    /** The system of a code such as 32642, unless there is none or no way from it to WGS 84 is known. */
    public static Optional<EpsgSystem> of(int code) {
        try {
            CoordinateReferenceSystem system = CRS.decode("EPSG:" + code, true);
            boolean flat = system.getCoordinateSystem().getDimension() == 2;
            return flat
                    ? Optional.of(new EpsgSystem(CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true)))
                    : Optional.empty();
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }

    /**
     * A position in degrees, longitude first; nothing where the system does not reach.
     *
     * @param east easting or longitude, in the unit of the system
     * @param north northing or latitude, in the unit of the system
     */
    public Optional<double[]> degrees(double east, double north) {
        double[] position = {east, north};
        try {
            transform.transform(position, 0, position, 0, 1);
            boolean found = Double.isFinite(position[0]) && Double.isFinite(position[1]);
            return found ? Optional.of(position) : Optional.empty();
        } catch (TransformException outside) {
            return Optional.empty();
        }
    }
}
