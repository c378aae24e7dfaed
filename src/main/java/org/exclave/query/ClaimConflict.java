package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;

/**
 * Claimants who give figures for one thing of which none goes with any of the other's. A claimant who later corrects a
 * figure contradicts nobody by that, as long as one of the figures goes with the other claimant's.
 *
 * @param incident of what
 * @param claims all claims for that thing, in the order of the catalogue, each with its claimant
 * @param widest the two claimants farthest apart, by their nearest figures
 */
public record ClaimConflict(Incident incident, List<Claim> claims, RangeGap widest) implements DisputedPoint {

    public ClaimConflict {
        claims = List.copyOf(claims);
    }

    /** What is counted, alike for all its claims. */
    public CountedThing thing() {
        return CountedThing.of(widest.lower());
    }

    @Override
    public List<Incident> incidents() {
        return List.of(incident);
    }

    /** The conflicts between the claims of one incident, in the order of the catalogue. */
    static List<ClaimConflict> of(Incident incident) {
        Map<CountedThing, List<Claim>> things = new LinkedHashMap<>();
        incident.claims()
                .forEach(claim -> things.computeIfAbsent(CountedThing.of(claim), _ -> new ArrayList<>())
                        .add(claim));
        return things.values().stream()
                .flatMap(claims -> widest(claims).map(gap -> new ClaimConflict(incident, claims, gap)).stream())
                .toList();
    }

    private static Optional<RangeGap> widest(List<Claim> claims) {
        Map<Voice, List<Claim>> voices = new LinkedHashMap<>();
        claims.forEach(claim -> voices.computeIfAbsent(Voice.of(claim.claimant()), _ -> new ArrayList<>())
                .add(claim));
        List<List<Claim>> each = List.copyOf(voices.values());
        return Stream.iterate(0, first -> first < each.size(), first -> first + 1)
                .flatMap(first -> each.subList(first + 1, each.size()).stream()
                        .flatMap(other -> nearest(each.get(first), other).stream()))
                .max(RangeGap.NARROWEST_FIRST);
    }

    /** The narrowest gap between any figure of one claimant and any of the other's; nothing when some go together. */
    private static Optional<RangeGap> nearest(Collection<Claim> ones, Collection<Claim> others) {
        boolean agree = ones.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> RangeGap.goTogether(one.range(), other.range())));
        return agree
                ? Optional.empty()
                : ones.stream()
                        .flatMap(one -> others.stream().map(other -> RangeGap.between(one, other)))
                        .min(RangeGap.NARROWEST_FIRST);
    }
}
