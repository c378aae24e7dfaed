package org.exclave.geography;

import java.util.Optional;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;

/**
 * A coordinate reference system, of the EPSG register or defined in well-known text, from which positions are brought to degrees
 * on WGS 84 by GeoTools. Looking one up takes up to a second, so it should not be done on the thread of a screen. Used by one
 * thread.
 */
public final class ReferenceSystem {

    /** So many degrees beyond the area that the register gives a system for, it is used in practice: the next zone of UTM. */
    private static final double BEYOND = 6;

    /** By so much of itself a coordinate may come back changed from degrees; formulas far from their area fail at that. */
    private static final double EXACT = 1e-6;

    /** Metres between the middle of the Earth and its surface, roughly. */
    private static final double EARTH = 6_371_000;

    private final String name;
    private final boolean angles;
    private final MathTransform transform;
    private final MathTransform back;
    private final @Nullable GeographicBoundingBox area;

    /** @param lenient whether a datum that nobody knows the way from is taken for WGS 84 */
    private ReferenceSystem(CoordinateReferenceSystem system, boolean lenient) throws FactoryException {
        name = String.valueOf(system.getName().getCode());
        angles = system instanceof GeographicCRS;
        transform = CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, lenient);
        back = CRS.findMathTransform(DefaultGeographicCRS.WGS84, system, lenient);
        area = CRS.getGeographicBoundingBox(system);
    }

    /** The system of a code such as 32642, unless there is none or no way from it to WGS 84 is known. */
    public static Optional<ReferenceSystem> of(int code) {
        try {
            CoordinateReferenceSystem system = CRS.decode("EPSG:" + code, true);
            boolean flat = system.getCoordinateSystem().getDimension() == 2;
            return flat ? Optional.of(new ReferenceSystem(system, true)) : Optional.empty();
        } catch (FactoryException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The system that a text defines (well-known text as ESRI or OGC 01-009 writes it), east first whatever it says of its axes.
     * Where it does not say how its datum lies to WGS 84, the register must have the same system by its number or name: a datum is
     * never taken for another. Nothing when the text defines none, or asks too much.
     */
    public static Optional<ReferenceSystem> written(String text) {
        Optional<CoordinateReferenceSystem> defined = SystemText.read(text);
        try {
            if (defined.isEmpty() || defined.get().getCoordinateSystem().getDimension() != 2 || !isOfTheEarth(defined.get())) {
                return Optional.empty();
            }
            return Optional.of(new ReferenceSystem(defined.get(), false));
        } catch (FactoryException unsaid) {
            return registered(defined.get());
        }
    }

    /** Whether a system lies on a figure of about the Earth's size; on others formulas give anything. */
    private static boolean isOfTheEarth(CoordinateReferenceSystem system) {
        Ellipsoid figure = CRS.getEllipsoid(system);
        return figure != null
                && Math.abs(figure.getSemiMajorAxis() - EARTH) <= EARTH / 200
                && Math.abs(figure.getSemiMinorAxis() - EARTH) <= EARTH / 200;
    }

    private static Optional<ReferenceSystem> registered(CoordinateReferenceSystem system) {
        try {
            // Comparing with all of the register would take half a minute.
            Integer code = CRS.lookupEpsgCode(system, false);
            return code == null ? Optional.empty() : of(code);
        } catch (FactoryException none) {
            return Optional.empty();
        }
    }

    /** What the register or the text calls it. */
    public String name() {
        return name;
    }

    /** Whether its coordinates are angles, as those of degrees on WGS 84 are. */
    public boolean isAngular() {
        return angles;
    }

    /** Whether its coordinates are degrees on WGS 84 already. */
    public boolean isDegrees() {
        return transform.isIdentity();
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
