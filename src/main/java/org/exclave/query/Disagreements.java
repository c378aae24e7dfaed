package org.exclave.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Verification;

/**
 * All points on which the catalogue's sources contradict each other.
 *
 * @param curated written down by the editors, those that touch most incidents first, then in the order of the file
 * @param figures claimants whose figures do not go together, the widest gap first
 * @param accounts incidents whose accounts contradict each other, earliest first
 * @param times incidents for whose time several readings are on record, earliest first
 */
public record Disagreements(
        List<CuratedPoint> curated,
        List<ClaimConflict> figures,
        List<AccountConflict> accounts,
        List<TimeConflict> times) {

    public Disagreements {
        curated = List.copyOf(curated);
        figures = List.copyOf(figures);
        accounts = List.copyOf(accounts);
        times = List.copyOf(times);
    }

    /** Gathers those of a catalogue. Running totals count for figures, but are no incidents with accounts. */
    public static Disagreements of(Catalog catalog) {
        List<Incident> earliestFirst = catalog.incidents().stream()
                .sorted(Incident.EARLIEST_FIRST)
                .toList();
        return new Disagreements(
                catalog.disagreements().stream()
                        .map(CuratedPoint::new)
                        .sorted(Comparator.comparingInt(point -> -point.incidents().size()))
                        .toList(),
                earliestFirst.stream()
                        .flatMap(incident -> ClaimConflict.of(incident).stream())
                        .sorted(Comparator.comparing(ClaimConflict::widest, RangeGap.NARROWEST_FIRST.reversed()))
                        .toList(),
                earliestFirst.stream()
                        .filter(incident -> incident.verification() == Verification.DISPUTED)
                        .filter(incident -> !incident.isRunningTotal())
                        .map(AccountConflict::new)
                        .toList(),
                earliestFirst.stream()
                        .filter(TimeConflict::isToldOf)
                        .map(TimeConflict::new)
                        .toList());
    }

    /** All of them: the editors' own first, then figures, accounts and times. */
    public List<DisputedPoint> all() {
        return Stream.<List<? extends DisputedPoint>>of(curated, figures, accounts, times)
                .<DisputedPoint>flatMap(List::stream)
                .toList();
    }
}
