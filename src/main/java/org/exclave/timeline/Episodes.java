package org.exclave.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Tier;

/**
 * The windows that a reader jumps to, in whole days at UTC+6. They follow from the gaps in the catalogue: each round of
 * fighting is the busy stretch of days that holds most of that episode's core incidents, and what lies from the end of
 * the one to the start of the other is between. What followed weeks later is in none but {@code all}, or between.
 *
 * @param fighting2021 the spring of 2021: from 28 April to 6 May in the shipped catalogue
 * @param between from there to the autumn of 2022
 * @param fighting2022 the autumn of 2022: from 14 to 25 September in the shipped catalogue
 * @param all from the first day of any incident to the last of any
 */
public record Episodes(TimeWindow fighting2021, TimeWindow between, TimeWindow fighting2022, TimeWindow all) {

    /**
     * The windows of a catalogue.
     *
     * @throws IllegalArgumentException when one of the two rounds of fighting is not in it
     */
    public static Episodes of(Collection<Incident> incidents) {
        BusyDays busy = new BusyDays(incidents);
        TimeWindow first = heartOf(Episode.FIGHTING_2021, busy.runs(), incidents);
        TimeWindow second = heartOf(Episode.FIGHTING_2022, busy.runs(), incidents);
        return new Episodes(first, TimeWindow.of(first.to(), second.from()), second, busy.all().window());
    }

    private static TimeWindow heartOf(Episode episode, List<DayRun> runs, Collection<Incident> incidents) {
        return runs.stream()
                .filter(run -> coreIncidents(episode, run, incidents) > 0)
                .max(Comparator.comparingLong(run -> coreIncidents(episode, run, incidents)))
                .orElseThrow(() -> new IllegalArgumentException("no fighting of " + episode.id()))
                .window();
    }

    private static long coreIncidents(Episode episode, DayRun run, Collection<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> incident.episode() == episode && incident.tier() == Tier.CORE)
                .filter(incident -> run.contains(incident.time().start().countedDay()))
                .count();
    }
}
