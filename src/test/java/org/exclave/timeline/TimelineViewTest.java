package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TimelineViewTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();
    private static final TimelineView WHOLE = TimelineView.whole(TimelineAxis.folded(INCIDENTS, 1000));
    private static final TimeWindow AUTUMN =
            TimeWindow.ofDays(LocalDate.parse("2022-09-14"), LocalDate.parse("2022-09-17"));

    /** Views reached by random zooming, panning, resizing and unfolding, on both scales. */
    static List<TimelineView> views() {
        Random chance = new Random(20210428);
        List<TimelineView> views = new ArrayList<>();
        for (double width : new double[] {200, 1007, 1900}) {
            TimelineView view = TimelineView.whole(TimelineAxis.folded(INCIDENTS, width));
            for (int step = 0; step < 40; step++) {
                view = switch (chance.nextInt(6)) {
                    case 0, 1 -> view.zoomed(1 + 3 * chance.nextDouble(), chance.nextDouble() * view.width());
                    case 2 -> view.zoomed(chance.nextDouble(), chance.nextDouble() * view.width());
                    case 3 -> view.panned((chance.nextDouble() - 0.5) * 3000);
                    case 4 -> view.on(
                            chance.nextBoolean()
                                    ? TimelineAxis.trueScale(INCIDENTS, 10)
                                    : TimelineAxis.folded(INCIDENTS, 10));
                    default -> view.withWidth(200 + chance.nextInt(1700));
                };
                views.add(view);
            }
        }
        return views;
    }

    @ParameterizedTest
    @MethodSource("views")
    void positionsGrowWithTimeAndLeadBackToItAtEveryZoomAndScale(TimelineView view) {
        double before = Double.NEGATIVE_INFINITY;
        for (Instant at = view.axis().window().from();
                at.isBefore(view.axis().window().to());
                at = at.plusSeconds(31 * 3600 + 7)) {
            double position = view.positionOf(at);
            assertThat(position).isGreaterThan(before);
            assertThat(Duration.between(at, view.instantAt(position)).abs()).isLessThanOrEqualTo(Duration.ofMillis(4));
            before = position;
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatIsSeenLiesOnTheAxisAndIsNeverLessThanTheWidth(TimelineView view) {
        assertThat(view.left()).isBetween(0.0, view.axis().width() - view.width());
        assertThat(view.positionOf(view.shown().from())).isCloseTo(0, within(0.1));
        assertThat(view.positionOf(view.shown().to())).isCloseTo(view.width(), within(0.1));
        assertThat(view.dayWidth()).isLessThanOrEqualTo(TimelineView.WIDEST_DAY + 1e-6);
    }

    @ParameterizedTest
    @MethodSource("views")
    void widestFoldStaysAsWideAsEver(TimelineView view) {
        assertThat(view.axis().segments())
                .filteredOn(Fold.class::isInstance)
                .allMatch(fold -> fold.width() <= TimelineAxis.FOLD_WIDTH);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 2, 7, 50})
    void instantUnderThePointerStaysThereWhileZooming(double factor) {
        double pointer = WHOLE.positionOf(Instant.parse("2022-09-16T00:00:00Z"));
        Instant held = WHOLE.instantAt(pointer);

        TimelineView closer = WHOLE.zoomed(factor, pointer);

        assertThat(closer.positionOf(held)).isCloseTo(pointer, within(0.01));
        assertThat(closer.dayWidth()).isCloseTo(WHOLE.dayWidth() * factor, within(1e-6));
        assertThat(closer.zoomed(1 / factor, pointer).isWhole()).isTrue();
    }

    @Test
    void zoomEndsAtTheWholeAxisAndAtTheWidestDay() {
        assertThat(WHOLE.zoomed(0.1, 400)).isEqualTo(WHOLE);
        assertThat(WHOLE.zoomed(1e9, 400).dayWidth()).isCloseTo(TimelineView.WIDEST_DAY, within(1e-6));
    }

    @Test
    void panningStopsAtTheEnds() {
        TimelineView closer = WHOLE.zoomed(5, 500);
        assertThat(closer.panned(-1e9).shown().from()).isEqualTo(WHOLE.shown().from());
        assertThat(closer.panned(1e9).shown().to()).isEqualTo(WHOLE.shown().to());
        assertThat(closer.panned(100).left()).isEqualTo(closer.left() + 100);
    }

    @Test
    void stretchIsShownInTheMiddle() {
        TimelineView view = WHOLE.showing(AUTUMN, 0.8);
        assertThat(view.positionOf(AUTUMN.from())).isCloseTo(100, within(0.01));
        assertThat(view.positionOf(AUTUMN.to())).isCloseTo(900, within(0.01));
    }

    @Test
    void stretchLongerThanTheAxisShowsTheWholeAxis() {
        assertThat(WHOLE.zoomed(9, 500).showing(TimeWindow.ALWAYS, 0.9)).isEqualTo(WHOLE);
    }

    @Test
    void stretchWithinAFoldIsBroughtToTheMiddleAtTheSameScale() {
        TimelineView closer = WHOLE.zoomed(9, 0);
        TimeWindow folded = TimeWindow.ofDays(LocalDate.parse("2022-05-01"), LocalDate.parse("2022-05-02"));

        TimelineView view = closer.showing(folded, 1);

        assertThat(view.dayWidth()).isEqualTo(closer.dayWidth());
        assertThat(view.positionOf(folded.from())).isCloseTo(500, within(1.0));
    }

    @Test
    void otherWidthAndOtherScaleKeepTheTimeThatIsSeen() {
        TimelineView view = WHOLE.showing(AUTUMN, 1);
        TimelineAxis unfolded = TimelineAxis.trueScale(INCIDENTS, 10);

        for (TimelineView other : List.of(view.withWidth(640), view.on(unfolded))) {
            assertThat(Duration.between(other.shown().from(), AUTUMN.from()).abs()).isLessThan(Duration.ofSeconds(2));
            assertThat(Duration.between(other.shown().to(), AUTUMN.to()).abs()).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(WHOLE.withWidth(640).isWhole()).isTrue();
        assertThat(WHOLE.on(unfolded).isWhole()).isTrue();
    }

    @Test
    void instantOutOfSightIsBroughtToTheNearerEdge() {
        TimelineView view = WHOLE.showing(AUTUMN, 1);
        Instant before = AUTUMN.from().minus(Duration.ofHours(5));
        Instant after = AUTUMN.to().plus(Duration.ofHours(5));

        assertThat(view.revealing(before).positionOf(before)).isCloseTo(0, within(0.01));
        assertThat(view.revealing(after).positionOf(after)).isCloseTo(view.width(), within(0.01));
        assertThat(view.revealing(AUTUMN.from().plusSeconds(60))).isEqualTo(view);
    }

    @Test
    void nothingOutsideTheAxisCanBeSeen() {
        TimelineAxis axis = WHOLE.axis();
        assertThatThrownBy(() -> new TimelineView(axis, 1, 1000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimelineView(axis, 0, 1001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimelineView(axis, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
