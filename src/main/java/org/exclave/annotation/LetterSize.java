package org.exclave.annotation;

/** How large the words beside a symbol or a shape are. */
public enum LetterSize {
    SMALL(10),
    MEDIUM(12),
    LARGE(16);

    private final double pixels;

    LetterSize(double pixels) {
        this.pixels = pixels;
    }

    /** The height of the letters at 100 %. */
    public double pixels() {
        return pixels;
    }
}
