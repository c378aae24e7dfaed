package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimeSelectionTest {

    private static final TimeWindow SEPTEMBER_15_AND_16 =
            TimeWindow.ofDays(LocalDate.of(2022, 9, 15), LocalDate.of(2022, 9, 16));
    private static final TimeSelection SELECTED = TimeSelection.possible(SEPTEMBER_15_AND_16);
    private static final TimeSpan THE_DAY_BEFORE =
            ShippedCatalog.incident("KT-20220914-02").time();
    private static final TimeSpan KNOWN_TO_THE_DAY =
            ShippedCatalog.incident("KT-20220916-22").time();

    @Test
    void onlyFadingRemembersWhatWasBeforeTheWindow() {
        assertThat(SELECTED.shows(THE_DAY_BEFORE)).isFalse();
        assertThat(SELECTED.withMode(TimeMode.CUMULATIVE).shows(THE_DAY_BEFORE)).isFalse();
        assertThat(SELECTED.withMode(TimeMode.FADE).shows(THE_DAY_BEFORE)).isTrue();
    }

    @Test
    void nothingIsShownThatBeganAfterTheWindow() {
        for (TimeMode mode : TimeMode.values()) {
            TimeSelection early = SELECTED.withMode(mode)
                    .withWindow(TimeWindow.ofDays(LocalDate.of(2022, 9, 10), LocalDate.of(2022, 9, 12)));
            assertThat(early.shows(THE_DAY_BEFORE)).isFalse();
        }
    }

    @Test
    void dayThatMayBeTheTajikDayIsNotCertainWithinTheKyrgyzOne() {
        assertThat(SELECTED.shows(KNOWN_TO_THE_DAY)).isTrue();
        assertThat(SELECTED.withMeaning(TimeMeaning.CERTAIN).shows(KNOWN_TO_THE_DAY)).isFalse();
        TimeWindow anHourLonger = TimeWindow.of(
                SEPTEMBER_15_AND_16.from(), SEPTEMBER_15_AND_16.to().plus(Duration.ofHours(1)));
        assertThat(SELECTED.withMeaning(TimeMeaning.CERTAIN).withWindow(anHourLonger).shows(KNOWN_TO_THE_DAY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(TimeMode.class)
    void whatIsShownAsCertainIsShownAsPossibleToo(TimeMode mode) {
        for (Instant from = Instant.parse("2021-04-27T00:00:00Z");
                from.isBefore(Instant.parse("2022-10-01T00:00:00Z"));
                from = from.plus(Duration.ofHours(13))) {
            for (int hours : new int[] {1, 25, 24 * 5, 24 * 400}) {
                TimeSelection selected = TimeSelection.possible(TimeWindow.of(from, from.plus(Duration.ofHours(hours))))
                        .withMode(mode);
                for (Incident incident : ShippedCatalog.catalog().incidents()) {
                    boolean certain = selected.withMeaning(TimeMeaning.CERTAIN).shows(incident.time());
                    assertThat(!certain || selected.shows(incident.time())).isTrue();
                }
            }
        }
    }

    @Test
    void onlyFadingMakesAnythingPale() {
        Instant longAgo = Instant.parse("2021-04-29T00:00:00Z");
        assertThat(SELECTED.strengthAt(longAgo)).isEqualTo(1);
        assertThat(SELECTED.withMode(TimeMode.CUMULATIVE).strengthAt(longAgo)).isEqualTo(1);
        assertThat(SELECTED.withMode(TimeMode.FADE).strengthAt(longAgo)).isEqualTo(TimeSelection.PALEST);
    }

    @Test
    void fadesInProportionToTheLengthOfTheWindow() {
        TimeSelection fading = SELECTED.withMode(TimeMode.FADE);
        Instant from = SEPTEMBER_15_AND_16.from();
        assertThat(fading.strengthAt(from)).isEqualTo(1);
        assertThat(fading.strengthAt(from.minus(Duration.ofDays(4)))).isEqualTo(0.625, within(1e-9));
        assertThat(fading.strengthAt(from.minus(Duration.ofDays(8)))).isEqualTo(0.25, within(1e-9));
        assertThat(fading.strengthAt(from.minus(Duration.ofDays(9)))).isEqualTo(0.25);
    }

    @Test
    void allTimeCanFadeWithoutOverflow() {
        assertThat(TimeSelection.ALWAYS.withMode(TimeMode.FADE).strengthAt(Instant.MAX)).isEqualTo(1);
        assertThat(TimeSelection.ALWAYS.withMode(TimeMode.FADE).strengthAt(Instant.MIN)).isEqualTo(1);
    }
}
