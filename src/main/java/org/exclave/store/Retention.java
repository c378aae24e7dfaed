package org.exclave.store;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which snapshots are kept: of each of the last 24 hours, 7 days and 4 weeks the newest. Hours, days and weeks are those of
 * UTC, weeks begin on Monday. The newest of all is always kept.
 */
final class Retention {

    private static final Duration HOURS = Duration.ofHours(24);
    private static final Duration DAYS = Duration.ofDays(7);
    private static final Duration WEEKS = Duration.ofDays(28);

    /** So many are kept of those that a clock gone wrong dated after now. */
    private static final int FUTURE = 24;

    private Retention() {}

    /**
     * Those of the times that are kept.
     *
     * @param times of the snapshots, in any order
     */
    static Set<Instant> kept(Collection<Instant> times, Instant now) {
        List<Instant> newestFirst =
                new TreeSet<>(times).descendingSet().stream().toList();
        Set<Instant> kept = new HashSet<>();
        newestFirst.stream().limit(1).forEach(kept::add);
        newestFirst.stream().filter(time -> time.isAfter(now)).limit(FUTURE).forEach(kept::add);
        List<Instant> past =
                newestFirst.stream().filter(time -> !time.isAfter(now)).toList();
        kept.addAll(newestOfEach(past, now.minus(HOURS), time -> time.truncatedTo(ChronoUnit.HOURS)));
        kept.addAll(newestOfEach(past, now.minus(DAYS), Retention::day));
        kept.addAll(newestOfEach(
                past, now.minus(WEEKS), time -> day(time).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        return kept;
    }

    private static Set<Instant> newestOfEach(List<Instant> newestFirst, Instant since, Function<Instant, ?> stretch) {
        Set<Object> seen = new HashSet<>();
        Set<Instant> newest = new TreeSet<>(Comparator.reverseOrder());
        for (Instant time : newestFirst) {
            if (time.isAfter(since) && seen.add(stretch.apply(time))) {
                newest.add(time);
            }
        }
        return newest;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
