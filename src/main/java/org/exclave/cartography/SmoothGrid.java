package org.exclave.cartography;

import java.awt.Rectangle;
import org.exclave.geography.Elevation;

/**
 * Heights on a fine grid that is even in Mercator, from the coarse grid in degrees: cubic between its cells (Catmull and
 * Rom), then smoothed by three running means, which together are close to a Gaussian.
 */
final class SmoothGrid {

    private static final int PASSES = 3;

    private final Elevation elevation;
    private final int finer;
    private final int radius;
    private final double northern;
    private final double southern;

    /** Cells from west to east. */
    final int width;

    /** Cells from north to south. */
    final int height;

    /**
     * A grid of so many cells to a cell of the coarse one.
     *
     * @param sigma of the Gaussian, in fine cells
     */
    SmoothGrid(Elevation elevation, int finer, double sigma) {
        this.elevation = elevation;
        this.finer = finer;
        this.radius = (int) Math.max(1, Math.round(Math.sqrt(4 * sigma * sigma + 1) / 2 - 0.5));
        this.northern = Mercator.y(elevation.north());
        this.southern = Mercator.y(elevation.south());
        this.width = elevation.columns() * finer;
        this.height = elevation.rows() * finer;
    }

    /** The heights of some cells, in metres, row by row. */
    static final class Patch {

        private final Rectangle cells;
        private final float[] heights;

        private Patch(Rectangle cells, float[] heights) {
            this.cells = cells;
            this.heights = heights;
        }

        /** Where the cell 0 of a row of the grid would stand among the heights. */
        int row(int y) {
            return (y - cells.y) * cells.width - cells.x;
        }

        /** The heights themselves, not a copy. */
        float[] heights() {
            return heights;
        }
    }

    /**
     * The heights of a part of the grid: as they are in the whole, but for rounding.
     *
     * @param part in cells, all of them in the grid
     */
    Patch patch(Rectangle part) {
        // Each running mean makes a rim as wide as its reach useless, but for the true rim of the grid.
        int reach = PASSES * radius;
        Rectangle grown = new Rectangle(part);
        grown.grow(reach, reach);
        Rectangle cells = grown.intersection(new Rectangle(width, height));
        float[] heights = stretched(cells);
        float[] spare = new float[heights.length];
        for (int pass = 0; pass < PASSES; pass++) {
            meanAcross(heights, spare, cells);
            meanDown(spare, heights, cells);
        }
        return new Patch(cells, heights);
    }

    private float[] stretched(Rectangle cells) {
        int first = coarseRow(rowAt(cells.y)) - 1;
        int last = coarseRow(rowAt(cells.y + cells.height - 1)) + 2;
        float[] across = stretchedAcross(cells, first, last);
        float[] stretched = new float[cells.width * cells.height];
        for (int y = 0; y < cells.height; y++) {
            double at = rowAt(cells.y + y);
            int row = coarseRow(at) - first;
            float share = (float) (at - coarseRow(at));
            int from = row * cells.width;
            int before = from - cells.width;
            int to = from + cells.width;
            int after = to + cells.width;
            int into = y * cells.width;
            for (int x = 0; x < cells.width; x++) {
                stretched[into + x] =
                        cubic(across[before + x], across[from + x], across[to + x], across[after + x], share);
            }
        }
        return stretched;
    }

    /** Even steps in Mercator are uneven ones in latitude. */
    private double rowAt(int y) {
        double latitude = Mercator.latitude(northern + (southern - northern) * (y + 0.5) / height);
        return (elevation.north() - latitude) / elevation.step() - 0.5;
    }

    private static int coarseRow(double at) {
        return (int) Math.floor(at);
    }

    private float[] stretchedAcross(Rectangle cells, int firstRow, int lastRow) {
        float[] stretched = new float[cells.width * (lastRow - firstRow + 1)];
        for (int x = 0; x < cells.width; x++) {
            double at = (cells.x + x + 0.5) / finer - 0.5;
            int column = (int) Math.floor(at);
            float share = (float) (at - column);
            for (int row = firstRow; row <= lastRow; row++) {
                stretched[(row - firstRow) * cells.width + x] = cubic(
                        (float) elevation.height(column - 1, row),
                        (float) elevation.height(column, row),
                        (float) elevation.height(column + 1, row),
                        (float) elevation.height(column + 2, row),
                        share);
            }
        }
        return stretched;
    }

    private static float cubic(float before, float from, float to, float after, float share) {
        float a = to - before;
        float b = 2 * before - 5 * from + 4 * to - after;
        float c = 3 * (from - to) + after - before;
        return from + 0.5f * share * (a + share * (b + share * c));
    }

    /** The running mean along each row; beyond its ends the last cell goes on. */
    private void meanAcross(float[] from, float[] into, Rectangle cells) {
        int last = cells.width - 1;
        float count = 2 * radius + 1;
        for (int start = 0; start < from.length; start += cells.width) {
            double sum = 0;
            for (int i = -radius; i <= radius; i++) {
                sum += from[start + Math.clamp(i, 0, last)];
            }
            for (int i = 0; i <= last; i++) {
                into[start + i] = (float) (sum / count);
                sum += from[start + Math.min(last, i + radius + 1)];
                sum -= from[start + Math.max(0, i - radius)];
            }
        }
    }

    /** The same along each column, one row of all columns after the other, as they lie in memory. */
    private void meanDown(float[] from, float[] into, Rectangle cells) {
        int across = cells.width;
        int last = cells.height - 1;
        float count = 2 * radius + 1;
        double[] sums = new double[across];
        for (int i = -radius; i <= radius; i++) {
            int row = Math.clamp(i, 0, last) * across;
            for (int x = 0; x < across; x++) {
                sums[x] += from[row + x];
            }
        }
        for (int i = 0; i <= last; i++) {
            int row = i * across;
            int coming = Math.min(last, i + radius + 1) * across;
            int going = Math.max(0, i - radius) * across;
            for (int x = 0; x < across; x++) {
                double sum = sums[x];
                into[row + x] = (float) (sum / count);
                sums[x] = sum + from[coming + x] - from[going + x];
            }
        }
    }
}
