package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;

/**
 * When incidents began, in bars of one unit of time. An incident whose beginning is not known to the unit stands in a
 * soft bar as long as the time in which it may have begun; one in a folded stretch is counted by the fold. Every
 * incident but running totals stands in exactly one bar.
 *
 * @param unit what a sharp bar counts
 * @param bars the soft ones first, the longest first, then the sharp ones and folds, earliest first
 */
public record Histogram(BinUnit unit, List<TimeBar> bars) {

    private static final ZoneOffset DAYS_OF = SideClock.KYRGYZSTAN.offset();

    private static final Comparator<TimeBar> SOFT_FIRST_THE_LONGEST_FIRST = Comparator.comparing(
                    (TimeBar bar) -> bar.kind() != TimeBar.Kind.SOFT)
            .thenComparingLong(bar -> bar.kind() == TimeBar.Kind.SOFT ? -length(bar) : 0)
            .thenComparing(bar -> bar.window().from());

    private record Stretch(TimeBar.Kind kind, TimeWindow window, Instant latest) {}

    public Histogram {
        bars = List.copyOf(bars);
    }

    /** Counts incidents on the pieces of an axis, which may be of any width. */
    public static Histogram of(Collection<Incident> incidents, TimelineAxis axis, BinUnit unit) {
        Map<Stretch, Map<Family, Integer>> counts = new LinkedHashMap<>();
        for (Incident incident : incidents) {
            if (!incident.isRunningTotal()) {
                counts.computeIfAbsent(
                                stretchOf(Beginning.of(incident.time()), axis, unit), _ -> new EnumMap<>(Family.class))
                        .merge(incident.family(), 1, Integer::sum);
            }
        }
        List<TimeBar> bars = new ArrayList<>(counts.size());
        counts.forEach((stretch, families) ->
                bars.add(new TimeBar(stretch.kind(), stretch.window(), stretch.latest(), families, 0)));
        bars.sort(SOFT_FIRST_THE_LONGEST_FIRST);
        return new Histogram(unit, stacked(bars));
    }

    /** All incidents counted. */
    public int total() {
        return bars.stream().mapToInt(TimeBar::total).sum();
    }

    /** The height of the highest stack that is not folded away; 0 without any. */
    public int tallest() {
        return bars.stream().filter(bar -> bar.kind() != TimeBar.Kind.FOLDED).mapToInt(TimeBar::top).max().orElse(0);
    }

    /** The bars whose time an instant lies in. */
    public List<TimeBar> at(Instant instant) {
        return bars.stream().filter(bar -> bar.window().contains(instant)).toList();
    }

    private static Stretch stretchOf(Beginning beginning, TimelineAxis axis, BinUnit unit) {
        TimelineSegment segment = axis.segmentAt(beginning.counted().from());
        if (segment instanceof Fold) {
            return new Stretch(TimeBar.Kind.FOLDED, segment.window(), segment.window().to());
        }
        TimeWindow bin = binAt(beginning.counted().from(), segment, unit);
        return beginning.counted().to().isAfter(bin.to())
                ? new Stretch(TimeBar.Kind.SOFT, beginning.counted(), beginning.latest())
                : new Stretch(TimeBar.Kind.SHARP, bin, bin.to());
    }

    /** The unit that holds an instant, as far as it lies within the piece of the axis. */
    private static TimeWindow binAt(Instant instant, TimelineSegment segment, BinUnit unit) {
        LocalDateTime start = unit.startOf(LocalDateTime.ofInstant(instant, DAYS_OF));
        Instant from = start.toInstant(DAYS_OF);
        Instant to = unit.after(start).toInstant(DAYS_OF);
        TimeWindow whole = segment.window();
        return TimeWindow.of(
                from.isBefore(whole.from()) ? whole.from() : from, to.isAfter(whole.to()) ? whole.to() : to);
    }

    /** Soft bars lie beneath; each stands on whatever already stands within its time. */
    private static List<TimeBar> stacked(List<TimeBar> bars) {
        List<TimeBar> soft = new ArrayList<>();
        List<TimeBar> all = new ArrayList<>();
        for (TimeBar bar : bars) {
            int below = bar.kind() == TimeBar.Kind.FOLDED
                    ? 0
                    : soft.stream()
                            .filter(under -> under.window().overlaps(bar.window()))
                            .mapToInt(TimeBar::top)
                            .max()
                            .orElse(0);
            TimeBar placed = bar.upon(below);
            all.add(placed);
            if (placed.kind() == TimeBar.Kind.SOFT) {
                soft.add(placed);
            }
        }
        return all;
    }

    private static long length(TimeBar bar) {
        return bar.window().to().getEpochSecond() - bar.window().from().getEpochSecond();
    }
}
