package org.exclave.briefing;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.briefing.FigureTable.Group;
import org.exclave.briefing.FigureTable.Kind;
import org.exclave.briefing.FigureTable.Line;
import org.exclave.briefing.FigureTable.Round;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.query.AccountSides;
import org.exclave.query.FigureHistory;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a sheet out of the catalogue's rows of running totals, and puts them into words. */
final class FigureReading {

    private static final Comparator<FigureHistory.Lane> LATEST_FIRST = Comparator.comparing(
                    FigureReading::latest, Comparator.reverseOrder())
            .thenComparing(FigureHistory.Lane::claimant);

    private final Messages messages;
    private final FigureWording words;
    private final AsOfWording dates;

    FigureReading(Messages messages) {
        this.messages = messages;
        this.words = new FigureWording(messages);
        this.dates = new AsOfWording(messages);
    }

    /**
     * The table for some incidents.
     *
     * @param shown those of the sheet
     * @param all the whole catalogue, with its rows of running totals
     */
    FigureTable table(Collection<Incident> shown, Collection<Incident> all) {
        return new FigureTable(all.stream()
                .filter(Incident::isRunningTotal)
                .filter(total -> shown.stream().anyMatch(incident -> isWithin(incident, total)))
                .flatMap(total -> round(total).stream())
                .toList());
    }

    private static boolean isWithin(Incident incident, Incident total) {
        return !incident.isRunningTotal()
                && incident.time().earliest().isBefore(total.time().latest())
                && incident.time().latest().isAfter(total.time().earliest());
    }

    private Optional<Round> round(Incident total) {
        List<Claim> claims = total.claims().stream()
                .filter(claim -> claim.measure() == Measure.KILLED && claim.scope() == ClaimScope.CONFLICT)
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Round(total.episode(), claims.size(), groups(claims, year(total))));
    }

    private List<Group> groups(List<Claim> claims, int year) {
        Map<String, List<FigureHistory>> groups = new LinkedHashMap<>();
        for (FigureHistory history : FigureHistory.of(claims)) {
            String people = isOfPlace(history.side())
                    ? messages.text("sheet.figures.place")
                    : words.people(history.side(), history.group());
            groups.computeIfAbsent(people, _ -> new ArrayList<>()).add(history);
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(
                        kind(entry.getValue().getFirst()),
                        entry.getKey(),
                        entry.getValue().stream()
                                .flatMap(history -> lines(history, year))
                                .toList(),
                        0))
                .toList();
    }

    /** The claimants of a history: the one of the side itself with most readings, then those with the latest, then by name. */
    private Stream<Line> lines(FigureHistory history, int year) {
        Optional<FigureHistory.Lane> own = history.lanes().stream()
                .filter(lane -> AccountSides.side(lane.claimant()) == history.side())
                .min(Comparator.comparingInt((FigureHistory.Lane lane) -> -readings(lane).size())
                        .thenComparing(LATEST_FIRST));
        return history.lanes().stream()
                .sorted(Comparator.comparing((FigureHistory.Lane lane) -> !own.filter(lane::equals).isPresent())
                        .thenComparing(LATEST_FIRST))
                .map(lane -> line(lane, isOfPlace(history.side()) ? history.side() : null, year));
    }

    private static List<Claim> readings(FigureHistory.Lane lane) {
        return Stream.concat(lane.dated().stream(), lane.undated().stream()).toList();
    }

    private static String latest(FigureHistory.Lane lane) {
        return lane.dated().isEmpty() ? "" : date(lane.dated().getLast());
    }

    private static boolean isOfPlace(ClaimSide side) {
        return side == ClaimSide.IN_KYRGYZSTAN || side == ClaimSide.IN_TAJIKISTAN;
    }

    private static Kind kind(FigureHistory history) {
        boolean everybody = history.group() == org.exclave.catalog.Group.UNSPECIFIED;
        return switch (history.side()) {
            case KYRGYZ, TAJIK -> everybody ? Kind.SIDE : Kind.PART_OF_A_SIDE;
            case IN_KYRGYZSTAN, IN_TAJIKISTAN -> Kind.PLACE;
            case BOTH, OTHER, UNSPECIFIED -> everybody ? Kind.BOTH_SIDES : Kind.PART_OF_BOTH;
        };
    }

    private Line line(FigureHistory.Lane lane, @Nullable ClaimSide place, int year) {
        List<Range> ranges = readings(lane).stream().map(Claim::range).toList();
        Comparator<Range> bySize = Comparator.comparingInt(Range::largestStated);
        String lowest = words.range(ranges.stream().min(bySize).orElseThrow());
        String highest = words.range(ranges.stream().max(bySize).orElseThrow());
        String figure = lowest.equals(highest) ? lowest : messages.text("sheet.figures.span", lowest, highest);
        String claimant = place == null
                ? lane.claimant()
                : messages.text("sheet.figures.placed." + place.id(), lane.claimant());
        boolean local = readings(lane).stream().anyMatch(Claim::local);
        return new Line(
                local ? messages.text("local.behind", claimant) : claimant, asOf(lane.dated(), year), ranges, figure);
    }

    private String asOf(List<Claim> dated, int year) {
        if (dated.isEmpty()) {
            return messages.text("sheet.figures.undated");
        }
        String first = date(dated.getFirst());
        String last = date(dated.getLast());
        String until = AsOfWording.year(last) == year ? dates.brief(last) : dates.day(last);
        return dates.brief(first).equals(dates.brief(last))
                ? until
                : messages.text("sheet.figures.dates", dates.brief(first), until);
    }

    /** By the clock of Bishkek, UTC+6. */
    private static int year(Incident total) {
        return total.time().earliest().atOffset(ZoneOffset.ofHours(6)).getYear();
    }

    private static String date(Claim claim) {
        return Objects.requireNonNull(claim.asOf());
    }
}
