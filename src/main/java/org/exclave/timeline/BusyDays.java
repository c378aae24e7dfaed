package org.exclave.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.exclave.catalog.Incident;

/**
 * Finds the stretches of days worth showing day by day. A day is busy when an incident began on it, or one of at most a
 * week went on; longer ones say little of a single day. Up to three quiet days do not part a stretch, and a stretch
 * needs two incidents: a single one between long silences is better counted in the fold. Where imported events reach
 * beyond the incidents, each day on which one began is as busy, and more quiet days are let pass until no more than
 * {@value #MOST_RUNS} stretches are left, each fold much narrower than its days would be: a line of nothing but folds
 * shows no days.
 */
final class BusyDays {

    private static final int QUIET_DAYS_THAT_DO_NOT_PART = 3;
    private static final int LONGEST_THAT_FILLS_ITS_DAYS = 7;
    private static final int FEWEST_INCIDENTS = 2;
    private static final int MOST_RUNS = 12;
    private static final double SHARE_OF_A_FOLD = 0.06;

    private final List<Incident> incidents;
    private final EventDays events;

    /** @param incidents running totals among them do not count */
    BusyDays(Collection<Incident> incidents) {
        this(incidents, EventDays.NONE);
    }

    /**
     * Those of incidents and of imported events.
     *
     * @param incidents running totals among them do not count
     * @param events none where they are not to be shown
     */
    BusyDays(Collection<Incident> incidents, EventDays events) {
        this.incidents = incidents.stream().filter(incident -> !incident.isRunningTotal()).toList();
        this.events = events;
        if (this.incidents.isEmpty()) {
            throw new IllegalArgumentException("no incident, no time line");
        }
    }

    /** From the first day of any incident or event to the last day of any. */
    DayRun all() {
        LocalDate first = incidents.stream().map(BusyDays::firstDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = incidents.stream().map(BusyDays::lastDay).max(LocalDate::compareTo).orElseThrow();
        DayRun catalogued = new DayRun(first, last);
        return events.isEmpty() ? catalogued : catalogued.with(events.all());
    }

    /** The busy stretches, earliest first; at least four days lie between any two. */
    List<DayRun> runs() {
        long[] busy = busyDays();
        int quiet = QUIET_DAYS_THAT_DO_NOT_PART;
        List<DayRun> runs = runs(busy, quiet);
        while (!events.isEmpty() && (runs.size() > MOST_RUNS || foldsForNothing(runs))) {
            quiet *= 2;
            runs = runs(busy, quiet);
        }
        return runs;
    }

    /** Whether a fold would take about as much of the axis as the days that it folds. */
    private static boolean foldsForNothing(List<DayRun> runs) {
        long open = runs.stream().mapToLong(DayRun::days).sum();
        for (int i = 1; i < runs.size(); i++) {
            long gap = runs.get(i).first().toEpochDay() - runs.get(i - 1).last().toEpochDay();
            if (gap < open * SHARE_OF_A_FOLD) {
                return true;
            }
        }
        return false;
    }

    private List<DayRun> runs(long[] busy, int quietDays) {
        List<DayRun> runs = new ArrayList<>();
        long first = busy[0];
        long last = first;
        for (long day : busy) {
            if (day - last > quietDays + 1) {
                runs.add(run(first, last));
                first = day;
            }
            last = day;
        }
        runs.add(run(first, last));
        runs.removeIf(run -> begunIn(run) < FEWEST_INCIDENTS && busyIn(run) < FEWEST_INCIDENTS);
        return runs;
    }

    private static DayRun run(long first, long last) {
        return new DayRun(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /** How many incidents began within a stretch. */
    int begunIn(DayRun run) {
        return (int) incidents.stream().filter(incident -> run.contains(firstDay(incident))).count();
    }

    /** On how many days of a stretch imported events began. */
    private long busyIn(DayRun run) {
        return events.begunIn(run);
    }

    private long[] busyDays() {
        LongStream ofIncidents = incidents.stream().flatMapToLong(incident -> {
            DayRun lasted = new DayRun(firstDay(incident), lastDay(incident));
            long first = lasted.first().toEpochDay();
            return lasted.days() <= LONGEST_THAT_FILLS_ITS_DAYS
                    ? LongStream.rangeClosed(first, lasted.last().toEpochDay())
                    : LongStream.of(first);
        });
        return LongStream.concat(ofIncidents, Arrays.stream(events.begun())).sorted().distinct().toArray();
    }

    private static LocalDate firstDay(Incident incident) {
        return incident.time().start().countedDay();
    }

    /** The end's day; not before the first, though a Tajik date may be the Kyrgyz day before. */
    private static LocalDate lastDay(Incident incident) {
        LocalDate end = incident.time().end().countedDay();
        return end.isBefore(firstDay(incident)) ? firstDay(incident) : end;
    }
}
