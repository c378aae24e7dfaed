package org.exclave.cartography;

/**
 * The way from one view to another that seems shortest to the eye: a far one rises, so that both ends are seen from above,
 * and comes down again. The path is that of van Wijk and Nuij, “Smooth and efficient zooming and panning” (2003).
 */
public final class Flight implements ViewMotion {

    /** How readily the path rises; the value that people in their study liked best. */
    private static final double RHO = 1.42;

    private static final double SECONDS_TO_A_UNIT = 0.42;
    private static final double SHORTEST = 0.18;
    private static final double LONGEST = 2.2;

    private final Viewport from;
    private final Viewport to;
    private final double widthBefore;
    private final double widthAfter;
    private final double distance;
    private final double start;
    private final double length;

    /** The flight between two views; both are seen on the picture of the second. */
    public Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        widthBefore = to.width() / from.worldPixels();
        widthAfter = to.width() / to.worldPixels();
        distance = Math.hypot(
                Mercator.x(to.longitude()) - Mercator.x(from.longitude()),
                Mercator.y(to.latitude()) - Mercator.y(from.latitude()));
        boolean pans = distance > widthBefore * 1e-9;
        start = pans ? arsinh(-bend(widthBefore, 1)) : 0;
        length = pans
                ? (arsinh(-bend(widthAfter, -1)) - start) / RHO
                : Math.abs(Math.log(widthAfter / widthBefore)) / RHO;
    }

    private double bend(double width, double sign) {
        double rho2 = RHO * RHO;
        double spread = widthAfter * widthAfter - widthBefore * widthBefore;
        return (spread + sign * rho2 * rho2 * distance * distance) / (2 * width * rho2 * distance);
    }

    private static double arsinh(double value) {
        double size = Math.abs(value);
        return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), value);
    }

    @Override
    public double seconds() {
        return Math.clamp(length * SECONDS_TO_A_UNIT, SHORTEST, LONGEST);
    }

    @Override
    public Viewport at(double elapsed) {
        double share = ViewMotion.eased(elapsed / seconds());
        if (share >= 1) {
            return to;
        }
        double way = share * length;
        double along = distance > widthBefore * 1e-9 ? along(way) / distance : 0;
        double width = width(way);
        double x = Mercator.x(from.longitude())
                + along * (Mercator.x(to.longitude()) - Mercator.x(from.longitude()));
        double y = Mercator.y(from.latitude()) + along * (Mercator.y(to.latitude()) - Mercator.y(from.latitude()));
        double zoom = from.zoom() + Math.log(widthBefore / width) / Math.log(2);
        return new Viewport(
                        Mercator.longitude(x), Mercator.latitude(y), zoom, to.width(), to.height(), to.deviceScale())
                .bounded();
    }

    private double along(double way) {
        double factor = widthBefore / (RHO * RHO);
        return factor * Math.cosh(start) * Math.tanh(RHO * way + start) - factor * Math.sinh(start);
    }

    private double width(double way) {
        if (distance > widthBefore * 1e-9) {
            return widthBefore * Math.cosh(start) / Math.cosh(RHO * way + start);
        }
        double direction = Math.signum(widthAfter - widthBefore);
        return widthBefore * Math.exp(direction * RHO * way);
    }
}
