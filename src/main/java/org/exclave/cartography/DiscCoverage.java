package org.exclave.cartography;

/**
 * How much of the pixels about it a small disc covers, worked out once for each of 16 places of its middle within a pixel.
 */
final class DiscCoverage {

    /** A pixel that is covered whole. */
    static final int WHOLE = 16;

    /** Places of the middle within a pixel, along each side. */
    private static final int PLACES = 4;

    private final int reach;
    private final int[][] covers = new int[PLACES * PLACES][];

    /** @param radius in pixels, above 0 */
    DiscCoverage(double radius) {
        reach = (int) Math.ceil(radius + 0.5);
        for (int row = 0; row < PLACES; row++) {
            for (int column = 0; column < PLACES; column++) {
                covers[row * PLACES + column] = cover(radius, (column + 0.5) / PLACES, (row + 0.5) / PLACES);
            }
        }
    }

    private int[] cover(double radius, double middleX, double middleY) {
        int side = side();
        int[] cover = new int[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double away = Math.hypot(column - reach + 0.5 - middleX, row - reach + 0.5 - middleY);
                cover[row * side + column] = (int) Math.round(Math.clamp(radius + 0.5 - away, 0, 1) * WHOLE);
            }
        }
        return cover;
    }

    /** How many pixels left of, and above, the one with its middle it may cover, and as many on the other side. */
    int reach() {
        return reach;
    }

    /** Pixels along each side of {@link #of}. */
    int side() {
        return 2 * reach + 1;
    }

    /** The cover, row by row, of a disc whose middle lies at a place, in pixels. */
    int[] of(double x, double y) {
        return covers[place(y) * PLACES + place(x)];
    }

    private static int place(double at) {
        return (int) ((at - Math.floor(at)) * PLACES);
    }
}
