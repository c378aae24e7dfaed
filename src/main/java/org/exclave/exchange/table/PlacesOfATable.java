package org.exclave.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the first places of a table look like as a whole. */
final class PlacesOfATable {

    /** Central Asia in degrees, generously. */
    private static final double WEST = 46;
    private static final double EAST = 88;
    private static final double SOUTH = 34;
    private static final double NORTH = 56;

    private static final double MOST_OF_THEM = 0.8;
    private static final double FEW_OF_THEM = 0.1;

    private int known;
    private int angles;
    private int here;
    private int hereIfSwapped;
    private int commas;

    /** Looks at the rows of a table whose coordinates are of a reference system, by its EPSG code. */
    PlacesOfATable(Map<ColumnRole, Integer> columns, List<List<String>> rows, int epsg) {
        Integer longitude = columns.get(ColumnRole.LONGITUDE);
        Integer latitude = columns.get(ColumnRole.LATITUDE);
        Integer point = columns.get(ColumnRole.POINT);
        if (epsg != TablePreview.DEGREES) {
            return;
        }
        for (List<String> row : rows) {
            if (longitude != null && latitude != null && Math.max(longitude, latitude) < row.size()) {
                lookAt(row.get(longitude), row.get(latitude));
            } else if (point != null && point < row.size()) {
                PointReading.inDegrees().read(row.get(point)).ifPresent(place -> count(place[0], place[1]));
            }
        }
    }

    private void lookAt(String longitude, String latitude) {
        commas += longitude.indexOf(',') >= 0 ? 1 : 0;
        OptionalDouble east = CoordinateReading.LONGITUDE.read(longitude);
        OptionalDouble north = CoordinateReading.LATITUDE.read(latitude);
        if (east.isPresent() && north.isPresent()) {
            count(east.getAsDouble(), north.getAsDouble());
        }
    }

    private void count(double east, double north) {
        known++;
        angles += Math.abs(east) <= 180 && Math.abs(north) <= 180 ? 1 : 0;
        here += isHere(east, north) ? 1 : 0;
        hereIfSwapped += isHere(north, east) ? 1 : 0;
    }

    private static boolean isHere(double east, double north) {
        return east >= WEST && east <= EAST && north >= SOUTH && north <= NORTH;
    }

    /** Whether the places would lie in Central Asia if longitude and latitude changed places, and do not as they are. */
    boolean lookSwapped() {
        return known > 0 && hereIfSwapped >= MOST_OF_THEM * known && here <= FEW_OF_THEM * known;
    }

    /** Whether the coordinates can be degrees, as far as there are any. */
    boolean mayBeDegrees() {
        return known == 0 || angles > FEW_OF_THEM * known;
    }

    /** Whether no place lies in Central Asia. */
    boolean areElsewhere() {
        return known > 0 && here == 0;
    }

    /** Whether coordinates are written with a comma. */
    boolean haveCommas() {
        return commas > 0;
    }
}
