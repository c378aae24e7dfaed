package org.exclave.geography;

import java.util.Map;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;

/** What the records of this package demand of their parts; each refuses with an {@link IllegalArgumentException}. */
final class Requirement {

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    private Requirement() {}

    static void countryCode(String code) {
        require(COUNTRY_CODE.matcher(code).matches(), "country code of two capital letters", code);
    }

    static void name(String name) {
        require(!name.isBlank(), "name", name);
    }

    static Map<String, String> names(Map<String, String> names) {
        names.forEach((language, name) -> require(!language.isBlank() && !name.isBlank(), "language and name", names));
        return Map.copyOf(names);
    }

    static void area(Geometry area) {
        require(area.getDimension() == 2 && !area.isEmpty(), "area", area.getGeometryType());
    }

    static void line(Geometry line) {
        require(!line.isEmpty(), "line", line.getGeometryType());
    }

    static void positive(String what, double value) {
        require(value > 0 && Double.isFinite(value), what + " above 0", value);
    }

    static void position(double longitude, double latitude) {
        require(Math.abs(longitude) <= 180, "longitude within 180 degrees", longitude);
        require(Math.abs(latitude) <= 90, "latitude within 90 degrees", latitude);
    }

    static void require(boolean holds, String expected, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
