package org.exclave.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.query.AccountSides;
import org.exclave.query.FigureHistory;
import org.jspecify.annotations.Nullable;

/**
 * What each claimant said of the people killed in the whole of each round of fighting of which incidents are shown: a line to
 * each claimant with all readings, never added up (docs/decisions/0014, 0030). Where room is scarce lines go, as many of
 * every group, and then groups; those of the two sides go last and never one without the other.
 *
 * @param rounds from the earliest
 */
public record FigureTable(List<Round> rounds) {

    /**
     * A round of fighting.
     *
     * @param claims how many readings there are, shown here or not
     * @param groups by whom they count
     */
    public record Round(Episode episode, int claims, List<Group> groups) {

        public Round {
            groups = List.copyOf(groups);
        }

        /** How many readings are shown. */
        public int shown() {
            return groups.stream()
                    .flatMap(group -> group.lines().stream())
                    .mapToInt(line -> line.readings().size())
                    .sum();
        }

        /** The largest figure that somebody said aloud, at least 1. */
        public int largest() {
            return readings().mapToInt(Range::largestStated).reduce(1, Math::max);
        }

        /** Every figure that is shown. */
        Stream<Range> readings() {
            return groups.stream().flatMap(group -> group.lines().stream()).flatMap(line -> line.readings().stream());
        }

        private Round with(List<Group> others) {
            return new Round(episode, claims, others);
        }
    }

    /**
     * The claimants that count the same people.
     *
     * @param kind what it can be spared for
     * @param people whom they count, in words
     * @param lines first what the side itself says most often, then those with the latest figures, then by name
     * @param hidden how many claimants more there are
     */
    public record Group(Kind kind, String people, List<Line> lines, int hidden) {

        public Group {
            lines = List.copyOf(lines);
        }

        private Group cut(int most) {
            return lines.size() <= most
                    ? this
                    : new Group(kind, people, lines.subList(0, most), hidden + lines.size() - most);
        }
    }

    /** Whom a group counts, from what is spared last to what is spared first. */
    public enum Kind {
        SIDE,
        BOTH_SIDES,
        PLACE,
        PART_OF_A_SIDE,
        PART_OF_BOTH
    }

    /**
     * What one claimant said.
     *
     * @param asOf up to when it holds, in words
     * @param readings from the earliest to the latest, those without date last
     * @param figure all of them in words, such as “24 to 62” or “≥ 70”
     */
    public record Line(String claimant, String asOf, List<Range> readings, String figure) {

        public Line {
            readings = List.copyOf(readings);
        }
    }

    /** No figures at all, as on a sheet that does not want them. */
    public static final FigureTable NONE = new FigureTable(List.of());

    /** What is kept of each group as long as groups can go instead. */
    private static final int FEW = 2;

    private static final int YEAR_MONTH_DAY = 10;

    private static final Comparator<FigureHistory.Lane> LATEST_FIRST = Comparator.comparing(
                    FigureTable::latest, Comparator.reverseOrder())
            .thenComparing(FigureHistory.Lane::claimant);

    public FigureTable {
        rounds = List.copyOf(rounds);
    }

    /**
     * The table for some incidents.
     *
     * @param shown those of the sheet
     * @param all the whole catalogue, with its rows of running totals
     */
    public static FigureTable of(Collection<Incident> shown, Collection<Incident> all, Messages messages) {
        return new FigureTable(all.stream()
                .filter(Incident::isRunningTotal)
                .filter(total -> shown.stream().anyMatch(incident -> isWithin(incident, total)))
                .flatMap(total -> round(total, messages).stream())
                .toList());
    }

    private static boolean isWithin(Incident incident, Incident total) {
        return !incident.isRunningTotal()
                && incident.time().earliest().isBefore(total.time().latest())
                && incident.time().latest().isAfter(total.time().earliest());
    }

    private static Optional<Round> round(Incident total, Messages messages) {
        List<Claim> claims = total.claims().stream()
                .filter(claim -> claim.measure() == Measure.KILLED && claim.scope() == ClaimScope.CONFLICT)
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Round(total.episode(), claims.size(), groups(claims, year(total), messages)));
    }

    private static List<Group> groups(List<Claim> claims, int year, Messages messages) {
        FigureWording words = new FigureWording(messages);
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
                                .flatMap(history -> lines(history, year, words, messages))
                                .toList(),
                        0))
                .toList();
    }

    /** The claimants of a history: the one of the side itself with most readings, then those with the latest, then by name. */
    private static Stream<Line> lines(FigureHistory history, int year, FigureWording words, Messages messages) {
        Optional<FigureHistory.Lane> own = history.lanes().stream()
                .filter(lane -> AccountSides.side(lane.claimant()) == history.side())
                .min(Comparator.comparingInt((FigureHistory.Lane lane) -> -readings(lane).size())
                        .thenComparing(LATEST_FIRST));
        return history.lanes().stream()
                .sorted(Comparator.comparing((FigureHistory.Lane lane) -> !own.filter(lane::equals).isPresent())
                        .thenComparing(LATEST_FIRST))
                .map(lane -> line(lane, isOfPlace(history.side()) ? history.side() : null, year, words, messages));
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

    private static Line line(
            FigureHistory.Lane lane, @Nullable ClaimSide place, int year, FigureWording words, Messages messages) {
        List<Range> ranges = readings(lane).stream().map(Claim::range).toList();
        Comparator<Range> bySize = Comparator.comparingInt(Range::largestStated);
        String lowest = words.range(ranges.stream().min(bySize).orElseThrow());
        String highest = words.range(ranges.stream().max(bySize).orElseThrow());
        String figure = lowest.equals(highest) ? lowest : messages.text("sheet.figures.span", lowest, highest);
        String claimant = place == null
                ? lane.claimant()
                : messages.text("sheet.figures.placed." + place.id(), lane.claimant());
        return new Line(claimant, asOf(lane.dated(), year, messages), ranges, figure);
    }

    private static String asOf(List<Claim> dated, int year, Messages messages) {
        if (dated.isEmpty()) {
            return messages.text("sheet.figures.undated");
        }
        String first = date(dated.getFirst());
        String last = date(dated.getLast());
        AsOfWording words = new AsOfWording(messages);
        String until = AsOfWording.year(last) == year ? words.brief(last) : words.day(last);
        return words.brief(first).equals(words.brief(last))
                ? until
                : messages.text("sheet.figures.dates", words.brief(first), until);
    }

    private static int year(Incident total) {
        return AsOfWording.year(total.time().earliest().toString().substring(0, YEAR_MONTH_DAY));
    }

    private static String date(Claim claim) {
        @Nullable String asOf = claim.asOf();
        if (asOf == null) {
            throw new IllegalArgumentException("no date");
        }
        return asOf;
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return rounds.isEmpty();
    }

    /** Whether no more should be given up before letters shrink. */
    boolean isShort() {
        return spared() == Kind.SIDE && mostLines() <= FEW;
    }

    /** The same with less: with one line less in the longest groups, or without the groups that can be spared most; nothing after the last. */
    Optional<FigureTable> smaller() {
        Kind spared = spared();
        int most = mostLines();
        if (most > FEW || (spared == Kind.SIDE && most > 1)) {
            return Optional.of(each(group -> Optional.of(group.cut(most - 1))));
        }
        return spared == Kind.SIDE
                ? Optional.empty()
                : Optional.of(each(group -> Optional.of(group).filter(kept -> kept.kind() != spared)));
    }

    private interface Change {
        Optional<Group> of(Group group);
    }

    private FigureTable each(Change change) {
        return new FigureTable(rounds.stream()
                .map(round -> round.with(round.groups().stream()
                        .flatMap(group -> change.of(group).stream())
                        .toList()))
                .toList());
    }

    private Stream<Group> all() {
        return rounds.stream().flatMap(round -> round.groups().stream());
    }

    private Kind spared() {
        return all().map(Group::kind).reduce(Kind.SIDE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private int mostLines() {
        return all().mapToInt(group -> group.lines().size()).max().orElse(0);
    }
}
