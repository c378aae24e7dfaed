package org.exclave.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;

/**
 * The tallies of some incidents, each of one claimant, and how many incidents they leave out, so that nobody takes them for
 * a toll. Added up is only what one claimant says of single incidents; running totals, figures for a day, a wider area or
 * the whole conflict, other sides and other groups are never added to anything (docs/decisions/0014).
 *
 * @param tallies by measure, side, group and claimant
 * @param incidents how many, running totals not counted
 * @param withoutFigures of those: nobody gives any figure
 * @param withWiderFiguresOnly of those: figures are only given for a day, a wider area or the whole conflict
 * @param runningTotals rows that collect running totals, left out
 */
public record Tallies(
        List<Tally> tallies, int incidents, int withoutFigures, int withWiderFiguresOnly, int runningTotals) {

    private record Kind(String claimant, Measure measure, ClaimSide side, Group group) {}

    public Tallies {
        tallies = List.copyOf(tallies);
        if (withoutFigures + withWiderFiguresOnly > incidents) {
            throw new IllegalArgumentException("counts that do not add up");
        }
    }

    /** The tallies of incidents, of which each is given once. */
    public static Tallies of(Collection<Incident> shown) {
        List<Incident> incidents =
                shown.stream().filter(incident -> !incident.isRunningTotal()).toList();
        Map<Kind, List<Tally.Part>> parts = new LinkedHashMap<>();
        for (Incident incident : incidents) {
            figures(incident).forEach((kind, part) -> parts.computeIfAbsent(kind, _ -> new ArrayList<>())
                    .add(part));
        }
        List<Tally> tallies = parts.entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .sorted(Tally.ORDER)
                .toList();
        return new Tallies(
                tallies,
                incidents.size(),
                (int) incidents.stream().filter(incident -> incident.claims().isEmpty()).count(),
                (int) incidents.stream().filter(Tallies::hasWiderFiguresOnly).count(),
                shown.size() - incidents.size());
    }

    private static Map<Kind, Tally.Part> figures(Incident incident) {
        Map<Kind, List<Claim>> readings = new LinkedHashMap<>();
        for (Claim claim : incident.claims()) {
            if (claim.scope() == ClaimScope.INCIDENT) {
                Kind kind = new Kind(claim.claimant(), claim.measure(), claim.side(), claim.group());
                readings.computeIfAbsent(kind, _ -> new ArrayList<>()).add(claim);
            }
        }
        Map<Kind, Tally.Part> figures = new LinkedHashMap<>();
        readings.forEach((kind, same) -> figures.put(
                kind,
                new Tally.Part(incident, Readings.standing(same), same.stream().anyMatch(Claim::local))));
        return figures;
    }

    private static Tally tally(Kind kind, List<Tally.Part> parts) {
        return new Tally(kind.claimant, kind.measure, kind.side, kind.group, parts);
    }

    private static boolean hasWiderFiguresOnly(Incident incident) {
        return !incident.claims().isEmpty()
                && incident.claims().stream().noneMatch(claim -> claim.scope() == ClaimScope.INCIDENT);
    }
}
