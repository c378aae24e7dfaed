package org.exclave.language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.exclave.catalog.Moment;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated
class TimeWordingTest {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Locale LOCALE = Locale.getDefault();

    private final TimeWording times = new TimeWording(Messages.english());

    @AfterEach
    void putTheMachineBack() {
        TimeZone.setDefault(ZONE);
        Locale.setDefault(LOCALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Bishkek", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu"})
    void clockAndLanguageOfTheMachineChangeNothing(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        Instant instant = Instant.parse("2022-09-15T23:50:00Z");
        TimeWording fresh = new TimeWording(Messages.english());
        assertThat(fresh.moment(instant, SideClock.KYRGYZSTAN)).isEqualTo("16 Sep 2022, 05:50");
        assertThat(fresh.moment(instant, SideClock.TAJIKISTAN)).isEqualTo("16 Sep 2022, 04:50");
        assertThat(fresh.clock(instant, SideClock.TAJIKISTAN)).isEqualTo("04:50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ENGLISH | Feb 2023 | 5 Feb – 3 Mar 2023 | May",
        "RUSSIAN | февр. 2023 | 5 февр. – 3 мар. 2023 | май",
        "KYRGYZ  | фев. 2023 | 5-фев. – 3-мар. 2023 | май",
        "TAJIK   | фев 2023 | 5 фев – 3 мар 2023 | май",
    })
    void monthsAreWrittenAlikeWithADayAndWithoutOne(Language language, String month, String days, String alone) {
        Messages messages = Messages.of(language);
        AsOfWording dates = new AsOfWording(messages);
        assertThat(dates.full("2023-02")).isEqualTo(month);
        assertThat(new TimeWording(messages).days(LocalDate.of(2023, 2, 5), LocalDate.of(2023, 3, 3))).isEqualTo(days);
        assertThat(dates.brief("2023-05")).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ENGLISH | 2020s | 2021 | May 2021 | 6 May 2021 | undated",
        "RUSSIAN | 2020-е | 2021 | май 2021 | 6 мая 2021 | без даты",
        "KYRGYZ  | 2020-жылдар | 2021 | май 2021 | 6-май 2021 | датасыз",
        "TAJIK   | солҳои 2020 | 2021 | май 2021 | 6 май 2021 | бе сана",
    })
    void datesOfSourcesAreWrittenAsTheLanguageDoesAndNoMoreExactlyThanTheyAreKnown(
            Language language, String decade, String year, String month, String day, String none) {
        RoughDateWording dates = new RoughDateWording(Messages.of(language));
        assertThat(dates.published("2020s")).isEqualTo(decade);
        assertThat(dates.published("2021")).isEqualTo(year);
        assertThat(dates.published("2021-05")).isEqualTo(month);
        assertThat(dates.published("2021-05-06")).isEqualTo(day);
        assertThat(dates.published(null)).isEqualTo(none);
    }

    @Test
    void midnightBelongsToTheDayItEnds() {
        assertThat(times.end(Instant.parse("2022-09-17T18:00:00Z"))).isEqualTo("17 Sep 2022, 24:00");
        assertThat(times.end(Instant.parse("2022-09-17T18:01:00Z"))).isEqualTo("18 Sep 2022, 00:01");
        assertThat(times.end(Instant.parse("2021-12-31T18:00:00Z"))).isEqualTo("31 Dec 2021, 24:00");
        assertThat(times.moment(Instant.parse("2022-09-17T18:00:00Z"), SideClock.KYRGYZSTAN))
                .isEqualTo("18 Sep 2022, 00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-09-16T06:30:00Z | 11:30 | 11:30",
        "2022-09-16T18:00:00Z | 16 Sep, 23:00 | 23:00",
        "2022-09-16T18:59:00Z | 16 Sep, 23:59 | 16 Sep, 23:59",
        "2022-09-16T19:00:00Z | 00:00 | 00:00",
    })
    void tajikReadingNamesItsDayWhereItIsAnother(Instant instant, String start, String end) {
        assertThat(times.tajikStart(instant)).isEqualTo(start);
        assertThat(times.tajikEnd(instant)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-09-16 | day | 2022-09-16 | day | 16 Sep 2022",
        "2021-04-28 | multi-day | 2021-05-02 | multi-day | 28 Apr – 2 May 2021",
        "2022-09-14 | multi-day | 2022-09-17 | multi-day | 14–17 Sep 2022",
        "2021-12-30 | multi-day | 2022-01-02 | multi-day | 30 Dec 2021 – 2 Jan 2022",
        "2022-09-16T05:50:00+06:00 | minute | 2022-09-16T07:00:00+06:00 | minute | 16 Sep 2022, 05:50",
        "2022-09-16T23:30:00+05:00 | minute | 2022-09-17 | day | 17 Sep 2022, 00:30",
        "2022-09-16T14:00:00+06:00 | hour | 2022-09-16T14:00:00+06:00 | hour | 16 Sep 2022, about 14:00",
    })
    void listSaysNoMoreThanTheSourceKnows(String start, String startAs, String end, String endAs, String words) {
        TimeSpan span = new TimeSpan(Moment.parse(start), precision(startAs), Moment.parse(end), precision(endAs));
        assertThat(times.brief(span)).isEqualTo(words);
    }

    private static TimePrecision precision(String id) {
        return TimePrecision.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @ParameterizedTest
    @EnumSource(TimePrecision.class)
    void everyPrecisionHasWords(TimePrecision precision) {
        assertThat(times.precision(precision)).startsWith("known to");
    }

    @Test
    void daysAreWrittenWithAndWithoutTheirYear() {
        assertThat(times.day(LocalDate.of(2022, 9, 6))).isEqualTo("6 Sep 2022");
        assertThat(times.dayAndMonth(LocalDate.of(2022, 9, 6))).isEqualTo("6 Sep");
    }
}
