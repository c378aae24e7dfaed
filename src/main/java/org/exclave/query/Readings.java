package org.exclave.query;

import java.util.List;
import java.util.Objects;
import org.exclave.catalog.AsOf;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Range;

/**
 * Several figures that one claimant gave for the same thing, one after the other. They are never added to each other: a
 * reading is set aside when another one is surely later, and what is left is one span from the lowest to the highest.
 */
final class Readings {

    private Readings() {}

    /** The figure that stands, for at least one reading of the same claimant, incident, measure, side, group and scope. */
    static Range standing(List<Claim> readings) {
        List<Range> ranges = readings.stream()
                .filter(reading -> !isOvertaken(reading, readings))
                .map(Claim::range)
                .toList();
        Integer min = ranges.stream().anyMatch(Range::isOpenBelow)
                ? null
                : ranges.stream().mapToInt(range -> Objects.requireNonNull(range.min())).min().getAsInt();
        Integer max = ranges.stream().anyMatch(Range::isOpenAbove)
                ? null
                : ranges.stream().mapToInt(range -> Objects.requireNonNull(range.max())).max().getAsInt();
        return min == null && max == null ? Range.atLeast(0) : new Range(min, max);
    }

    private static boolean isOvertaken(Claim reading, List<Claim> readings) {
        AsOf asOf = AsOf.of(reading);
        return asOf != null
                && readings.stream().map(AsOf::of).anyMatch(other -> other != null && other.isSurelyAfter(asOf));
    }
}
