package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventDaysTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();
    private static final TimelineAxis ALONE = TimelineAxis.folded(INCIDENTS, 1000);

    private static EventDays days(String first, int count, int apart) {
        long from = LocalDate.parse(first).toEpochDay();
        long[] days = LongStream.range(0, count).map(i -> from + i * apart).toArray();
        return EventDays.of(days, days[count - 1]);
    }

    @Test
    void theAxisHoldsTheDaysOfEventsWithADayToSpareOnBothSides() {
        TimelineAxis axis = TimelineAxis.folded(INCIDENTS, days("1989-03-01", 40, 1), 1000);
        assertThat(axis.window().from()).isEqualTo(Instant.parse("1989-02-27T18:00:00Z"));
        assertThat(axis.window().to()).isEqualTo(ALONE.window().to());
        assertThat(axis.segments().get(0))
                .isInstanceOfSatisfying(OpenDays.class, open -> assertThat(open.days()).isEqualTo(42));
        assertThat(axis.segments().get(1))
                .isInstanceOfSatisfying(Fold.class, fold -> assertThat(fold.days()).isGreaterThan(11_000));
        assertThat(TimelineAxis.trueScale(INCIDENTS, days("1989-03-01", 40, 1), 1000).window()).isEqualTo(axis.window());
    }

    @Test
    void whatLiesWithinTheDaysOfTheCatalogueLeavesItsAxisAlone() {
        assertThat(TimelineAxis.isPassedBy(INCIDENTS, days("2021-06-01", 30, 2))).isFalse();
        assertThat(TimelineAxis.isPassedBy(INCIDENTS, EventDays.NONE)).isFalse();
        assertThat(TimelineAxis.isPassedBy(INCIDENTS, days("2001-06-01", 1, 1))).isTrue();
        assertThat(TimelineAxis.folded(INCIDENTS, EventDays.NONE, 1000)).isEqualTo(ALONE);
    }

    @Test
    void aLineOfManyGapsKeepsMostOfItsLengthForDays() {
        TimelineAxis axis = TimelineAxis.folded(INCIDENTS, days("1990-01-01", 1000, 11), 1000);
        long folds = axis.segments().stream().filter(Fold.class::isInstance).count();
        assertThat(folds).isLessThanOrEqualTo(13);
        double open = axis.segments().stream()
                .filter(OpenDays.class::isInstance)
                .mapToDouble(TimelineSegment::width)
                .sum();
        assertThat(open).isGreaterThanOrEqualTo(500);
        for (String day : List.of("1990-01-01T00:00:00Z", "2005-07-01T10:00:00Z", "2021-04-29T12:00:00Z")) {
            Instant instant = Instant.parse(day);
            assertThat(axis.instantAt(axis.positionOf(instant))).isBetween(instant.minusMillis(1), instant.plusMillis(1));
        }
    }

    @Test
    void amongManyYearsAGapOfSomeMonthsIsNotFolded() {
        TimelineAxis axis = TimelineAxis.folded(
                INCIDENTS, days("1990-01-01", 3000, 2).and(days("2006-10-01", 2600, 2)), 1000);
        assertThat(axis.segments().stream().filter(Fold.class::isInstance))
                .allSatisfy(fold -> assertThat(fold.days()).isGreaterThan(600));
    }

    @Test
    void twoSetsAreTheDaysOfBoth() {
        EventDays both = days("2001-01-01", 3, 2).and(days("2001-01-01", 3, 1));
        assertThat(both.begun()).hasSize(4).isSorted();
        assertThat(both).isEqualTo(days("2001-01-01", 3, 1).and(days("2001-01-01", 3, 2)));
        assertThat(both.and(EventDays.NONE)).isEqualTo(both);
        assertThat(EventDays.NONE.and(both)).isEqualTo(both);
    }

    @Test
    void daysThatDoNotGrowAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventDays.of(new long[] {2, 2}, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> EventDays.of(new long[] {2, 3}, 2));
        assertThat(EventDays.of(new long[0], 0)).isSameAs(EventDays.NONE);
    }

    @Test
    void yearsAreWrittenInFivesTensAndHundredsWhereThereIsNoRoomForEach() {
        assertThat(DateStep.atDayWidth(0.08)).isEqualTo(DateStep.YEARS);
        assertThat(DateStep.atDayWidth(0.05).between(at(1989), at(2003)))
                .containsExactly(at(1985), at(1990), at(1995), at(2000));
        assertThat(DateStep.atDayWidth(0.02)).isEqualTo(DateStep.DECADES);
        assertThat(DateStep.atDayWidth(0.001).between(at(1989), at(2003))).containsExactly(at(1900), at(2000));
    }

    private static java.time.LocalDateTime at(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay();
    }
}
