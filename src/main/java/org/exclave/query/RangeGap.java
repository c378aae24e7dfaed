package org.exclave.query;

import java.util.Comparator;
import java.util.Objects;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Range;

/**
 * The gap between two figures that cannot both be true: the highest number that the one allows lies below the lowest that
 * the other allows. An open end reaches as far as it can, so “at least 70” goes with 83, and “at most 40” with 12; figures
 * that touch go together.
 *
 * @param lower the claim with the lower figure
 * @param higher the claim with the higher figure
 */
public record RangeGap(Claim lower, Claim higher) {

    /** The narrowest first, by share of the higher figure, then by count. */
    static final Comparator<RangeGap> NARROWEST_FIRST =
            Comparator.comparingDouble(RangeGap::share).thenComparingInt(RangeGap::count);

    public RangeGap {
        if (!isBelow(lower.range(), higher.range())) {
            throw new IllegalArgumentException("figures that go together");
        }
    }

    /** Whether every number that the one allows is below every number that the other allows. */
    static boolean isBelow(Range one, Range other) {
        Integer top = one.max();
        Integer bottom = other.min();
        return top != null && bottom != null && top < bottom;
    }

    /** Whether some number is allowed by both. */
    static boolean goTogether(Range one, Range other) {
        return !isBelow(one, other) && !isBelow(other, one);
    }

    /** The gap between two claims whose figures do not go together. */
    static RangeGap between(Claim one, Claim other) {
        return isBelow(one.range(), other.range()) ? new RangeGap(one, other) : new RangeGap(other, one);
    }

    /** From the nearer end of the one figure to the nearer end of the other, above 0. */
    public int count() {
        return Objects.requireNonNull(higher.range().min()) - Objects.requireNonNull(lower.range().max());
    }

    /** The gap as a share of the higher figure's nearer end, above 0, at most 1. */
    public double share() {
        return (double) count() / Objects.requireNonNull(higher.range().min());
    }

    /** Whether both figures are dated and of different dates: then the one may have grown into the other. */
    public boolean isOfDifferentDates() {
        String one = lower.asOf();
        String other = higher.asOf();
        return one != null && other != null && !one.startsWith(other) && !other.startsWith(one);
    }
}
