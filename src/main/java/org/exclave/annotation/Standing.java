package org.exclave.annotation;

/**
 * How an annotation stands among the others.
 *
 * @param height what has more lies over what has less; of two of the same height the one put down first lies lower
 * @param locked whether the hand on the map leaves it where it is
 * @param hidden whether it is left out of maps, though not of lists
 */
public record Standing(double height, boolean locked, boolean hidden) {

    /** At the height of most, free and shown. */
    public static final Standing USUAL = new Standing(0, false, false);

    /** @throws IllegalArgumentException when the height is no number */
    public Standing {
        if (!Double.isFinite(height)) {
            throw new IllegalArgumentException("no height: " + height);
        }
    }

    public Standing withHeight(double other) {
        return new Standing(other, locked, hidden);
    }

    public Standing withLocked(boolean wished) {
        return new Standing(height, wished, hidden);
    }

    public Standing withHidden(boolean wished) {
        return new Standing(height, locked, wished);
    }
}
