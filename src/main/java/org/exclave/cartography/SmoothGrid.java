package org.exclave.cartography;

import java.util.stream.IntStream;
import org.exclave.geography.Elevation;

/**
 * Heights on a fine grid that is even in Mercator, from the coarse grid in degrees: cubic between its cells (Catmull and
 * Rom), then smoothed by three running means, which together are close to a Gaussian.
 */
final class SmoothGrid {

    final int width;
    final int height;
    final float[] values;

    private SmoothGrid(int width, int height, float[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /**
     * A grid of so many cells to a cell of the coarse one.
     *
     * @param sigma of the Gaussian, in fine cells
     */
    static SmoothGrid of(Elevation elevation, int finer, double sigma) {
        int width = elevation.columns() * finer;
        int height = elevation.rows() * finer;
        float[] across = stretchAcross(elevation, width, finer);
        SmoothGrid grid = new SmoothGrid(width, height, stretchDown(elevation, across, width, height));
        int radius = (int) Math.max(1, Math.round(Math.sqrt(4 * sigma * sigma + 1) / 2 - 0.5));
        float[] spare = new float[width * height];
        for (int pass = 0; pass < 3; pass++) {
            meanAcross(grid.values, spare, width, height, radius);
            meanDown(spare, grid.values, width, height, radius);
        }
        return grid;
    }

    private static float[] stretchAcross(Elevation elevation, int width, int finer) {
        float[] stretched = new float[width * elevation.rows()];
        for (int row = 0; row < elevation.rows(); row++) {
            for (int x = 0; x < width; x++) {
                double at = (x + 0.5) / finer - 0.5;
                int column = (int) Math.floor(at);
                stretched[row * width + x] = cubic(
                        (float) elevation.height(column - 1, row),
                        (float) elevation.height(column, row),
                        (float) elevation.height(column + 1, row),
                        (float) elevation.height(column + 2, row),
                        (float) (at - column));
            }
        }
        return stretched;
    }

    /** Even steps in Mercator are uneven ones in latitude. */
    private static float[] stretchDown(Elevation elevation, float[] across, int width, int height) {
        float[] stretched = new float[width * height];
        double top = Mercator.y(elevation.north());
        double bottom = Mercator.y(elevation.south());
        int last = elevation.rows() - 1;
        IntStream.range(0, height).parallel().forEach(y -> {
            double latitude = Mercator.latitude(top + (bottom - top) * (y + 0.5) / height);
            double at = (elevation.north() - latitude) / elevation.step() - 0.5;
            int row = (int) Math.floor(at);
            float share = (float) (at - row);
            int first = Math.clamp(row - 1, 0, last) * width;
            int second = Math.clamp(row, 0, last) * width;
            int third = Math.clamp(row + 1, 0, last) * width;
            int fourth = Math.clamp(row + 2, 0, last) * width;
            for (int x = 0; x < width; x++) {
                stretched[y * width + x] =
                        cubic(across[first + x], across[second + x], across[third + x], across[fourth + x], share);
            }
        });
        return stretched;
    }

    private static float cubic(float before, float from, float to, float after, float share) {
        float a = to - before;
        float b = 2 * before - 5 * from + 4 * to - after;
        float c = 3 * (from - to) + after - before;
        return from + 0.5f * share * (a + share * (b + share * c));
    }

    private static void meanAcross(float[] from, float[] into, int width, int height, int radius) {
        IntStream.range(0, height).parallel().forEach(y -> mean(from, into, y * width, 1, width, radius));
    }

    private static void meanDown(float[] from, float[] into, int width, int height, int radius) {
        IntStream.range(0, width).parallel().forEach(x -> mean(from, into, x, width, height, radius));
    }

    /** The running mean along one line of cells; beyond its ends the last cell goes on. */
    private static void mean(float[] from, float[] into, int start, int stride, int count, int radius) {
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += from[start + Math.clamp(i, 0, count - 1) * stride];
        }
        float cells = 2 * radius + 1;
        for (int i = 0; i < count; i++) {
            into[start + i * stride] = (float) (sum / cells);
            sum += from[start + Math.min(count - 1, i + radius + 1) * stride];
            sum -= from[start + Math.max(0, i - radius) * stride];
        }
    }
}
