package org.exclave.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One figure by one claimant. It is never shown without that claimant, and never merged, averaged or summed with another
 * claimant's.
 *
 * @param claimant who says so
 * @param measure what is counted
 * @param side whom it counts
 * @param group civilians, soldiers, or not said
 * @param range the figure
 * @param asOf a month, a day, or a day and local time as the source gave it ({@code 2022-09-18T10:00}), or null
 * @param scope what it covers; only {@link ClaimScope#INCIDENT} claims of one claimant may be added up
 * @param source where it was read
 * @param note in what words or under what reserve, or null
 * @param local whether the user added it, so that it is none of the catalogue's
 */
public record Claim(
        String claimant,
        Measure measure,
        ClaimSide side,
        Group group,
        Range range,
        @Nullable String asOf,
        ClaimScope scope,
        Source source,
        @Nullable String note,
        boolean local) {

    /** A claim of the catalogue. */
    public Claim(
            String claimant,
            Measure measure,
            ClaimSide side,
            Group group,
            Range range,
            @Nullable String asOf,
            ClaimScope scope,
            Source source,
            @Nullable String note) {
        this(claimant, measure, side, group, range, asOf, scope, source, note, false);
    }
}
