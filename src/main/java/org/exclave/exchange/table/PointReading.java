package org.exclave.exchange.table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a point in one field: well-known text (OGC 06-103r4), such as {@code POINT (70.58 39.85)}, of which heights and
 * measures are left out; or, in degrees, latitude and longitude that each say which they are, such as
 * {@code 39°51′04″N 70°34′48″E}. Two bare numbers are none, for nothing says which comes first.
 */
final class PointReading {

    private static final Pattern POINT = Pattern.compile(
            "(?:SRID=(\\d{1,6});)?\\s{0,9}POINT\\s{0,9}(?:Z|M|ZM)?\\s{0,9}\\(\\s{0,9}([-+]?\\d{1,12}(?:\\.\\d{0,20})?)\\s{1,9}"
                    + "([-+]?\\d{1,12}(?:\\.\\d{0,20})?)(?:\\s{1,9}[-+.\\dEe]{1,30}){0,2}\\s{0,9}\\)",
            Pattern.CASE_INSENSITIVE);
    private static final int WGS84 = 4326;
    private static final int LONGEST_PAIR = 80;

    /** The letter of a side of the world, in English or Russian. */
    private static final Pattern SIDE = Pattern.compile("[NSEWСЮВЗ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN = Pattern.compile("^[\\s,;/]+|[\\s,;/]+$");

    private final int system;

    /** @param system the EPSG code of the table's reference system */
    PointReading(int system) {
        this.system = system;
    }

    /** The point of a field, first coordinate first, unless it is none or says that it is of another reference system. */
    Optional<double[]> read(String field) {
        Matcher match = POINT.matcher(field.length() > TableLimits.LONGEST_VALUE ? "" : field.strip());
        if (!match.matches() && system == WGS84) {
            return twoOf(field.strip());
        }
        if (!match.matches() || (match.group(1) != null && Integer.parseInt(match.group(1)) != system)) {
            return Optional.empty();
        }
        return Optional.of(new double[] {Double.parseDouble(match.group(2)), Double.parseDouble(match.group(3))});
    }

    private static Optional<double[]> twoOf(String text) {
        if (text.length() > LONGEST_PAIR) {
            return Optional.empty();
        }
        for (int at = 1; at < text.length(); at++) {
            String one = BETWEEN.matcher(text.substring(0, at)).replaceAll("");
            String other = BETWEEN.matcher(text.substring(at)).replaceAll("");
            if (SIDE.matcher(one).find() && SIDE.matcher(other).find()) {
                Optional<double[]> found = pair(one, other).or(() -> pair(other, one));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<double[]> pair(String latitude, String longitude) {
        OptionalDouble north = CoordinateReading.LATITUDE.read(latitude);
        OptionalDouble east = CoordinateReading.LONGITUDE.read(longitude);
        return north.isPresent() && east.isPresent()
                ? Optional.of(new double[] {east.getAsDouble(), north.getAsDouble()})
                : Optional.empty();
    }

    /** For tables that say nothing of a reference system. */
    static PointReading inDegrees() {
        return new PointReading(WGS84);
    }
}
