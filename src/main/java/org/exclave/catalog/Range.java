package org.exclave.catalog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody gave it: one number, a span, or a number that is open on one side. “16” has both ends equal,
 * “59–65” has two, “at least 70” has no highest, “almost 40” has no lowest.
 *
 * @param min the lowest number meant, at least 0, or null when nobody said
 * @param max the highest number meant, not below the lowest, or null when nobody said
 */
public record Range(@Nullable Integer min, @Nullable Integer max) {

    public Range {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a range needs a number");
        }
        if ((min != null && min < 0) || (max != null && max < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("the lowest number is above the highest");
        }
    }

    public static Range exactly(int number) {
        return new Range(number, number);
    }

    public static Range between(int min, int max) {
        return new Range(min, max);
    }

    public static Range atLeast(int min) {
        return new Range(min, null);
    }

    public static Range atMost(int max) {
        return new Range(null, max);
    }

    /** Whether one number was given. */
    public boolean isExact() {
        return min != null && min.equals(max);
    }

    /** Whether only a lowest number was given. */
    public boolean isOpenAbove() {
        return max == null;
    }

    /** Whether only a highest number was given. */
    public boolean isOpenBelow() {
        return min == null;
    }

    /** The largest number that was said aloud: the highest, or the lowest where the range is open above. */
    public int largestStated() {
        return max != null ? max : Objects.requireNonNull(min);
    }

    /** The smallest number that was said aloud: the lowest, or the highest where the range is open below. */
    public int smallestStated() {
        return min != null ? min : largestStated();
    }
}
