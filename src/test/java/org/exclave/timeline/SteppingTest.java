package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SteppingTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents().stream()
            .filter(incident -> !incident.isRunningTotal())
            .toList();
    private static final List<TimeSpan> TIMES =
            INCIDENTS.stream().map(Incident::time).toList();
    private static final TimeWindow BOUNDS = TimelineAxis.folded(INCIDENTS, 1000).window();
    private static final Stepping STEPPING = new Stepping(TIMES, BOUNDS);
    private static final TimeSelection SIX_HOURS_OF_FIGHTING = TimeSelection.possible(
            TimeWindow.of(Instant.parse("2022-09-16T00:00:00Z"), Instant.parse("2022-09-16T06:00:00Z")));

    private static Duration length(TimeSelection selection) {
        return Duration.between(selection.window().from(), selection.window().to());
    }

    @Test
    void windowMovesAsAWhole() {
        TimeSelection next = STEPPING.later(SIX_HOURS_OF_FIGHTING, TimeStep.HOUR).orElseThrow();
        assertThat(next.window().from()).isEqualTo("2022-09-16T01:00:00Z");
        assertThat(next.window().to()).isEqualTo("2022-09-16T07:00:00Z");
    }

    @Test
    void whatHadHappenedByThenGrowsAtItsEndOnly() {
        TimeSelection next = STEPPING.later(SIX_HOURS_OF_FIGHTING.withMode(TimeMode.CUMULATIVE), TimeStep.DAY)
                .orElseThrow();
        assertThat(next.window().from()).isEqualTo(SIX_HOURS_OF_FIGHTING.window().from());
        assertThat(next.window().to()).isEqualTo("2022-09-17T06:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(TimeStep.class)
    void goingThereAndBackEndsWhereItBegan(TimeStep step) {
        TimeSelection there = STEPPING.later(SIX_HOURS_OF_FIGHTING, step).orElseThrow();
        assertThat(there).isNotEqualTo(SIX_HOURS_OF_FIGHTING);
        TimeSelection onward = STEPPING.later(there, step).orElseThrow();
        assertThat(STEPPING.earlier(onward, step)).contains(there);
    }

    @Test
    void neverLeavesItsBoundsAndSaysWhenNothingIsLeft() {
        for (TimeMode mode : TimeMode.values()) {
            TimeSelection now = SIX_HOURS_OF_FIGHTING.withMode(mode);
            Optional<TimeSelection> next = Optional.of(now);
            while (next.isPresent()) {
                now = next.get();
                assertThat(now.window().to()).isBeforeOrEqualTo(BOUNDS.to());
                next = STEPPING.later(now, TimeStep.THIRTY_DAYS);
            }
            assertThat(now.window().to()).isEqualTo(BOUNDS.to());
            next = Optional.of(now);
            while (next.isPresent()) {
                now = next.get();
                assertThat(now.window().from()).isAfterOrEqualTo(BOUNDS.from());
                next = STEPPING.earlier(now, TimeStep.THIRTY_DAYS);
            }
            assertThat(now.window().from()).isEqualTo(BOUNDS.from());
        }
    }

    @ParameterizedTest
    @EnumSource(TimeMeaning.class)
    void eachStepFromIncidentToIncidentShowsAtLeastOneMoreAndNoneIsPassed(TimeMeaning meaning) {
        TimeSelection now = STEPPING.beginning(
                        TimeSelection.possible(BOUNDS).withMode(TimeMode.CUMULATIVE), TimeStep.EVENT)
                .withMeaning(meaning);
        Set<Incident> shown = shown(now);
        Optional<TimeSelection> next = STEPPING.later(now, TimeStep.EVENT);
        while (next.isPresent()) {
            Set<Incident> more = shown(next.get());
            assertThat(more).containsAll(shown).hasSizeGreaterThan(shown.size());
            TimeSelection justBefore = next.get()
                    .withWindow(TimeWindow.of(
                            next.get().window().from(), next.get().window().to().minus(Duration.ofMinutes(1))));
            assertThat(shown(justBefore)).isEqualTo(shown);
            shown = more;
            next = STEPPING.later(next.get(), TimeStep.EVENT);
        }
        assertThat(shown).hasSize(INCIDENTS.size());
    }

    @ParameterizedTest
    @EnumSource(TimeMode.class)
    void skippingPassesOnlyWhatShowsTheSame(TimeMode mode) {
        TimeSelection now = STEPPING.beginning(TimeSelection.possible(BOUNDS).withMode(mode), TimeStep.SIX_HOURS);
        int skipped = 0;
        Optional<Stepping.Step> next = STEPPING.laterSkipping(now, TimeStep.SIX_HOURS);
        while (next.isPresent()) {
            Stepping.Step step = next.get();
            TimeWindow passed = step.skipped();
            if (passed != null) {
                skipped++;
                TimeSelection inside = STEPPING.later(now, TimeStep.SIX_HOURS).orElseThrow();
                Set<Incident> there = shown(step.selection());
                while (inside.window().to().isBefore(step.selection().window().to())) {
                    assertThat(shown(inside)).isEqualTo(there);
                    inside = STEPPING.later(inside, TimeStep.SIX_HOURS).orElseThrow();
                }
            }
            now = step.selection();
            next = STEPPING.laterSkipping(now, TimeStep.SIX_HOURS);
        }
        assertThat(skipped).isGreaterThan(5);
        assertThat(now.window().to()).isEqualTo(BOUNDS.to());
    }

    @Test
    void playingAllStartsWithOneStepAtTheBeginning() {
        TimeSelection all = TimeSelection.possible(BOUNDS);
        TimeSelection start = STEPPING.beginning(all, TimeStep.DAY);
        assertThat(start.window().from()).isEqualTo(BOUNDS.from());
        assertThat(length(start)).isEqualTo(Duration.ofDays(1));
        assertThat(length(STEPPING.ending(all, TimeStep.DAY))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void whereNoIncidentIsLeftPlayingFromIncidentToIncidentStartsAgain() {
        TimeSelection now = SIX_HOURS_OF_FIGHTING;
        for (Optional<TimeSelection> next = Optional.of(now); next.isPresent(); ) {
            now = next.get();
            next = STEPPING.later(now, TimeStep.EVENT);
        }
        assertThat(now.window().to()).isBefore(BOUNDS.to());
        assertThat(STEPPING.beginning(now, TimeStep.EVENT).window().from()).isEqualTo(BOUNDS.from());
        assertThat(STEPPING.beginning(now, TimeStep.DAY)).isEqualTo(now);
    }

    @Test
    void playingStartsWhereItIsWhenSomethingIsLeft() {
        assertThat(STEPPING.beginning(SIX_HOURS_OF_FIGHTING, TimeStep.DAY)).isEqualTo(SIX_HOURS_OF_FIGHTING);
        assertThat(STEPPING.ending(SIX_HOURS_OF_FIGHTING, TimeStep.DAY)).isEqualTo(SIX_HOURS_OF_FIGHTING);
    }

    @Test
    void atTheEndAWindowStartsAgainWithItsOwnLength() {
        TimeSelection last =
                TimeSelection.possible(TimeWindow.of(BOUNDS.to().minus(Duration.ofDays(3)), BOUNDS.to()));
        TimeSelection again = STEPPING.beginning(last, TimeStep.HOUR);
        assertThat(again.window().from()).isEqualTo(BOUNDS.from());
        assertThat(length(again)).isEqualTo(Duration.ofDays(3));
    }

    private static Set<Incident> shown(TimeSelection selection) {
        return INCIDENTS.stream()
                .filter(incident -> selection.shows(incident.time()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
