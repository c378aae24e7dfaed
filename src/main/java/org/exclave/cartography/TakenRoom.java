package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rectangles of a map that no name may cover, found by the squares of a grid that they touch: with ten thousand
 * annotations on it, each name would otherwise be held against all of them. Used by one thread.
 */
final class TakenRoom {

    /** Pixels along the side of a square; most names touch two or three. */
    private static final double SIDE = 64;

    /** Squares along the side of a rectangle beyond which it is held against every name. */
    private static final int MOST = 32;

    private record Square(int column, int row) {}

    /** The squares that a rectangle touches. */
    private record Squares(int left, int top, int right, int bottom) {

        static Squares of(Rectangle2D box) {
            return new Squares(index(box.getMinX()), index(box.getMinY()), index(box.getMaxX()), index(box.getMaxY()));
        }

        private static int index(double pixels) {
            return (int) Math.floor(pixels / SIDE);
        }

        boolean isWide() {
            return (long) right - left > MOST || (long) bottom - top > MOST;
        }
    }

    private final Map<Square, List<Rectangle2D>> squares = new HashMap<>();
    private final List<Rectangle2D> wide = new ArrayList<>();

    /** Keeps a rectangle free, in logical pixels. */
    void add(Rectangle2D box) {
        Squares touched = Squares.of(box);
        if (touched.isWide()) {
            wide.add(box);
            return;
        }
        for (int row = touched.top; row <= touched.bottom; row++) {
            for (int column = touched.left; column <= touched.right; column++) {
                squares.computeIfAbsent(new Square(column, row), _ -> new ArrayList<>())
                        .add(box);
            }
        }
    }

    /** Whether any of them meets a rectangle. */
    boolean meets(Rectangle2D box) {
        Squares touched = Squares.of(box);
        if (touched.isWide()) {
            return wide.stream().anyMatch(box::intersects)
                    || squares.values().stream().flatMap(List::stream).anyMatch(box::intersects);
        }
        for (int row = touched.top; row <= touched.bottom; row++) {
            for (int column = touched.left; column <= touched.right; column++) {
                List<Rectangle2D> near = squares.get(new Square(column, row));
                if (near != null && near.stream().anyMatch(box::intersects)) {
                    return true;
                }
            }
        }
        return wide.stream().anyMatch(box::intersects);
    }
}
