package org.exclave.geography;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/**
 * Finds places on the grid of the Universal Transverse Mercator projection, on WGS 84, by GeoTools. The first question
 * in a zone takes part of a second, so it should not be asked on the thread of a screen. Safe for several threads.
 */
public final class UtmGrid {

    /** Degrees of latitude beyond which the grid is another one. */
    private static final double SOUTHERNMOST = -80;
    private static final double NORTHERNMOST = 84;

    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWXX";

    private final Map<Integer, MathTransform> zones = new ConcurrentHashMap<>();

    /** Whether the grid covers a latitude in degrees; around the poles there is another. */
    public static boolean covers(double latitude) {
        return latitude >= SOUTHERNMOST && latitude <= NORTHERNMOST;
    }

    /**
     * Where a place lies on the grid, in the zone it belongs to by its longitude; the wider zones around Norway and
     * Svalbard are left out, as no map of this atlas shows them.
     *
     * @param longitude degrees east, −180 to 180
     * @param latitude degrees north, within what the grid {@link #covers}
     * @throws IllegalArgumentException when the place lies elsewhere
     */
    public UtmPosition at(double longitude, double latitude) {
        Requirement.position(longitude, latitude);
        Requirement.require(covers(latitude), "latitude between 80° S and 84° N", latitude);
        int zone = Math.min(60, (int) Math.floor((longitude + 180) / 6) + 1);
        boolean south = latitude < 0;
        double[] position = {longitude, latitude};
        try {
            zones.computeIfAbsent(south ? -zone : zone, UtmGrid::transform).transform(position, 0, position, 0, 1);
        } catch (TransformException impossible) {
            throw new IllegalStateException("a place within the zone has a position", impossible);
        }
        char band = BANDS.charAt((int) Math.floor((latitude - SOUTHERNMOST) / 8));
        return new UtmPosition(zone, band, position[0], position[1]);
    }

    private static MathTransform transform(int zone) {
        int meridian = Math.abs(zone) * 6 - 183;
        // Written out, because a look-up by code would open the whole data base of codes.
        String words = """
            PROJCS["UTM", GEOGCS["WGS 84", DATUM["World Geodetic System 1984",
            SPHEROID["WGS 84", 6378137.0, 298.257223563]], PRIMEM["Greenwich", 0.0],
            UNIT["degree", 0.017453292519943295], AXIS["Geodetic longitude", EAST], AXIS["Geodetic latitude", NORTH]],
            PROJECTION["Transverse_Mercator"], PARAMETER["central_meridian", %d], PARAMETER["latitude_of_origin", 0.0],
            PARAMETER["scale_factor", 0.9996], PARAMETER["false_easting", 500000.0],
            PARAMETER["false_northing", %d], UNIT["m", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]""".formatted(meridian, zone < 0 ? 10_000_000 : 0);
        try {
            CoordinateReferenceSystem projected = CRS.parseWKT(words);
            return CRS.findMathTransform(DefaultGeographicCRS.WGS84, projected, true);
        } catch (FactoryException impossible) {
            throw new IllegalStateException("every zone can be projected", impossible);
        }
    }
}
