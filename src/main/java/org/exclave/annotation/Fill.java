package org.exclave.annotation;

/**
 * How the inside of an annotation is drawn.
 *
 * @param filling what lies within the outline
 * @param opacity how strongly, 0 to 1
 */
public record Fill(Filling filling, double opacity) {

    /** @throws IllegalArgumentException when the opacity is out of range */
    public Fill {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no opacity: " + opacity);
        }
    }

    /** The same strength of another filling. */
    public Fill withFilling(Filling other) {
        return new Fill(other, opacity);
    }

    /** The same filling, so strong; 0 to 1. */
    public Fill withOpacity(double other) {
        return new Fill(filling, other);
    }
}
