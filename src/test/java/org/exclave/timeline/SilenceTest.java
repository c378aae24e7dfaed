package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SilenceTest {

    private static final TimeSpan FIRST = ShippedCatalog.incident("KT-20220914-02").time();
    private static final TimeSpan SECOND = ShippedCatalog.incident("KT-20220916-22").time();
    private static final List<TimeSpan> BOTH = List.of(SECOND, FIRST);

    @Test
    void reachesFromWhatWasBeforeToWhatComesNext() {
        Instant between = FIRST.latest().plusSeconds(60);
        assertThat(Silence.around(TimeWindow.of(between, between.plusSeconds(60)), BOTH))
                .contains(TimeWindow.of(FIRST.latest(), SECOND.earliest()));
    }

    @Test
    void thereIsNoneWhereSomethingMayHaveHappened() {
        TimeWindow lastMinute = TimeWindow.of(FIRST.latest().minusSeconds(60), FIRST.latest());
        assertThat(Silence.around(lastMinute, BOTH)).isEmpty();
    }

    @Test
    void isOpenBeforeTheFirstAndAfterTheLast() {
        assertThat(Silence.around(TimeWindow.ofDays(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 1)), BOTH))
                .contains(TimeWindow.of(Instant.MIN, FIRST.earliest()));
        assertThat(Silence.around(TimeWindow.ofDays(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1)), BOTH))
                .contains(TimeWindow.of(SECOND.latest(), Instant.MAX));
        assertThat(Silence.around(TimeWindow.ALWAYS, List.of())).contains(TimeWindow.ALWAYS);
    }
}
