package org.exclave.window.part;

import java.util.function.DoubleUnaryOperator;

/** The height of something at one width, in pixels, until it is forgotten. */
final class RememberedHeight {

    private double width = Double.NaN;
    private double height;

    /** The height at a width; works it out where it is not remembered. */
    double at(double asked, DoubleUnaryOperator work) {
        // Nothing equals the number that is none, by which a forgotten width is known.
        if (asked != width) {
            height = work.applyAsDouble(asked);
            width = asked;
        }
        return height;
    }

    void forget() {
        width = Double.NaN;
    }
}
