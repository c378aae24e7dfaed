package org.exclave.timeline;

import java.time.Instant;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Moment;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SoftSpanTest {

    @Test
    void knownToTheMinuteItIsSharp() {
        SoftSpan span = SoftSpan.of(span(
                "2022-09-17T08:50:00+06:00", TimePrecision.MINUTE, "2022-09-17T12:50:00+06:00", TimePrecision.MINUTE));
        assertThat(span).isEqualTo(span("02:50", "02:51", "06:50", "06:51"));
    }

    @Test
    void startOfTheMinuteAndEndOfTheDayIsSoftAtTheEndOnly() {
        SoftSpan span =
                SoftSpan.of(span("2022-09-17T08:50:00+06:00", TimePrecision.MINUTE, "2022-09-17", TimePrecision.DAY));
        assertThat(span).isEqualTo(new SoftSpan(
                Instant.parse("2022-09-17T02:50:00Z"),
                Instant.parse("2022-09-17T02:50:30Z"),
                Instant.parse("2022-09-17T02:50:30Z"),
                Instant.parse("2022-09-17T19:00:00Z")));
    }

    @Test
    void oneDayFadesInToItsMiddleAndOut() {
        SoftSpan span = SoftSpan.of(span("2022-09-17", TimePrecision.DAY, "2022-09-17", TimePrecision.DAY));
        assertThat(span.full()).isEqualTo(span.fading()).isEqualTo(Instant.parse("2022-09-17T06:30:00Z"));
        assertThat(span.earliest()).isEqualTo(Instant.parse("2022-09-16T18:00:00Z"));
        assertThat(span.latest()).isEqualTo(Instant.parse("2022-09-17T19:00:00Z"));
    }

    @Test
    void instantsOfTheWholeCatalogueNeverGoBack() {
        assertThat(ShippedCatalog.catalog().incidents()).extracting(Incident::time).allSatisfy(time -> {
            SoftSpan span = SoftSpan.of(time);
            assertThat(span.earliest()).isEqualTo(time.earliest()).isBefore(span.latest());
            assertThat(span.latest()).isEqualTo(time.latest());
            assertThat(span.full()).isBetween(span.earliest(), span.fading());
            assertThat(span.fading()).isBetween(span.full(), span.latest());
        });
    }

    private static TimeSpan span(String start, TimePrecision startKnown, String end, TimePrecision endKnown) {
        return new TimeSpan(Moment.parse(start), startKnown, Moment.parse(end), endKnown);
    }

    private static SoftSpan span(String... clocks) {
        Instant[] at = java.util.stream.Stream.of(clocks)
                .map(clock -> Instant.parse("2022-09-17T" + clock + ":00Z"))
                .toArray(Instant[]::new);
        return new SoftSpan(at[0], at[1], at[2], at[3]);
    }
}
