package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The units of bars, handles and dates follow the pixels of a day. */
class TimelineStepsTest {

    @ParameterizedTest
    @CsvSource({"3840, HOUR", "192, HOUR", "191, SIX_HOURS", "48, SIX_HOURS", "20, DAY", "5.9, WEEK", "0.7, MONTH"})
    void barsAreWideEnoughToBeHit(double dayWidth, BinUnit expected) {
        assertThat(BinUnit.atDayWidth(dayWidth)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.5, DAY", "20, DAY", "72, HOUR", "700, HOUR", "720, QUARTER_HOUR"})
    void handlesKeepToWhatTheHandCanTell(double dayWidth, SnapStep expected) {
        assertThat(SnapStep.atDayWidth(dayWidth)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2022-09-15T05:59:59Z, 2022-09-14T18:00:00Z",
        "DAY, 2022-09-15T06:00:00Z, 2022-09-15T18:00:00Z",
        "HOUR, 2022-09-15T06:29:00Z, 2022-09-15T06:00:00Z",
        "QUARTER_HOUR, 2022-09-15T06:08:00Z, 2022-09-15T06:15:00Z"
    })
    void nearestStepIsThatOfTheKyrgyzClock(SnapStep step, Instant at, Instant expected) {
        assertThat(step.nearest(at)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void unitsFollowEachOtherWithoutGapAndHoldTheirTimes(BinUnit unit) {
        LocalDateTime time = LocalDateTime.parse("2021-12-27T00:00");
        for (int hour = 0; hour < 24 * 40; hour++) {
            LocalDateTime at = time.plusHours(hour).plusMinutes(17);
            LocalDateTime start = unit.startOf(at);
            assertThat(start).isBeforeOrEqualTo(at);
            assertThat(unit.after(start)).isAfter(at);
            assertThat(unit.startOf(unit.after(start))).isEqualTo(unit.after(start));
        }
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(BinUnit.WEEK.startOf(LocalDateTime.parse("2022-09-18T23:59"))).isEqualTo("2022-09-12T00:00");
        assertThat(BinUnit.WEEK.startOf(LocalDateTime.parse("2022-09-19T00:00"))).isEqualTo("2022-09-19T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 27 28 29 30 1 2 3",
        "12, 27 29 1 3",
        "5, 1"
    })
    void datesLeaveEachOtherRoom(double dayWidth, String expected) {
        List<LocalDateTime> marks = DateStep.atDayWidth(dayWidth)
                .between(LocalDate.parse("2021-04-27").atStartOfDay(), LocalDate.parse("2021-05-04").atStartOfDay());
        assertThat(String.join(" ", marks.stream().map(time -> String.valueOf(time.getDayOfMonth())).toList()))
                .isEqualTo(expected);
    }

    @Test
    void clockTimesMonthsAndYearsBeginWithTheOneThatHoldsTheStart() {
        LocalDateTime from = LocalDateTime.parse("2022-09-16T05:50");
        assertThat(DateStep.THIRD_HOURS.between(from, from.plusHours(7)))
                .extracting(LocalDateTime::getHour)
                .containsExactly(3, 6, 9, 12);
        assertThat(DateStep.MONTHS.between(from, from.plusMonths(2)))
                .extracting(LocalDateTime::getMonthValue)
                .containsExactly(9, 10, 11);
        assertThat(DateStep.YEARS.between(from, from.plusMonths(5)))
                .extracting(LocalDateTime::getYear)
                .containsExactly(2022, 2023);
    }
}
