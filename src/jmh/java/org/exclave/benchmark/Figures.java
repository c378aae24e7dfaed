package org.exclave.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one kind, for their percentiles. */
final class Figures {

    private static final double NANOS_TO_A_MILLI = 1e6;

    private double[] millis = new double[1024];
    private int size;

    void add(long nanos) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, 2 * size);
        }
        millis[size++] = nanos / NANOS_TO_A_MILLI;
    }

    int size() {
        return size;
    }

    /** How many are longer than a number of milliseconds. */
    long above(double limit) {
        return Arrays.stream(millis, 0, size).filter(value -> value > limit).count();
    }

    private double percentile(double share) {
        double[] sorted = Arrays.copyOf(millis, size);
        Arrays.sort(sorted);
        return size == 0 ? Double.NaN : sorted[(int) Math.min(size - 1, Math.ceil(share * size) - 1)];
    }

    /** The usual percentiles in words. */
    String words() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms (of %d)",
                percentile(0.5),
                percentile(0.95),
                percentile(0.99),
                percentile(1),
                size);
    }
}
