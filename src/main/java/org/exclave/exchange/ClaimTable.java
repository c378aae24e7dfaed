package org.exclave.exchange;

import java.util.Arrays;
import java.util.List;
import org.exclave.catalog.Claim;
import org.jspecify.annotations.Nullable;

/** Claims as a table: a line to each, with its claimant first. */
public final class ClaimTable {

    /** What the columns are called. */
    public static final List<String> HEADER = List.of(
            "claimant", "measure", "side", "group", "scope", "min", "max", "asOf", "incidentId", "sourceId", "source",
            "sourceDate", "note");

    private ClaimTable() {}

    /**
     * The table as comma-separated values; an open end is empty, and so is what nobody said.
     *
     * @param incidentId the incident or row of running totals that the claims belong to
     */
    public static String csv(String incidentId, List<Claim> claims) {
        return CsvTable.text(
                HEADER, claims.stream().map(claim -> line(incidentId, claim)).toList());
    }

    /** The cells of a claim; null for an open end and for what nobody said. */
    public static List<@Nullable Object> line(String incidentId, Claim claim) {
        return Arrays.asList(
                claim.claimant(),
                claim.measure().id(),
                claim.side().id(),
                claim.group().id(),
                claim.scope().id(),
                claim.range().min(),
                claim.range().max(),
                claim.asOf(),
                incidentId,
                claim.source().id(),
                claim.source().publisher(),
                claim.source().date(),
                claim.note());
    }
}
