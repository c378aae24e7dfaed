package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Moment;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated
class HistogramTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();
    private static final TimelineAxis FOLDED = TimelineAxis.folded(INCIDENTS, 1000);
    private static final TimelineAxis TRUE_SCALE = TimelineAxis.trueScale(INCIDENTS, 1000);

    @ParameterizedTest
    @EnumSource
    void sharpSoftAndFoldedBarsSumToTheIncidentsAtEveryUnitOnEveryPartAndScale(BinUnit unit) {
        Random chance = new Random(20220916);
        for (int round = 0; round < 60; round++) {
            List<Incident> part = new ArrayList<>(INCIDENTS);
            Collections.shuffle(part, chance);
            part = part.subList(0, chance.nextInt(part.size() + 1));
            for (TimelineAxis axis : List.of(FOLDED, TRUE_SCALE)) {
                Histogram histogram = Histogram.of(part, axis, unit);
                for (Family family : Family.values()) {
                    long expected = part.stream()
                            .filter(incident -> !incident.isRunningTotal() && incident.family() == family)
                            .count();
                    long counted = histogram.bars().stream()
                            .mapToLong(bar -> bar.counts().getOrDefault(family, 0))
                            .sum();
                    assertThat(counted).as(family.id()).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1, 5, 7, 20, 60, 100, 250, 1000, 3840})
    void everyIncidentOfEveryZoomStandsInOneBarThatHoldsItsEarliestBeginning(double dayWidth) {
        BinUnit unit = BinUnit.atDayWidth(dayWidth);
        for (TimelineAxis axis : List.of(FOLDED.withDayWidth(dayWidth), TRUE_SCALE.withDayWidth(dayWidth))) {
            Histogram all = Histogram.of(INCIDENTS, axis, unit);
            assertThat(all.total()).isEqualTo(93);
            for (Incident incident : INCIDENTS) {
                List<TimeBar> bars = Histogram.of(List.of(incident), axis, unit).bars();
                assertThat(bars).hasSize(incident.isRunningTotal() ? 0 : 1);
                assertThat(bars).allSatisfy(bar -> {
                    assertThat(bar.total()).isEqualTo(1);
                    assertThat(bar.window().contains(incident.time().earliest())).isTrue();
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharpBarHoldsAllThatItsIncidentsMayHaveBegunInSaveTheHourThatADayOfTheTajikClockEndsLater(BinUnit unit) {
        for (Incident incident : INCIDENTS) {
            for (TimeBar bar : Histogram.of(List.of(incident), TRUE_SCALE, unit).bars()) {
                Instant latest = switch (incident.time().startPrecision()) {
                    case MULTI_DAY -> incident.time().latest();
                    default -> incident.time().start().latest(incident.time().startPrecision());
                };
                boolean byTheDay = incident.time().startPrecision().compareTo(TimePrecision.DAY) >= 0;
                Instant reach = byTheDay ? bar.window().to().plus(Duration.ofHours(1)) : bar.window().to();
                assertThat(latest).as(incident.id()).isBeforeOrEqualTo(reach);
            }
        }
    }

    @Test
    void incidentKnownToTheDayStandsInNoHour() {
        Incident dayOnly = at("2022-09-16", TimePrecision.DAY);

        TimeBar hours = only(dayOnly, BinUnit.HOUR);
        assertThat(hours.kind()).isEqualTo(TimeBar.Kind.SOFT);
        assertThat(hours.window()).isEqualTo(days("2022-09-16", "2022-09-16"));
        assertThat(hours.latest()).isEqualTo(Instant.parse("2022-09-16T19:00:00Z"));
        assertThat(only(dayOnly, BinUnit.SIX_HOURS).kind()).isEqualTo(TimeBar.Kind.SOFT);
        assertThat(only(dayOnly, BinUnit.DAY).kind()).isEqualTo(TimeBar.Kind.SHARP);
    }

    @Test
    void incidentKnownToSeveralDaysStandsInNoDay() {
        Incident several = ShippedCatalog.incident("KT-20220916-14");

        TimeBar bar = only(several, BinUnit.DAY);
        assertThat(bar.kind()).isEqualTo(TimeBar.Kind.SOFT);
        assertThat(bar.window()).isEqualTo(days("2022-09-14", "2022-09-17"));
        assertThat(only(several, BinUnit.WEEK).kind()).isEqualTo(TimeBar.Kind.SHARP);
    }

    @Test
    void readingGoodToAboutAnHourThatRunsIntoTheNextIsSoft() {
        assertThat(only(at("2022-09-17T11:15:00+06:00", TimePrecision.HOUR), BinUnit.HOUR).kind())
                .isEqualTo(TimeBar.Kind.SOFT);
        assertThat(only(at("2022-09-17T11:00:00+06:00", TimePrecision.HOUR), BinUnit.HOUR).kind())
                .isEqualTo(TimeBar.Kind.SHARP);
        assertThat(only(at("2022-09-17T10:15:00+06:00", TimePrecision.HOUR), BinUnit.SIX_HOURS).kind())
                .isEqualTo(TimeBar.Kind.SHARP);
    }

    @Test
    void lateEveningOfTheTajikClockBelongsToTheNextDayOfTheKyrgyzOne() {
        Incident tajik = at("2022-09-15T23:30:00+05:00", TimePrecision.MINUTE);
        Incident kyrgyz = at("2022-09-16T00:30:00+06:00", TimePrecision.MINUTE);

        for (BinUnit unit : BinUnit.values()) {
            assertThat(only(tajik, unit)).isEqualTo(only(kyrgyz, unit));
        }
        assertThat(only(tajik, BinUnit.DAY).window()).isEqualTo(days("2022-09-16", "2022-09-16"));
        assertThat(only(tajik, BinUnit.HOUR).window().from()).isEqualTo(Instant.parse("2022-09-15T18:00:00Z"));
    }

    @Test
    void sharpBarsStandOnTheSoftOnesOfTheirTime() {
        List<Incident> incidents = List.of(
                at("2022-09-16", TimePrecision.DAY),
                at("2022-09-16", TimePrecision.DAY),
                at("2022-09-16T05:50:00+06:00", TimePrecision.MINUTE),
                at("2022-09-17T05:50:00+06:00", TimePrecision.MINUTE));

        Histogram histogram = Histogram.of(incidents, TRUE_SCALE, BinUnit.HOUR);

        assertThat(histogram.bars())
                .extracting(TimeBar::kind, TimeBar::total, TimeBar::below)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TimeBar.Kind.SOFT, 2, 0),
                        org.assertj.core.groups.Tuple.tuple(TimeBar.Kind.SHARP, 1, 2),
                        org.assertj.core.groups.Tuple.tuple(TimeBar.Kind.SHARP, 1, 0));
        assertThat(histogram.tallest()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void barsOfOneStackNeverOverlap(BinUnit unit) {
        List<TimeBar> bars = Histogram.of(INCIDENTS, TRUE_SCALE, unit).bars();
        for (TimeBar one : bars) {
            assertThat(bars)
                    .filteredOn(other -> other != one && other.window().overlaps(one.window()))
                    .allMatch(other -> other.top() <= one.below() || one.top() <= other.below());
        }
    }

    @Test
    void foldCountsWhatBeganWithin() {
        for (TimelineSegment segment : FOLDED.segments()) {
            if (segment instanceof Fold fold) {
                assertThat(Histogram.of(INCIDENTS, FOLDED, BinUnit.HOUR).at(fold.window().from()))
                        .singleElement()
                        .extracting(TimeBar::kind, TimeBar::total, TimeBar::window)
                        .containsExactly(TimeBar.Kind.FOLDED, fold.incidents(), fold.window());
            }
        }
    }

    @Test
    void weekEndsWhereAFoldBegins() {
        assertThat(Histogram.of(INCIDENTS, FOLDED, BinUnit.WEEK).bars()).allSatisfy(bar -> {
            TimelineSegment segment = FOLDED.segmentAt(bar.window().from());
            assertThat(bar.window().to()).isBeforeOrEqualTo(segment.window().to());
        });
    }

    @Test
    void barsStackByFamilyFromTheBase() {
        TimeBar bar = new TimeBar(
                TimeBar.Kind.SHARP,
                TimeWindow.ofDays(LocalDate.EPOCH, LocalDate.EPOCH),
                Instant.EPOCH,
                Map.of(Family.CONTEXT, 1, Family.FIGHTING, 2),
                3);
        assertThat(bar.counts().keySet()).containsExactly(Family.FIGHTING, Family.CONTEXT);
        assertThat(bar.top()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"})
    void zoneOfTheMachineChangesNothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        List<Histogram> expected = all();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(all()).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<Histogram> all() {
        return Stream.of(BinUnit.values()).map(unit -> Histogram.of(INCIDENTS, FOLDED, unit)).toList();
    }

    private static TimeBar only(Incident incident, BinUnit unit) {
        List<TimeBar> bars = Histogram.of(List.of(incident), TRUE_SCALE, unit).bars();
        assertThat(bars).hasSize(1);
        return bars.getFirst();
    }

    private static Incident at(String moment, TimePrecision precision) {
        return ShippedCatalog.incidentAt(new TimeSpan(Moment.parse(moment), precision, Moment.parse(moment), precision));
    }

    private static TimeWindow days(String first, String last) {
        return TimeWindow.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
