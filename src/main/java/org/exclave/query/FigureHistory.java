package org.exclave.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exclave.catalog.AsOf;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Measure;

/**
 * How figures of one measure, side, group and scope were reported over time: a lane to each claimant, so that no line runs
 * from one claimant to another and nothing is added.
 *
 * @param dates what the claims hold up to, each once, from the earliest; a day or month stands by its middle
 * @param lanes by the first date, those without date last, then by name
 */
public record FigureHistory(
        Measure measure, ClaimSide side, Group group, ClaimScope scope, List<String> dates, List<Lane> lanes) {

    /**
     * The readings of one claimant.
     *
     * @param dated from the earliest to the latest
     * @param undated those of which nobody said up to when they hold, in the order of the file
     */
    public record Lane(String claimant, List<Claim> dated, List<Claim> undated) {

        public Lane {
            dated = List.copyOf(dated);
            undated = List.copyOf(undated);
        }

        /** Whether the dated reading of that index is surely later than the one before it, so that a step leads there. */
        public boolean isStep(int index) {
            return index > 0 && asOf(dated.get(index)).isSurelyAfter(asOf(dated.get(index - 1)));
        }
    }

    private record Kind(Measure measure, ClaimSide side, Group group, ClaimScope scope) {}

    private static final Comparator<Claim> EARLIEST_FIRST =
            Comparator.comparing((Claim claim) -> asOf(claim).middle());

    private static final Comparator<FigureHistory> ORDER = Comparator.comparing(FigureHistory::measure)
            .thenComparing(FigureHistory::side)
            .thenComparing(history -> history.group() != Group.UNSPECIFIED)
            .thenComparing(FigureHistory::group)
            .thenComparing(FigureHistory::scope);

    public FigureHistory {
        dates = List.copyOf(dates);
        lanes = List.copyOf(lanes);
    }

    /** The histories of all claims of a row: by measure, Kyrgyz before Tajik side, everybody before a group, and scope. */
    public static List<FigureHistory> of(List<Claim> claims) {
        Map<Kind, List<Claim>> kinds = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Kind kind = new Kind(claim.measure(), claim.side(), claim.group(), claim.scope());
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(claim);
        }
        return kinds.entrySet().stream()
                .map(entry -> history(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static FigureHistory history(Kind kind, List<Claim> claims) {
        Map<String, List<Claim>> claimants = new LinkedHashMap<>();
        dated(claims).forEach(claim -> add(claimants, claim));
        claims.stream()
                .sorted(Comparator.comparing(Claim::claimant))
                .filter(claim -> claim.asOf() == null)
                .forEach(claim -> add(claimants, claim));
        List<String> dates =
                dated(claims).stream().map(FigureHistory::date).distinct().toList();
        List<Lane> lanes = claimants.entrySet().stream()
                .map(entry -> new Lane(
                        entry.getKey(),
                        dated(entry.getValue()),
                        entry.getValue().stream().filter(claim -> claim.asOf() == null).toList()))
                .toList();
        return new FigureHistory(kind.measure, kind.side, kind.group, kind.scope, dates, lanes);
    }

    private static void add(Map<String, List<Claim>> claimants, Claim claim) {
        claimants.computeIfAbsent(claim.claimant(), _ -> new ArrayList<>()).add(claim);
    }

    private static List<Claim> dated(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.asOf() != null)
                .sorted(EARLIEST_FIRST.thenComparing(Claim::claimant))
                .toList();
    }

    private static AsOf asOf(Claim claim) {
        return AsOf.parse(date(claim));
    }

    private static String date(Claim claim) {
        return Objects.requireNonNull(claim.asOf());
    }

    /** Whether the figures are of different dates, so that there is something to see over time. */
    public boolean isOverTime() {
        return dates.size() > 1;
    }

    /** The largest number that anybody said aloud, at least 1: the end of a common scale. */
    public int largest() {
        return lanes.stream()
                .flatMap(lane -> java.util.stream.Stream.concat(lane.dated().stream(), lane.undated().stream()))
                .mapToInt(claim -> claim.range().largestStated())
                .reduce(1, Math::max);
    }
}
