package org.exclave.window.map;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.exclave.cartography.Approach;
import org.exclave.cartography.Flight;
import org.exclave.cartography.Glide;
import org.exclave.cartography.ViewMotion;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;
import org.exclave.session.Travel;
import org.jspecify.annotations.Nullable;

/**
 * Carries the session's view along a motion, picture by picture. Whatever else moves the view meanwhile stops it where it
 * is. Who wants things still is carried to the end at once, and no map runs on under the hand.
 */
final class ViewCarrier implements Travel {

    private static final double ZOOM_SECONDS = 0.2;

    private final Session session;
    private final BooleanSupplier still;
    private @Nullable ViewMotion motion;
    private long started;
    private double elapsed;
    private boolean carrying;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    /**
     * The carrier of a session; from now on the session's travels are flights.
     *
     * @param still whether movements that nobody makes by hand are unwelcome
     */
    ViewCarrier(Session session, BooleanSupplier still) {
        this.session = session;
        this.still = still;
        session.viewport().subscribe((before, now) -> {
            boolean resizedOnly = before.resized(now.width(), now.height())
                    .scaled(now.deviceScale())
                    .equals(now);
            if (!carrying && !resizedOnly) {
                stop();
            }
        });
        session.travelBy(this);
    }

    @Override
    public void to(Viewport there) {
        carry(new Flight(session.viewport().get(), there));
    }

    @Override
    public Viewport goal() {
        ViewMotion under = motion;
        return under == null ? session.viewport().get() : under.end();
    }

    /** Zooms by so many steps more about a point of the picture, in pixels; what a zoom under way has left is added. */
    void approach(double x, double y, double steps) {
        double left = motion instanceof Approach under ? under.left(elapsed) : 0;
        carry(new Approach(session.viewport().get(), x, y, left + steps, ZOOM_SECONDS));
    }

    /** Starts a motion in place of the present one, if any. */
    void carry(ViewMotion wished) {
        stop();
        if (still.getAsBoolean()) {
            if (!(wished instanceof Glide)) {
                show(wished.end());
            }
            return;
        }
        motion = wished;
        started = 0;
        elapsed = 0;
        timer.start();
    }

    /** Leaves the view where it is now. */
    void stop() {
        timer.stop();
        motion = null;
    }

    private void advance(long now) {
        ViewMotion under = motion;
        if (under == null) {
            return;
        }
        if (started == 0) {
            started = now;
        }
        elapsed = (now - started) / 1e9;
        show(under.at(elapsed));
        if (elapsed >= under.seconds()) {
            stop();
        }
    }

    private void show(Viewport view) {
        Viewport now = session.viewport().get();
        carrying = true;
        try {
            session.viewport().set(view.resized(now.width(), now.height()).scaled(now.deviceScale()));
        } finally {
            carrying = false;
        }
    }
}
