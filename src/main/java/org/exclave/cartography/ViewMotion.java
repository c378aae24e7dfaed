package org.exclave.cartography;

/** A way from one view to another over a short time, for the eye to follow. Immutable; knows no clock. */
public sealed interface ViewMotion permits Approach, Flight, Glide {

    /** How long it takes, in seconds, at least 0. */
    double seconds();

    /**
     * The view on the way, within the bounds of the atlas.
     *
     * @param elapsed seconds since the start; from {@link #seconds()} on the view is the last one
     */
    Viewport at(double elapsed);

    /** The view at which it ends. */
    default Viewport end() {
        return at(seconds());
    }

    /** A share of a way that starts and ends gently: 0 at 0, 1 at 1 and beyond. */
    static double eased(double share) {
        double bounded = Math.clamp(share, 0, 1);
        return bounded * bounded * (3 - 2 * bounded);
    }
}
