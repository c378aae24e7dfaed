package org.exclave.query;

import org.exclave.catalog.Claim;

/**
 * A figure that was read in one source.
 *
 * @param claim the figure with its claimant
 * @param alone whether no other source gives a figure for the same thing of the same incident that goes with it
 */
public record SupportedClaim(Claim claim, boolean alone) {}
