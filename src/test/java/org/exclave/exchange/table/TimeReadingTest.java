package org.exclave.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeReadingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-06", " 2022-9-6 ", "2022/09/06", "2022-09-06 00:00:00.000", "2022-09-06 12:00:00 AM", "2022-09-06T00:00:00", "06.09.2022",
                "6.9.2022", "6 September 2022", "06 Sep 2022", "6-Sep-2022", "06 sept 2022", "6 сентября 2022",
                "6 сентября 2022 г.", "6 СЕНТЯБРЯ 2022", "6 сен. 2022"
            })
    void dayIsThatOfEitherClock(String field) {
        assertThat(new TimeReading(null).read(field)).contains(WrittenTime.day(DAY));
        assertThat(WrittenTime.day(DAY).earliest()).isEqualTo(Instant.parse("2022-09-05T18:00:00Z").getEpochSecond());
        assertThat(WrittenTime.day(DAY).latest()).isEqualTo(Instant.parse("2022-09-06T19:00:00Z").getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-06T10:30Z, 2022-09-06T10:30:00Z, 2022-09-06T10:31:00Z",
        "2022-09-06 10:30:15+06:00, 2022-09-06T04:30:15Z, 2022-09-06T04:30:16Z",
        "2022-09-06T00:00:00Z, 2022-09-06T00:00:00Z, 2022-09-06T00:00:01Z",
        "2022-09-06 10:30:15.250 +0500, 2022-09-06T05:30:15Z, 2022-09-06T05:30:16Z",
        "2022-09-06 12:05 PM, 2022-09-06T06:05:00Z, 2022-09-06T07:06:00Z",
        "2022-09-06 12:05:00 am, 2022-09-05T18:05:00Z, 2022-09-05T19:05:01Z",
        "2022-09-06 11:59 p.m., 2022-09-06T17:59:00Z, 2022-09-06T19:00:00Z",
        "06.09.2022 10:30, 2022-09-06T04:30:00Z, 2022-09-06T05:31:00Z",
        "6 September 2022 23:59, 2022-09-06T17:59:00Z, 2022-09-06T19:00:00Z"
    })
    void clockWithoutAnOffsetMayBeThatOfEitherSide(String field, Instant first, Instant last) {
        WrittenTime time = new TimeReading(null).read(field).orElseThrow();

        assertThat(time.day()).isFalse();
        assertThat(time.earliest()).isEqualTo(first.getEpochSecond());
        assertThat(time.latest()).isEqualTo(last.getEpochSecond());
    }

    @Test
    void slashesAreReadOnlyWhenTheirOrderWasSaid() {
        assertThat(new TimeReading(null).read("06/09/2022")).isEmpty();
        assertThat(new TimeReading(DateOrder.DMY).read("06/09/2022")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.MDY).read("09/06/2022")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.MDY).read("9-6-2022")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.MDY).read("9/6/2022 12:00 AM")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.MDY).read("16/09/2022")).isEmpty();
    }

    @Test
    void daysAsSpreadsheetsCountThemAreReadOnlyWhenThatWasSaid() {
        assertThat(new TimeReading(null).read("44810")).isEmpty();
        assertThat(new TimeReading(DateOrder.EXCEL).read("44810")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.EXCEL).read(" 44810,00 ")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.EXCEL).read("2022-09-06")).contains(WrittenTime.day(DAY));
        assertThat(new TimeReading(DateOrder.EXCEL).read("06/09/2022")).isEmpty();
        assertThat(new TimeReading(DateOrder.EXCEL).read("4481")).isEmpty();
        assertThat(new TimeReading(DateOrder.EXCEL).read("448100")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "44810.354166667, 2022-09-06T02:30:00Z, 2022-09-06T03:30:01Z",
        "44810.35, 2022-09-06T02:16:48Z, 2022-09-06T03:31:12Z",
        "'44810,5', 2022-09-06T04:48:00Z, 2022-09-06T08:12:00Z"
    })
    void partOfADayIsKnownAsExactlyAsItsLastDigit(String field, Instant first, Instant last) {
        WrittenTime time = new TimeReading(DateOrder.EXCEL).read(field).orElseThrow();

        assertThat(time.day()).isFalse();
        assertThat(time.earliest()).isEqualTo(first.getEpochSecond());
        assertThat(time.latest()).isEqualTo(last.getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "44810, table.serial", "44810.5, table.serial", "06.09.22, table.shortYear", "6/9/22 10:30, table.shortYear",
        "6-Sep-22, table.shortYear", "yesterday, table.time", "2022, table.time", "6.9.2022x, table.time"
    })
    void whatIsNoTimeIsRefusedByWhatItLooksLike(String field, String reason) {
        assertThat(TimeReading.refusal(field)).isEqualTo(reason);
        assertThat(TimeReading.refusal(field + " ".repeat(TableLimits.LONGEST_VALUE))).isEqualTo("table.time");
    }

    @Test
    void dayAboveTwelveTellsTheOrder() {
        assertThat(TimeReading.order("13/09/2022")).contains(DateOrder.DMY);
        assertThat(TimeReading.order("09/13/2022")).contains(DateOrder.MDY);
        assertThat(TimeReading.order("09/09/2022")).isEmpty();
        assertThat(TimeReading.order("13/13/2022")).isEmpty();
        assertThat(TimeReading.order("13.09.2022")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "yesterday", "2022", "2022-02-30", "31.04.2022", "06.09.22", "6/9/22", "0000-01-01", "2022-09-06 25:00",
                "2022-09-06 10:61", "6 Septembre 2022", "44810", "=TODAY()", "2022-09-06x", "2022-09-06 13:00 PM", "2022-09-06 0:30 AM", "99999-01-01", "1e9",
                "2022-09-06T10:30+99:00"
            })
    void whatIsNoTimeIsNotGuessed(String field) {
        assertThat(new TimeReading(DateOrder.DMY).read(field)).isEmpty();
    }

    @Test
    void anyDayIsReadTheSameInEveryForm() {
        Random random = new Random(20220916);
        for (int trial = 0; trial < 2000; trial++) {
            LocalDate day = LocalDate.of(1989, 1, 1).plusDays(random.nextInt(14_000));
            String iso = day.toString();
            String dotted = day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            String slashed = day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear();
            TimeReading reading = new TimeReading(DateOrder.MDY);
            assertThat(reading.read(iso)).contains(WrittenTime.day(day));
            assertThat(reading.read(dotted)).contains(WrittenTime.day(day));
            assertThat(reading.read(slashed)).contains(WrittenTime.day(day));
        }
    }
}
