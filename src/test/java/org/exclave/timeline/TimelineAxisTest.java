package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TimelineAxisTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();

    static Stream<TimelineAxis> axes() {
        return Stream.of(1, 90, 1007, 4000).flatMap(width ->
                Stream.of(TimelineAxis.folded(INCIDENTS, width), TimelineAxis.trueScale(INCIDENTS, width)));
    }

    @Test
    void busyStretchesOfTheCatalogueAreOpenAndWhatLiesBetweenIsFolded() {
        List<TimelineSegment> segments = TimelineAxis.folded(INCIDENTS, 1000).segments();
        assertThat(segments).extracting(TimelineAxisTest::described).containsExactly(
                "2021-04-27 to 2021-05-07",
                "2021-05-08 to 2021-07-06 folded, 4 inside",
                "2021-07-07 to 2021-07-23",
                "2021-07-24 to 2022-01-25 folded, 1 inside",
                "2022-01-26 to 2022-01-29",
                "2022-01-30 to 2022-09-12 folded, 4 inside",
                "2022-09-13 to 2022-09-26",
                "2022-09-27 to 2025-04-01 folded, 3 inside");
    }

    @Test
    void everyOpenDayIsAsWideAsEveryOtherAndFoldsHaveTheirFixedWidth() {
        TimelineAxis axis = TimelineAxis.folded(INCIDENTS, 1000);
        for (TimelineSegment segment : axis.segments()) {
            switch (segment) {
                case OpenDays open -> assertThat(open.dayWidth()).isCloseTo((1000 - 4 * 44) / 46.0, within(1e-9));
                case Fold fold -> assertThat(fold.width()).isEqualTo(44);
            }
        }
    }

    @Test
    void narrowAxisKeepsHalfItsWidthForDays() {
        TimelineAxis axis = TimelineAxis.folded(INCIDENTS, 100);
        double folds = axis.segments().stream().filter(Fold.class::isInstance).mapToDouble(TimelineSegment::width).sum();
        assertThat(folds).isCloseTo(50, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void piecesFillTheAxisWithoutGaps(TimelineAxis axis) {
        double left = 0;
        LocalDate next = axis.segments().getFirst().first();
        for (TimelineSegment segment : axis.segments()) {
            assertThat(segment.left()).isEqualTo(left);
            assertThat(segment.first()).isEqualTo(next);
            left = segment.right();
            next = segment.last().plusDays(1);
        }
        assertThat(left).isCloseTo(axis.width(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("axes")
    void positionsGrowWithTimeAndLeadBackToIt(TimelineAxis axis) {
        double before = -1;
        Duration exactness = Duration.ofMillis(2);
        for (Instant at = axis.window().from(); at.isBefore(axis.window().to()); at = at.plusSeconds(7 * 3600 + 11)) {
            double position = axis.positionOf(at);
            assertThat(position).isGreaterThan(before);
            assertThat(Duration.between(at, axis.instantAt(position)).abs()).isLessThanOrEqualTo(exactness);
            before = position;
        }
    }

    @ParameterizedTest
    @MethodSource("axes")
    void endsHoldWhatLiesOffTheAxis(TimelineAxis axis) {
        assertThat(axis.positionOf(Instant.MIN)).isZero();
        assertThat(axis.positionOf(Instant.MAX)).isEqualTo(axis.width());
        assertThat(axis.instantAt(-5)).isEqualTo(axis.window().from());
        assertThat(axis.instantAt(axis.width() + 5)).isEqualTo(axis.window().to());
    }

    @ParameterizedTest
    @MethodSource("axes")
    void everyIncidentIsOnTheAxis(TimelineAxis axis) {
        assertThat(INCIDENTS).allSatisfy(incident -> assertThat(axis.window().overlaps(incident.time())).isTrue());
    }

    @Test
    void dayBeginsAtMidnightOfUtcPlusSix() {
        TimelineAxis axis = TimelineAxis.folded(INCIDENTS, 1000);
        assertThat(axis.instantAt(0)).isEqualTo(Instant.parse("2021-04-26T18:00:00Z"));
        assertThat(axis.positionOf(Instant.parse("2021-04-27T18:00:00Z"))).isCloseTo(axis.dayWidth(), within(1e-6));
    }

    @Test
    void trueScaleHasNoFolds() {
        assertThat(TimelineAxis.trueScale(INCIDENTS, 800).segments()).singleElement().isInstanceOf(OpenDays.class);
    }

    @Test
    void axisOfOneIncidentIsOpen() {
        TimelineAxis axis = TimelineAxis.folded(List.of(ShippedCatalog.incident("KT-20211222-01")), 90);
        assertThat(axis.segments()).singleElement().isInstanceOf(OpenDays.class);
        assertThat(axis.dayWidth()).isEqualTo(30);
    }

    @Test
    void otherWidthKeepsTheDays() {
        TimelineAxis axis = TimelineAxis.folded(INCIDENTS, 1000).withWidth(1500);
        assertThat(axis.segments()).hasSize(8);
        assertThat(axis.segments().getLast().right()).isCloseTo(1500, within(1e-6));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> TimelineAxis.folded(INCIDENTS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimelineAxis.folded(INCIDENTS, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        List<Incident> onlyTotals = INCIDENTS.stream().filter(Incident::isRunningTotal).toList();
        assertThatThrownBy(() -> TimelineAxis.folded(onlyTotals, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String described(TimelineSegment segment) {
        String days = segment.first() + " to " + segment.last();
        return segment instanceof Fold fold ? days + " folded, " + fold.incidents() + " inside" : days;
    }
}
