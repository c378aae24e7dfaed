package org.exclave.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Range;

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

    public FigureTable {
        rounds = List.copyOf(rounds);
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
