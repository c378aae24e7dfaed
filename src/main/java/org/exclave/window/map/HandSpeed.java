package org.exclave.window.map;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Point2D;

/** How fast a hand moves: from where it was in the last {@value #SPAN_MILLIS} ms. */
final class HandSpeed {

    private static final long SPAN_MILLIS = 80;
    private static final long SPAN_NANOS = SPAN_MILLIS * 1_000_000;

    private record Sample(long nanos, Point2D at) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    /** Forgets everything: a new movement begins. */
    void begin() {
        samples.clear();
    }

    /** The hand was at a point, in pixels, at a time of {@link System#nanoTime()}. */
    void moved(long nanos, Point2D at) {
        samples.addLast(new Sample(nanos, at));
        forget(nanos);
    }

    private void forget(long nanos) {
        while (!samples.isEmpty() && nanos - samples.getFirst().nanos > SPAN_NANOS) {
            samples.removeFirst();
        }
    }

    /** Pixels a second to the right and down at a time; none when the hand had been holding still. */
    Point2D at(long nanos) {
        forget(nanos);
        if (samples.size() < 2) {
            return Point2D.ZERO;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double seconds = Math.max(1e-3, (nanos - first.nanos) / 1e9);
        return last.at.subtract(first.at).multiply(1 / seconds);
    }
}
