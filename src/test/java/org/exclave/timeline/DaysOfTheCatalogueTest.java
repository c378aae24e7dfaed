package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DaysOfTheCatalogueTest {

    private final List<Incident> incidents = ShippedCatalog.catalog().incidents();

    @Test
    void binsSumToTheIncidentsWithoutRunningTotals() {
        assertThat(DayBin.of(incidents).stream().mapToInt(DayBin::total).sum()).isEqualTo(93);
        for (Family family : Family.values()) {
            long expected = incidents.stream().filter(i -> !i.isRunningTotal() && i.family() == family).count();
            long counted = DayBin.of(incidents).stream().mapToLong(bin -> bin.counts().getOrDefault(family, 0)).sum();
            assertThat(counted).as(family.id()).isEqualTo(expected);
        }
    }

    @Test
    void binsOfAnyPartSumToThatPart() {
        for (int size = 0; size <= incidents.size(); size += 5) {
            List<Incident> part = incidents.subList(0, size);
            long expected = part.stream().filter(incident -> !incident.isRunningTotal()).count();
            assertThat(DayBin.of(part).stream().mapToInt(DayBin::total).sum()).isEqualTo((int) expected);
        }
    }

    @Test
    void binsStandInTheOrderOfDaysAndStack() {
        assertThat(DayBin.of(incidents)).extracting(DayBin::day).isSorted().doesNotHaveDuplicates();
        DayBin bin = new DayBin(LocalDate.EPOCH, Map.of(Family.CONTEXT, 1, Family.FIGHTING, 2));
        assertThat(bin.counts().keySet()).containsExactly(Family.FIGHTING, Family.CONTEXT);
    }

    @Test
    void episodesFollowFromTheGaps() {
        Episodes episodes = Episodes.of(incidents);
        assertThat(episodes.fighting2021()).isEqualTo(days("2021-04-28", "2021-05-06"));
        assertThat(episodes.between()).isEqualTo(days("2021-05-07", "2022-09-13"));
        assertThat(episodes.fighting2022()).isEqualTo(days("2022-09-14", "2022-09-25"));
        assertThat(episodes.all()).isEqualTo(days("2021-04-28", "2025-03-31"));
    }

    @Test
    void episodesNeedBothRoundsOfFighting() {
        List<Incident> oneDay = List.of(ShippedCatalog.incident("KT-20210428-01"));
        assertThatThrownBy(() -> Episodes.of(oneDay)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flagsStandAtTheClockReadingOrAtNoon() {
        List<CeasefireFlag> flags = CeasefireFlag.of(incidents);
        assertThat(flags).hasSize(15).extracting(CeasefireFlag::at).isSorted();
        assertThat(flag(flags, "KT-20220916-24").at()).isEqualTo(Instant.parse("2022-09-16T10:00:00Z"));
        assertThat(flag(flags, "KT-20220916-24").knownToTheDay()).isFalse();
        assertThat(flag(flags, "KT-20220919-01").at()).isEqualTo(Instant.parse("2022-09-19T06:00:00Z"));
        assertThat(flag(flags, "KT-20220919-01").knownToTheDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"})
    void zoneOfTheMachineChangesNothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        List<DayBin> bins = DayBin.of(incidents);
        List<TimelineSegment> segments = TimelineAxis.folded(incidents, 700).segments();
        Episodes episodes = Episodes.of(incidents);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(DayBin.of(incidents)).isEqualTo(bins);
            assertThat(TimelineAxis.folded(incidents, 700).segments()).isEqualTo(segments);
            assertThat(Episodes.of(incidents)).isEqualTo(episodes);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static CeasefireFlag flag(List<CeasefireFlag> flags, String id) {
        return flags.stream().filter(flag -> flag.incident().id().equals(id)).findFirst().orElseThrow();
    }

    private static TimeWindow days(String first, String last) {
        return TimeWindow.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}
