package org.exclave.catalog;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeSpanTest {

    @Test
    void dayIsPossibleOnEitherClock() {
        TimeSpan span = span("2022-09-16", TimePrecision.DAY, "2022-09-16", TimePrecision.DAY);
        assertThat(span.earliest()).isEqualTo(Instant.parse("2022-09-15T18:00:00Z"));
        assertThat(span.latest()).isEqualTo(Instant.parse("2022-09-16T19:00:00Z"));
    }

    @Test
    void minuteLastsAMinute() {
        TimeSpan span = span(
                "2022-09-16T05:50:00+06:00", TimePrecision.MINUTE, "2022-09-16T05:50:00+06:00", TimePrecision.MINUTE);
        assertThat(span.earliest()).isEqualTo(Instant.parse("2022-09-15T23:50:00Z"));
        assertThat(span.latest()).isEqualTo(Instant.parse("2022-09-15T23:51:00Z"));
    }

    @Test
    void hourLastsAnHourFromTheReading() {
        TimeSpan span = span("2022-09-17T11:15:00+06:00", TimePrecision.HOUR, "2022-09-17", TimePrecision.DAY);
        assertThat(span.start().latest(TimePrecision.HOUR)).isEqualTo(Instant.parse("2022-09-17T06:15:00Z"));
    }

    @Test
    void clocksOfBothSidesAreComparedAsInstants() {
        TimeSpan span = span(
                "2022-09-17T12:30:00+06:00", TimePrecision.MINUTE, "2022-09-17T11:50:00+05:00", TimePrecision.MINUTE);
        assertThat(span.latest()).isAfter(span.earliest());
    }

    @Test
    void tajikClockMayStillShowTheDayBefore() {
        TimeSpan span = span("2022-09-17T00:30:00+06:00", TimePrecision.MINUTE, "2022-09-16", TimePrecision.DAY);
        assertThat(span.earliest()).isBefore(span.latest());
    }

    @Test
    void endBeforeStartIsRefused() {
        assertThatThrownBy(() -> span("2022-09-17", TimePrecision.DAY, "2022-09-16", TimePrecision.DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> span(
                        "2022-09-17T12:00:00+05:00", TimePrecision.MINUTE, "2022-09-17T12:30:00+06:00", TimePrecision.MINUTE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void precisionMustFitTheForm() {
        assertThatThrownBy(() -> span("2022-09-17", TimePrecision.HOUR, "2022-09-17", TimePrecision.DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClockMoment(java.time.OffsetDateTime.parse("2022-09-17T12:00:00+05:00"))
                        .earliest(TimePrecision.DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clockReadingIsCountedOnItsDayAtUtcPlusSix() {
        assertThat(Moment.parse("2022-01-27T23:30:00+05:00").countedDay()).isEqualTo(LocalDate.of(2022, 1, 28));
        assertThat(Moment.parse("2022-01-27").countedDay()).isEqualTo(LocalDate.of(2022, 1, 27));
    }

    private static TimeSpan span(String start, TimePrecision startPrecision, String end, TimePrecision endPrecision) {
        return new TimeSpan(Moment.parse(start), startPrecision, Moment.parse(end), endPrecision);
    }
}
