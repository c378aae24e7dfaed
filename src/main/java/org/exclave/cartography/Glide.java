package org.exclave.cartography;

/**
 * How the map runs on after the hand has let go of it: slower and slower, until it lies still.
 *
 * @param from the view when the hand let go
 * @param right speed to the right, in logical pixels a second
 * @param down speed downwards, in logical pixels a second
 */
public record Glide(Viewport from, double right, double down) implements ViewMotion {

    /** Seconds after which the speed is 1/e of what it was. */
    private static final double SLOWING = 0.3;

    /** Pixels a second at which nobody sees a movement any more. */
    private static final double STILL = 12;

    @Override
    public double seconds() {
        double speed = Math.hypot(right, down);
        return speed <= STILL ? 0 : SLOWING * Math.log(speed / STILL);
    }

    @Override
    public Viewport at(double elapsed) {
        double way = SLOWING * -Math.expm1(-Math.clamp(elapsed, 0, seconds()) / SLOWING);
        return from.panned(right * way, down * way);
    }
}
