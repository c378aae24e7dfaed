package org.exclave.geography;

import java.util.Optional;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;

/**
 * A coordinate reference system of the EPSG register, from which positions are brought to degrees on WGS 84 by GeoTools.
 * Looking one up takes up to a second, so it should not be done on the thread of a screen. Used by one thread.
 */
public final class EpsgSystem {

    /** So many degrees beyond the area that the register gives a system for, it is used in practice: the next zone of UTM. */
    private static final double BEYOND = 6;

    /** By so much of itself a coordinate may come back changed from degrees; formulas far from their area fail at that. */
    private static final double EXACT = 1e-6;

    private final MathTransform transform;
    private final MathTransform back;
    private final @Nullable GeographicBoundingBox area;

    private EpsgSystem(CoordinateReferenceSystem system) throws FactoryException {
        transform = CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true);
        back = CRS.findMathTransform(DefaultGeographicCRS.WGS84, system, true);
        area = CRS.getGeographicBoundingBox(system);
    }

    /** The system of a code such as 32642, unless there is none or no way from it to WGS 84 is known. */
    public static Optional<EpsgSystem> of(int code) {
        try {
            CoordinateReferenceSystem system = CRS.decode("EPSG:" + code, true);
            boolean flat = system.getCoordinateSystem().getDimension() == 2;
            return flat ? Optional.of(new EpsgSystem(system)) : Optional.empty();
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
        double[] again = new double[2];
        try {
            transform.transform(position, 0, position, 0, 1);
            back.transform(position, 0, again, 0, 1);
        } catch (TransformException outside) {
            return Optional.empty();
        }
        boolean sure = isIn(position) && isSame(again[0], east) && isSame(again[1], north);
        return sure ? Optional.of(position) : Optional.empty();
    }

    private boolean isIn(double[] position) {
        if (area == null) {
            return Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90;
        }
        boolean beyondWest = position[0] >= area.getWestBoundLongitude() - BEYOND;
        boolean beforeEast = position[0] <= area.getEastBoundLongitude() + BEYOND;
        boolean acrossTheDateLine = area.getWestBoundLongitude() > area.getEastBoundLongitude();
        boolean between = acrossTheDateLine ? beyondWest || beforeEast : beyondWest && beforeEast;
        return between
                && position[1] >= area.getSouthBoundLatitude() - BEYOND
                && position[1] <= area.getNorthBoundLatitude() + BEYOND;
    }

    private static boolean isSame(double again, double given) {
        return Math.abs(again - given) <= EXACT * Math.max(1, Math.abs(given));
    }
}
