package org.exclave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.exclave.briefing.SelectedTimeWording;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Moment;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.IncidentFilter;
import org.exclave.query.IncidentQuery;
import org.exclave.query.IncidentQueryException;
import org.exclave.timeline.BinUnit;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.TimeBar;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An hour before midnight is another day on the other side of the border, whatever the clock of the machine says. */
@Isolated
class DayOnBothClocksTest {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Messages MESSAGES = Messages.english();

    private static final Moment LATE = Moment.parse("2022-09-16T23:30:00+05:00");
    private static final Instant INSTANT = Instant.parse("2022-09-16T18:30:00Z");
    private static final Incident INCIDENT = at(new TimeSpan(LATE, TimePrecision.MINUTE, LATE, TimePrecision.MINUTE));

    @AfterEach
    void putTheMachineBack() {
        TimeZone.setDefault(ZONE);
    }

    private static void setZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Bishkek", "Asia/Dushanbe", "America/Los_Angeles", "Pacific/Kiritimati"})
    void wordsNameTheDayOfEachClock(String zone) {
        setZone(zone);
        TimeWording times = new TimeWording(MESSAGES);

        assertThat(times.moment(INSTANT, SideClock.KYRGYZSTAN)).isEqualTo("17 Sep 2022, 00:30");
        assertThat(times.moment(INSTANT, SideClock.TAJIKISTAN)).isEqualTo("16 Sep 2022, 23:30");
        assertThat(times.brief(INCIDENT.time())).contains("17 Sep 2022", "00:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Bishkek", "Asia/Dushanbe", "America/Los_Angeles", "Pacific/Kiritimati"})
    void binIsThatOfTheKyrgyzDay(String zone) {
        setZone(zone);

        assertThat(bar(BinUnit.DAY).window())
                .isEqualTo(TimeWindow.ofDays(LocalDate.of(2022, 9, 17), LocalDate.of(2022, 9, 17)));
        assertThat(bar(BinUnit.HOUR).window().from()).isEqualTo("2022-09-16T18:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Bishkek", "Asia/Dushanbe", "America/Los_Angeles", "Pacific/Kiritimati"})
    void filterTakesDaysByTheKyrgyzClockAndOffsetsAsTheyAre(String zone) throws TimeExpressionException {
        setZone(zone);

        for (TimeMeaning meaning : TimeMeaning.values()) {
            assertThat(shows("2022-09-17", "2022-09-17", meaning)).isTrue();
            assertThat(shows("2022-09-16", "2022-09-16", meaning)).isFalse();
            assertThat(shows("2022-09-16T00:00+05:00", "2022-09-17T00:00+05:00", meaning)).isTrue();
            assertThat(shows("2022-09-17T00:00+05:00", "2022-09-18T00:00+05:00", meaning)).isFalse();
            assertThat(shows("2022-09-16T18:30Z", "2022-09-16T18:31Z", meaning)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Bishkek", "Asia/Dushanbe", "America/Los_Angeles", "Pacific/Kiritimati"})
    void queryComparesInstants(String zone) throws IncidentQueryException {
        setZone(zone);

        assertThat(passes("start = 2022-09-16T18:30:00Z")).isTrue();
        assertThat(passes("start = 2022-09-16T23:30:00+05:00")).isTrue();
        assertThat(passes("start AFTER 2022-09-17T00:00:00+06:00")).isTrue();
        assertThat(passes("start AFTER 2022-09-17T00:00:00+05:00")).isFalse();
        assertThat(passes("start DURING 2022-09-16T18:00:00Z/2022-09-17T18:00:00Z")).isTrue();
        assertThat(passes("start BEFORE 2022-09-16T18:30:00Z")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Bishkek", "Asia/Dushanbe", "America/Los_Angeles", "Pacific/Kiritimati"})
    void subtitleOfASheetNamesBothDays(String zone) throws TimeExpressionException {
        setZone(zone);
        TimeWindow window = TimeWindow.of(
                TimeExpression.startOf("2022-09-16T23:30+05:00"), TimeExpression.endOf("2022-09-17T02:00"));

        assertThat(new SelectedTimeWording(MESSAGES).sentence(TimeSelection.possible(window)))
                .contains("17 Sep 2022, 00:30", "16 Sep, 23:30", "02:00", "01:00");
    }

    private static TimeBar bar(BinUnit unit) {
        List<Incident> one = List.of(INCIDENT);
        Histogram histogram = Histogram.of(one, TimelineAxis.trueScale(one, 700), unit);
        assertThat(histogram.bars()).hasSize(1);
        return histogram.bars().getFirst();
    }

    private static boolean shows(String from, String to, TimeMeaning meaning) throws TimeExpressionException {
        TimeWindow window = TimeWindow.of(TimeExpression.startOf(from), TimeExpression.endOf(to));
        TimeSelection time = TimeSelection.possible(window).withMeaning(meaning);
        return IncidentFilter.EVERYTHING.withTime(time).matchesTime(INCIDENT);
    }

    private static boolean passes(String query) throws IncidentQueryException {
        return !IncidentQuery.parse(query)
                .select(List.of(INCIDENT), TheAtlas.atlas().facts())
                .isEmpty();
    }

    private static Incident at(TimeSpan time) {
        Incident model = TheAtlas.incident("KT-20220914-01");
        return new Incident(
                model.id(),
                model.title(),
                model.summary(),
                model.episode(),
                model.tier(),
                time,
                model.timeNote(),
                model.place(),
                model.otherPlaces(),
                model.category(),
                model.tags(),
                model.parties(),
                model.claims(),
                model.accounts(),
                model.verification(),
                model.confidence(),
                model.sources(),
                model.note());
    }
}
