package org.exclave.geography;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A grid of heights, with cells of about 2 arc minutes: good for shading, not for reading heights, as its median error is
 * 31 m. Immutable.
 */
public final class Elevation {

    private static final double TOLERANCE = 1e-6;

    private final double west;
    private final double north;
    private final double step;
    private final int columns;
    private final int rows;
    private final float[] heights;

    private Elevation(double west, double north, double step, int columns, int rows, float[] heights) {
        this.west = west;
        this.north = north;
        this.step = step;
        this.columns = columns;
        this.rows = rows;
        this.heights = heights;
    }

    /**
     * The grid of some lines.
     *
     * @throws IllegalArgumentException when they are not all the lines of one grid
     */
    static Elevation of(List<ElevationLine> lines) {
        List<ElevationLine> sorted =
                lines.stream().sorted(Comparator.comparingInt(ElevationLine::line)).toList();
        Requirement.require(!sorted.isEmpty(), "lines of heights", 0);
        ElevationLine first = sorted.getFirst();
        int columns = first.columns();
        double step = first.outline().getWidth() / columns;
        float[] heights = new float[columns * sorted.size()];
        for (int row = 0; row < sorted.size(); row++) {
            ElevationLine line = sorted.get(row);
            double north = first.outline().getMaxY() - row * step;
            boolean follows = line.line() == row
                    && line.columns() == columns
                    && Math.abs(line.outline().getMaxY() - north) < TOLERANCE
                    && Math.abs(line.outline().getMinX() - first.outline().getMinX()) < TOLERANCE;
            Requirement.require(follows, "line of the grid of heights", line.line());
            for (int column = 0; column < columns; column++) {
                heights[row * columns + column] = line.height(column);
            }
        }
        return new Elevation(
                first.outline().getMinX(), first.outline().getMaxY(), step, columns, sorted.size(), heights);
    }

    /** The western edge, in degrees. */
    public double west() {
        return west;
    }

    /** The northern edge, in degrees. */
    public double north() {
        return north;
    }

    /** The eastern edge, in degrees. */
    public double east() {
        return west + columns * step;
    }

    /** The southern edge, in degrees. */
    public double south() {
        return north - rows * step;
    }

    /** The width and height of a cell, in degrees. */
    public double step() {
        return step;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The height of a cell in metres, the nearest cell's where column or row lies beyond the grid. */
    public double height(int column, int row) {
        return heights[Math.clamp(row, 0, rows - 1) * columns + Math.clamp(column, 0, columns - 1)];
    }

    /** About how high a place lies, in metres, between the four cells around it; nothing outside the grid. */
    public OptionalDouble about(double longitude, double latitude) {
        if (longitude < west || longitude > east() || latitude > north || latitude < south()) {
            return OptionalDouble.empty();
        }
        double x = (longitude - west) / step - 0.5;
        double y = (north - latitude) / step - 0.5;
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double right = x - column;
        double down = y - row;
        double upper = height(column, row) * (1 - right) + height(column + 1, row) * right;
        double lower = height(column, row + 1) * (1 - right) + height(column + 1, row + 1) * right;
        return OptionalDouble.of(upper * (1 - down) + lower * down);
    }
}
