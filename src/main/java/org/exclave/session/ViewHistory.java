package org.exclave.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.exclave.cartography.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The views at which the map came to rest, to go back to and forth again. Who moves the map says when it rests; what was
 * passed on the way is not remembered, nor is a view that hardly differs.
 */
public final class ViewHistory {

    private static final int KEPT = 100;

    /** Share of the picture, and of a zoom step, below which two views are one. */
    private static final double SMALLEST_STEP = 0.05;

    private final Travel travel;
    private final Deque<Viewport> back = new ArrayDeque<>();
    private final Deque<Viewport> forward = new ArrayDeque<>();
    private @Nullable Viewport rested;

    /** A history that remembers nothing yet. */
    public ViewHistory(Travel travel) {
        this.travel = travel;
    }

    /** Remembers the present view, or the one to which the map is on its way, as one at which it rests. */
    public void rest() {
        Viewport now = travel.goal();
        Viewport before = rested;
        if (before != null && isElsewhere(before, now)) {
            back.push(before);
            if (back.size() > KEPT) {
                back.removeLast();
            }
            forward.clear();
        }
        if (before == null || isElsewhere(before, now)) {
            rested = now;
        }
    }

    private static boolean isElsewhere(Viewport before, Viewport now) {
        var centre = now.toScreen(before.longitude(), before.latitude());
        return Math.abs(centre.x() - now.width() / 2.0) > now.width() * SMALLEST_STEP
                || Math.abs(centre.y() - now.height() / 2.0) > now.height() * SMALLEST_STEP
                || Math.abs(now.zoom() - before.zoom()) > SMALLEST_STEP;
    }

    /** Shows the view before this one; does nothing when there is none. */
    public void goBack() {
        travel(back, forward);
    }

    /** Shows the view from which the last step back was made; does nothing when there is none. */
    public void goForward() {
        travel(forward, back);
    }

    private void travel(Deque<Viewport> from, Deque<Viewport> into) {
        rest();
        if (from.isEmpty()) {
            return;
        }
        Viewport now = travel.goal();
        into.push(now);
        Viewport there = from.pop().resized(now.width(), now.height()).scaled(now.deviceScale());
        rested = there;
        travel.to(there);
    }
}
