package org.exclave.cartography;

import java.awt.geom.Path2D;

/**
 * The line along which a field has a value: within each square of four neighbours it crosses the sides at which the
 * field passes the value, where a straight slope between the two corners would (marching squares).
 */
final class LevelLine {

    private final float[][] field;
    private final double pixels;
    private final double shift;

    /**
     * Lines of a field.
     *
     * @param field by columns, then rows; the values are those of the middles of its cells
     * @param pixels along a side of a cell
     * @param shift pixels from the left and the top of the picture to those of the field, below 0 where it begins
     *     outside
     */
    LevelLine(float[][] field, double pixels, double shift) {
        this.field = field;
        this.pixels = pixels;
        this.shift = shift;
    }

    /** The pieces of the line of a value; empty where the field does not pass it. */
    Path2D at(float level) {
        Path2D line = new Path2D.Double();
        for (int x = 0; x + 1 < field.length; x++) {
            for (int y = 0; y + 1 < field[x].length; y++) {
                cross(line, x, y, level);
            }
        }
        return line;
    }

    private void cross(Path2D line, int x, int y, float level) {
        float leftTop = field[x][y] - level;
        float rightTop = field[x + 1][y] - level;
        float rightLow = field[x + 1][y + 1] - level;
        float leftLow = field[x][y + 1] - level;
        double[] ends = new double[8];
        int size = 0;
        size = end(ends, size, leftTop, rightTop, x, y, 1, 0);
        size = end(ends, size, rightTop, rightLow, x + 1, y, 0, 1);
        size = end(ends, size, leftLow, rightLow, x, y + 1, 1, 0);
        size = end(ends, size, leftTop, leftLow, x, y, 0, 1);
        for (int i = 0; i + 3 < size; i += 4) {
            line.moveTo(ends[i], ends[i + 1]);
            line.lineTo(ends[i + 2], ends[i + 3]);
        }
    }

    /** Adds the crossing of one side, if there is one. */
    private int end(double[] ends, int size, float from, float to, int x, int y, int stepX, int stepY) {
        if (from > 0 == to > 0) {
            return size;
        }
        double share = from / (from - to);
        ends[size] = (x + 0.5 + share * stepX) * pixels + shift;
        ends[size + 1] = (y + 0.5 + share * stepY) * pixels + shift;
        return size + 2;
    }
}
