package org.exclave.query;

import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Measure;

/** What a claim counts. Only figures for the same thing of the same incident may be set against each other. */
public record CountedThing(Measure measure, ClaimSide side, Group group, ClaimScope scope) {

    /** What a claim counts. */
    public static CountedThing of(Claim claim) {
        return new CountedThing(claim.measure(), claim.side(), claim.group(), claim.scope());
    }
}
