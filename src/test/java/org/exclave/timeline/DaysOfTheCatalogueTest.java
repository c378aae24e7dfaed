package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Isolated
class DaysOfTheCatalogueTest {

    private final List<Incident> incidents = ShippedCatalog.catalog().incidents();

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
        List<TimelineSegment> segments = TimelineAxis.folded(incidents, 700).segments();
        Episodes episodes = Episodes.of(incidents);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
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
