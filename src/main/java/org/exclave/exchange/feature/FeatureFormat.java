package org.exclave.exchange.feature;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which events, incidents and scenes are written; the ending of a file’s name is that of the format. */
public enum FeatureFormat {
    /** Comma-separated values after RFC 4180. */
    CSV("csv"),
    /** RFC 7946. */
    GEOJSON("geojson"),
    /** KML 2.2. */
    KML("kml"),
    /** KML in an archive. */
    KMZ("kmz"),
    /** GPX 1.1: what has a point, as waypoints. */
    GPX("gpx"),
    /** GeoPackage 1.3. */
    GEOPACKAGE("gpkg");

    private final String ending;

    FeatureFormat(String ending) {
        this.ending = ending;
    }

    /** The format that the ending of a file’s name says, letters of either case being the same. */
    public static Optional<FeatureFormat> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }
}
