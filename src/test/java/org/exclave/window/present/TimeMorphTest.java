package org.exclave.window.present;

import java.time.LocalDate;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Windows of time on the way from one scene to the next. */
final class TimeMorphTest {

    private static final TimeWindow SPRING = TimeWindow.ofDays(LocalDate.of(2021, 4, 28), LocalDate.of(2021, 5, 1));
    private static final TimeWindow AUTUMN = TimeWindow.ofDays(LocalDate.of(2022, 9, 14), LocalDate.of(2022, 9, 17));

    @Test
    void theWayBeginsAndEndsWhereItShall() {
        assertThat(TimeMorph.between(SPRING, AUTUMN, 0)).isEqualTo(SPRING);
        assertThat(TimeMorph.between(SPRING, AUTUMN, 1)).isEqualTo(AUTUMN);
    }

    @Test
    void halfWayIsTheMiddleAndTimeNeverGoesBack() {
        TimeWindow half = TimeMorph.between(SPRING, AUTUMN, 0.5);
        long middle = (SPRING.from().getEpochSecond() + AUTUMN.from().getEpochSecond()) / 2;
        assertThat(half.from().getEpochSecond()).isEqualTo(middle);
        TimeWindow before = SPRING;
        for (double share = 0; share <= 1; share += 0.01) {
            TimeWindow now = TimeMorph.between(SPRING, AUTUMN, share);
            assertThat(now.from()).isAfterOrEqualTo(before.from());
            before = now;
        }
    }
}
