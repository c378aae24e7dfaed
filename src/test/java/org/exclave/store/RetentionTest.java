package org.exclave.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTest {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2022-09-16T10:30:00Z");

    private static Instant before(Duration ago) {
        return NOW.minus(ago);
    }

    @Test
    void ofHalfAYearOfHourlySnapshotsThoseOfHoursDaysAndWeeksAreKept() {
        List<Instant> hourly = IntStream.range(0, 24 * 180)
                .mapToObj(hour -> before(Duration.ofHours(hour)))
                .toList();

        Set<Instant> kept = Retention.kept(hourly, NOW);

        assertThat(kept).containsAll(hourly.subList(0, 24));
        assertThat(kept)
                .as("the last of each day")
                .contains(
                        Instant.parse("2022-09-14T23:30:00Z"),
                        Instant.parse("2022-09-13T23:30:00Z"),
                        Instant.parse("2022-09-12T23:30:00Z"),
                        Instant.parse("2022-09-11T23:30:00Z"),
                        Instant.parse("2022-09-10T23:30:00Z"),
                        Instant.parse("2022-09-09T23:30:00Z"));
        assertThat(kept)
                .as("the last of each week")
                .contains(Instant.parse("2022-09-04T23:30:00Z"), Instant.parse("2022-08-28T23:30:00Z"));
        assertThat(kept).hasSizeBetween(24 + 6 + 2, 24 + 7 + 4);
        assertThat(kept).allMatch(time -> time.isAfter(before(Duration.ofDays(28))));
    }

    @Test
    void keptFromHourToHourNothingIsMissingThatThePlanWants() {
        Collection<Instant> kept = new HashSet<>();
        Instant end = NOW.plus(Duration.ofDays(60));
        for (Instant time = NOW; time.isBefore(end); time = time.plus(Duration.ofHours(1))) {
            kept.add(time);
            kept = new HashSet<>(Retention.kept(kept, time));
        }
        Instant last = end.minus(Duration.ofHours(1));
        for (int days = 1; days < 7; days++) {
            Instant day = last.minus(Duration.ofDays(days));
            assertThat(kept).anyMatch(time -> !time.isBefore(day.minus(Duration.ofDays(1))) && time.isBefore(day));
        }
        assertThat(kept).anyMatch(time -> time.isBefore(last.minus(Duration.ofDays(20))));
        assertThat(kept).hasSizeLessThanOrEqualTo(24 + 7 + 4);
    }

    @Test
    void theNewestStaysHoweverOldItIs() {
        Instant old = before(Duration.ofDays(4000));
        assertThat(Retention.kept(List.of(old, old.minusSeconds(1)), NOW)).containsExactly(old);
        assertThat(Retention.kept(List.of(), NOW)).isEmpty();
    }

    @Test
    void ofOneHourTheNewestStays() {
        Instant early = Instant.parse("2022-09-16T09:00:00Z");
        Instant late = Instant.parse("2022-09-16T09:59:59Z");
        assertThat(Retention.kept(List.of(early, late, NOW), NOW)).containsExactlyInAnyOrder(late, NOW);
    }

    @Test
    void whenTheClockGoesBackWhatIsDatedLaterIsKeptWithoutGrowingForEver() {
        List<Instant> later = IntStream.rangeClosed(1, 100)
                .mapToObj(hour -> NOW.plus(Duration.ofHours(hour)))
                .toList();
        List<Instant> all = Stream.concat(later.stream(), Stream.of(NOW)).toList();

        assertThat(Retention.kept(all, NOW)).contains(NOW, later.getLast()).hasSize(25);
    }
}
