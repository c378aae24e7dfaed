package org.exclave.exchange.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a point in well-known text (OGC 06-103r4), such as {@code POINT (70.58 39.85)}; heights and measures are left out. */
final class PointReading {

    private static final Pattern POINT = Pattern.compile(
            "(?:SRID=(\\d{1,6});)?\\s{0,9}POINT\\s{0,9}(?:Z|M|ZM)?\\s{0,9}\\(\\s{0,9}([-+]?\\d{1,12}(?:\\.\\d{0,20})?)\\s{1,9}"
                    + "([-+]?\\d{1,12}(?:\\.\\d{0,20})?)(?:\\s{1,9}[-+.\\dEe]{1,30}){0,2}\\s{0,9}\\)",
            Pattern.CASE_INSENSITIVE);
    private static final int WGS84 = 4326;

    private final int system;

    /** @param system the EPSG code of the table's reference system */
    PointReading(int system) {
        this.system = system;
    }

    /** The point of a field, first coordinate first, unless it is none or says that it is of another reference system. */
    Optional<double[]> read(String field) {
        Matcher match = POINT.matcher(field.length() > TableLimits.LONGEST_VALUE ? "" : field.strip());
        if (!match.matches() || (match.group(1) != null && Integer.parseInt(match.group(1)) != system)) {
            return Optional.empty();
        }
        return Optional.of(new double[] {Double.parseDouble(match.group(2)), Double.parseDouble(match.group(3))});
    }

    /** For tables that say nothing of a reference system. */
    static PointReading inDegrees() {
        return new PointReading(WGS84);
    }
}
