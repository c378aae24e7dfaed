package org.exclave.event;

import java.time.Instant;
import java.time.LocalDate;
import org.exclave.catalog.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventSetTest {

    private static EventSetBuilder builder() {
        return new EventSetBuilder("Own events", "Collected by nobody", 0);
    }

    @Test
    void eventsAreSortedByStartAndKeepTheirOrderWithinASecond() {
        EventSetBuilder builder = builder();
        for (int row = 1; row <= 100; row++) {
            builder.add(1000 - row / 2, 2000, false, 70, 40, EventKind.UNSAID, row);
        }
        EventSet set = builder.build();
        assertThat(set.size()).isEqualTo(100);
        for (int i = 1; i < set.size(); i++) {
            assertThat(set.start(i)).isGreaterThanOrEqualTo(set.start(i - 1));
            if (set.start(i) == set.start(i - 1)) {
                assertThat(set.row(i)).isGreaterThan(set.row(i - 1));
            }
        }
    }

    @Test
    void dayWithoutAClockLastsTwentyFiveHoursAsInTheCatalogue() {
        LocalDate day = LocalDate.of(2022, 9, 16);
        EventSet set = builder().addDays(day, day, 70.5, 39.9, Family.FIGHTING, 7).build();
        assertThat(Instant.ofEpochSecond(set.start(0))).isEqualTo("2022-09-15T18:00:00Z");
        assertThat(Instant.ofEpochSecond(set.end(0))).isEqualTo("2022-09-16T19:00:00Z");
        assertThat(set.isKnownToTheDay(0)).isTrue();
        assertThat(set.row(0)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"70.1234567, 39.7654321", "-179.9999999, -89.9", "180, 90", "0, 0"})
    void placesAreKeptToAFewCentimetres(double longitude, double latitude) {
        EventSet set = builder().add(0, 1, false, longitude, latitude, EventKind.UNSAID, 1).build();
        assertThat(set.longitude(0)).isCloseTo(longitude, org.assertj.core.data.Offset.offset(1e-7));
        assertThat(set.latitude(0)).isCloseTo(latitude, org.assertj.core.data.Offset.offset(1e-7));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyHasANumberOfItsOwn(Family family) {
        assertThat(EventKind.family(EventKind.of(family))).contains(family);
        assertThat(EventKind.of(family)).isBetween((byte) 1, EventKind.LAST);
        assertThat(EventKind.family(EventKind.of(null))).isEmpty();
    }

    @Test
    void whatIsNoEventIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().add(5, 5, false, 70, 40, (byte) 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().add(5, 9, false, Double.NaN, 40, (byte) 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().add(5, 9, false, 70, 90.1, (byte) 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().add(5, 9, false, 70, 40, (byte) 7, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().add(5, 9, false, 70, 40, (byte) 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().add(Long.MIN_VALUE, 9, false, 70, 40, (byte) 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventSetBuilder("Named", " ", 1));
    }
}
