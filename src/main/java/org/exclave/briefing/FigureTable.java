package org.exclave.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;

/**
 * What each claimant's figures for the incidents shown come to, for a sheet: a line to each claimant, in groups of one
 * measure and the same people, never added up across claimants (docs/decisions/0014). Where room is scarce, it gives up
 * whole measures first, so that no side is told without the other, then lines, as many of every group (0030).
 *
 * @param groups by measure and people, Kyrgyz before Tajik side
 * @param leftOut measures that found no room, from the first to the last
 * @param incidents how many are shown
 * @param silent of those: nobody gives a figure for them alone
 */
public record FigureTable(List<Group> groups, List<Measure> leftOut, int incidents, int silent) {

    /**
     * The claimants that count the same things and people.
     *
     * @param people whom they count, in words
     * @param lines those with figures for the most incidents first, then by name
     * @param hidden how many claimants more there are
     */
    public record Group(Measure measure, String people, List<Line> lines, int hidden) {

        public Group {
            lines = List.copyOf(lines);
        }

        private Group cut(int most) {
            return lines.size() <= most
                    ? this
                    : new Group(measure, people, lines.subList(0, most), hidden + lines.size() - most);
        }
    }

    /**
     * One claimant's figure.
     *
     * @param incidents from how many incidents it is
     * @param figure in words, such as “≥ 70”
     */
    public record Line(String claimant, int incidents, String figure) {}

    /** No figures at all, as on a sheet that does not want them. */
    public static final FigureTable NONE = new FigureTable(List.of(), List.of(), 0, 0);

    /** What is kept as long as the words of the sheet can be smaller instead. */
    private static final int FEW = 2;

    private static final Comparator<Tally> MOST_INCIDENTS_FIRST = Comparator.comparingInt(
                    (Tally tally) -> tally.parts().size())
            .reversed()
            .thenComparing(Tally::claimant);

    public FigureTable {
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
    }

    /** The table of some incidents, each given once. */
    public static FigureTable of(Collection<Incident> shown, Messages messages) {
        FigureWording words = new FigureWording(messages);
        Tallies tallies = Tallies.of(shown);
        Map<String, List<Tally>> groups = new LinkedHashMap<>();
        for (Tally tally : tallies.tallies()) {
            String key = tally.measure() + " " + tally.side() + " " + tally.group();
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(tally);
        }
        return new FigureTable(
                groups.values().stream().map(same -> group(same, words)).toList(),
                List.of(),
                tallies.incidents(),
                tallies.withoutFigures() + tallies.withWiderFiguresOnly());
    }

    private static Group group(List<Tally> same, FigureWording words) {
        Tally first = same.getFirst();
        List<Line> lines = same.stream()
                .sorted(MOST_INCIDENTS_FIRST)
                .map(tally -> new Line(tally.claimant(), tally.parts().size(), words.range(tally.sum())))
                .toList();
        return new Group(first.measure(), words.people(first.side(), first.group()), lines, 0);
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether no more should be given up before letters shrink. */
    boolean isShort() {
        return isOfOneMeasure() && mostLines() <= FEW;
    }

    /** The same with less: without its last measure, or with one line less in the longest groups; nothing after the last. */
    Optional<FigureTable> smaller() {
        if (!isOfOneMeasure()) {
            Measure last = groups.getLast().measure();
            List<Measure> gone = new ArrayList<>(leftOut);
            gone.addFirst(last);
            return Optional.of(new FigureTable(
                    groups.stream().filter(group -> group.measure() != last).toList(), gone, incidents, silent));
        }
        int most = mostLines() - 1;
        return most < 1
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        groups.stream().map(group -> group.cut(most)).toList(), leftOut, incidents, silent));
    }

    private boolean isOfOneMeasure() {
        return groups.isEmpty() || groups.getFirst().measure() == groups.getLast().measure();
    }

    private int mostLines() {
        return groups.stream().mapToInt(group -> group.lines().size()).max().orElse(0);
    }
}
