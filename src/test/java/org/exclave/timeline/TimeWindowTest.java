package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeWindowTest {

    private static final TimeSpan DAY = ShippedCatalog.incident("KT-20220916-22").time();
    private static final TimeSpan TWO_HOURS = ShippedCatalog.incident("KT-20220914-02").time();

    @Test
    void lastInstantIsOutside() {
        TimeWindow window = TimeWindow.ofDays(LocalDate.of(2022, 9, 16), LocalDate.of(2022, 9, 17));
        assertThat(window.contains(Instant.parse("2022-09-15T18:00:00Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2022-09-15T17:59:59Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2022-09-17T17:59:59Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2022-09-17T18:00:00Z"))).isFalse();
    }

    @Test
    void dayCouldStillBeGoingOnInTheLastTajikHour() {
        Instant midnightInBishkek = Instant.parse("2022-09-16T18:00:00Z");
        TimeWindow nextDay = TimeWindow.of(midnightInBishkek, midnightInBishkek.plus(Duration.ofDays(1)));
        assertThat(nextDay.overlaps(DAY)).isTrue();
        assertThat(TimeWindow.of(midnightInBishkek.plus(Duration.ofHours(1)), Instant.MAX).overlaps(DAY)).isFalse();
    }

    @Test
    void certainMeansNothingOfItLiesOutside() {
        TimeWindow exact = TimeWindow.of(TWO_HOURS.earliest(), TWO_HOURS.latest());
        assertThat(exact.certainly(TWO_HOURS)).isTrue();
        assertThat(TimeWindow.of(exact.from().plusNanos(1), exact.to()).certainly(TWO_HOURS)).isFalse();
        assertThat(TimeWindow.of(exact.from(), exact.to().minusNanos(1)).certainly(TWO_HOURS)).isFalse();
    }

    @Test
    void whatIsCertainIsAlwaysPossible() {
        for (Instant from = Instant.parse("2021-04-27T00:00:00Z");
                from.isBefore(Instant.parse("2022-10-01T00:00:00Z"));
                from = from.plus(Duration.ofHours(13))) {
            for (int hours : new int[] {1, 25, 24 * 5, 24 * 400}) {
                TimeWindow window = TimeWindow.of(from, from.plus(Duration.ofHours(hours)));
                for (Incident incident : ShippedCatalog.catalog().incidents()) {
                    assertThat(!window.certainly(incident.time()) || window.overlaps(incident.time())).isTrue();
                }
            }
        }
    }

    @Test
    void whatHadHappenedByThenOnlyGrows() {
        Instant earlier = Instant.parse("2022-09-16T00:00:00Z");
        Instant later = earlier.plusSeconds(1);
        for (Incident incident : ShippedCatalog.catalog().incidents()) {
            assertThat(!TimeWindow.until(earlier).overlaps(incident.time())
                            || TimeWindow.until(later).overlaps(incident.time()))
                    .isTrue();
        }
    }

    @Test
    void alwaysHoldsEverything() {
        assertThat(ShippedCatalog.catalog().incidents())
                .allMatch(incident -> TimeWindow.ALWAYS.certainly(incident.time()));
    }

    @Test
    void windowWithoutLengthIsRefused() {
        assertThatThrownBy(() -> TimeWindow.of(Instant.EPOCH, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
