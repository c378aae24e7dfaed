package org.exclave.language;

import java.time.Instant;
import org.exclave.catalog.SideClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanWordingTest {

    private final TimeWording times = new TimeWording(Messages.english());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-09-13T18:00:00Z|2022-09-17T18:00:00Z|KYRGYZSTAN|14–17 Sep 2022",
        "2022-09-13T18:00:00Z|2022-09-17T18:00:00Z|TAJIKISTAN|13 Sep, 23:00 – 17 Sep 2022, 23:00",
        "2022-09-15T18:00:00Z|2022-09-16T18:00:00Z|KYRGYZSTAN|16 Sep 2022",
        "2022-09-15T23:50:00Z|2022-09-16T18:00:00Z|KYRGYZSTAN|16 Sep 2022, 05:50–24:00",
        "2022-09-15T18:30:00Z|2022-09-15T19:30:00Z|TAJIKISTAN|15 Sep, 23:30 – 16 Sep 2022, 00:30",
        "2021-04-28T00:00:00Z|2022-09-16T01:00:00Z|KYRGYZSTAN|28 Apr 2021, 06:00 – 16 Sep 2022, 07:00"
    })
    void saysAStretchByOneClockWithoutWhatGoesWithoutSaying(String from, String to, SideClock side, String words) {
        assertThat(times.span(Instant.parse(from), Instant.parse(to), side)).isEqualTo(words);
    }
}
