package org.exclave.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.geotools.grid.hexagon.Hexagon;
import org.geotools.grid.hexagon.HexagonOrientation;
import org.geotools.grid.hexagon.Hexagons;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * A grid of regular hexagons that stands still on the ground, on a Mercator projection true to scale at 40° N, where the
 * border valley lies; the hexagons are GeoTools'.
 */
public final class HexagonGrid {

    private static final double EARTH_RADIUS = 6_378_137 * Math.cos(Math.toRadians(40));
    private static final double SQUARE_ROOT_OF_3 = Math.sqrt(3);

    private record Cell(int column, int row) {}

    /** Keys grow with columns first, then with rows. */
    private static final int ROW_BITS = Integer.SIZE;

    private final GeometryFactory shapes = new GeometryFactory();
    private final double side;

    /** @param acrossMeters from one flat side of a hexagon to the other, above 0 */
    public HexagonGrid(double acrossMeters) {
        Requirement.positive("width of a hexagon", acrossMeters);
        side = acrossMeters / SQUARE_ROOT_OF_3;
    }

    /** The hexagons in which points in degrees lie, each with their number, from the west eastwards. */
    public List<CountedHexagon> count(List<Coordinate> points) {
        Map<Cell, Integer> counts = new TreeMap<>(Comparator.comparingInt(Cell::column).thenComparingInt(Cell::row));
        points.forEach(point -> counts.merge(cell(point), 1, Integer::sum));
        List<CountedHexagon> hexagons = new ArrayList<>();
        counts.forEach((cell, count) -> hexagons.add(new CountedHexagon(outline(cell), count)));
        return List.copyOf(hexagons);
    }

    /** The key of the cell in which a point in degrees lies; keys grow from the west eastwards, then from the south. */
    public long key(double longitude, double latitude) {
        Cell cell = cell(new Coordinate(longitude, latitude));
        return ((long) cell.column << ROW_BITS) + cell.row;
    }

    /** The outline, in degrees, of the cell with a key. */
    public Polygon outline(long key) {
        int row = (int) key;
        return outline(new Cell((int) ((key - row) >> ROW_BITS), row));
    }

    /** The cell whose middle is nearest, which in a grid of hexagons is the one that holds the point. */
    private Cell cell(Coordinate point) {
        double x = EARTH_RADIUS * Math.toRadians(point.x);
        double y = EARTH_RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(point.y) / 2));
        int column = (int) Math.round(x / (1.5 * side));
        Cell nearest = new Cell(column, row(column, y));
        for (int beside : new int[] {column - 1, column + 1}) {
            Cell other = new Cell(beside, row(beside, y));
            if (distance(other, x, y) < distance(nearest, x, y)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private int row(int column, double y) {
        return (int) Math.round(y / (SQUARE_ROOT_OF_3 * side) - shift(column));
    }

    /** Every other column stands half a hexagon higher. */
    private static double shift(int column) {
        return Math.floorMod(column, 2) / 2.0;
    }

    private double middleX(Cell cell) {
        return cell.column * 1.5 * side;
    }

    private double middleY(Cell cell) {
        return (cell.row + shift(cell.column)) * SQUARE_ROOT_OF_3 * side;
    }

    private double distance(Cell cell, double x, double y) {
        return Math.hypot(middleX(cell) - x, middleY(cell) - y);
    }

    private Polygon outline(Cell cell) {
        Hexagon hexagon = Hexagons.create(
                middleX(cell) - side,
                middleY(cell) - SQUARE_ROOT_OF_3 / 2 * side,
                side,
                HexagonOrientation.FLAT,
                null);
        Coordinate[] metres = hexagon.toGeometry().getCoordinates();
        Coordinate[] degrees = new Coordinate[metres.length];
        for (int i = 0; i < metres.length; i++) {
            degrees[i] = new Coordinate(
                    Math.toDegrees(metres[i].x / EARTH_RADIUS),
                    Math.toDegrees(2 * Math.atan(Math.exp(metres[i].y / EARTH_RADIUS)) - Math.PI / 2));
        }
        return shapes.createPolygon(degrees);
    }
}
