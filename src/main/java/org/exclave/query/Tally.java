package org.exclave.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;

/**
 * What the figures that one claimant gives for single incidents come to: of one measure, one side and one group. It can
 * only be made from one claimant's figures, and says nothing about incidents of which this claimant gave none.
 *
 * @param claimant who says so, as the catalogue writes the name; names that differ are different claimants
 * @param measure what is counted
 * @param side whom it counts
 * @param group civilians, soldiers, or not said
 * @param parts the figure for each incident, at least one, in the order of the incidents
 */
public record Tally(String claimant, Measure measure, ClaimSide side, Group group, List<Part> parts) {

    /**
     * One claimant's figure for one incident.
     *
     * @param incident which
     * @param figure what {@link Readings} leave standing
     * @param local whether the user added a claim from which it follows
     */
    public record Part(Incident incident, Range figure, boolean local) {

        /** A figure of the catalogue. */
        public Part(Incident incident, Range figure) {
            this(incident, figure, false);
        }
    }

    /** By measure; then Kyrgyz before Tajik side, and by group; then by name of the claimant. */
    static final Comparator<Tally> ORDER = Comparator.comparing(Tally::measure)
            .thenComparing(Tally::side)
            .thenComparing(Tally::group)
            .thenComparing(Tally::claimant);

    public Tally {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a tally needs a figure");
        }
        if (parts.stream().map(part -> part.incident().id()).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("an incident is counted once");
        }
    }

    /** For how many of the incidents the figure is the user's own addition, or follows from one. */
    public int localParts() {
        return (int) parts.stream().filter(Part::local).count();
    }

    /**
     * The sum, as wide as the figures leave it: “at least 70” and “5” are “at least 75”, “at most 40” and “5” are 5 to 45.
     * A figure without lowest number adds nothing to the lowest end, as a count is not below 0.
     */
    public Range sum() {
        boolean openBelow = parts.stream().allMatch(part -> part.figure().isOpenBelow());
        boolean openAbove = parts.stream().anyMatch(part -> part.figure().isOpenAbove());
        return new Range(openBelow ? null : sum(Tally::lowest), openAbove ? null : sum(Range::largestStated));
    }

    private int sum(ToIntFunction<Range> end) {
        return parts.stream().map(Part::figure).mapToInt(end).reduce(0, Math::addExact);
    }

    private static int lowest(Range figure) {
        return figure.isOpenBelow() ? 0 : figure.smallestStated();
    }
}
