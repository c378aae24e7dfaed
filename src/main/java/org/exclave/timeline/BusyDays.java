package org.exclave.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.exclave.catalog.Incident;

/**
 * Finds the stretches of days worth showing day by day. A day is busy when an incident began on it, or one of at most a
 * week went on; longer ones say little of a single day. Up to three quiet days do not part a stretch, and a stretch
 * needs two incidents: a single one between long silences is better counted in the fold.
 */
final class BusyDays {

    private static final int QUIET_DAYS_THAT_DO_NOT_PART = 3;
    private static final int LONGEST_THAT_FILLS_ITS_DAYS = 7;
    private static final int FEWEST_INCIDENTS = 2;

    private final List<Incident> incidents;

    /** @param incidents running totals among them do not count */
    BusyDays(Collection<Incident> incidents) {
        this.incidents = incidents.stream().filter(incident -> !incident.isRunningTotal()).toList();
        if (this.incidents.isEmpty()) {
            throw new IllegalArgumentException("no incident, no time line");
        }
    }

    /** From the first day of any incident to the last day of any. */
    DayRun all() {
        LocalDate first = incidents.stream().map(BusyDays::firstDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = incidents.stream().map(BusyDays::lastDay).max(LocalDate::compareTo).orElseThrow();
        return new DayRun(first, last);
    }

    /** The busy stretches, earliest first; at least four days lie between any two. */
    List<DayRun> runs() {
        List<DayRun> runs = new ArrayList<>();
        NavigableSet<LocalDate> busy = busyDays();
        LocalDate first = busy.first();
        LocalDate last = first;
        for (LocalDate day : busy) {
            if (ChronoUnit.DAYS.between(last, day) > QUIET_DAYS_THAT_DO_NOT_PART + 1) {
                runs.add(new DayRun(first, last));
                first = day;
            }
            last = day;
        }
        runs.add(new DayRun(first, last));
        runs.removeIf(run -> begunIn(run) < FEWEST_INCIDENTS);
        return runs;
    }

    /** How many incidents began within a stretch. */
    int begunIn(DayRun run) {
        return (int) incidents.stream().filter(incident -> run.contains(firstDay(incident))).count();
    }

    private NavigableSet<LocalDate> busyDays() {
        NavigableSet<LocalDate> busy = new TreeSet<>();
        for (Incident incident : incidents) {
            DayRun lasted = new DayRun(firstDay(incident), lastDay(incident));
            boolean fills = lasted.days() <= LONGEST_THAT_FILLS_ITS_DAYS;
            lasted.first().datesUntil(fills ? lasted.last().plusDays(1) : lasted.first().plusDays(1)).forEach(busy::add);
        }
        return busy;
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
