package org.exclave.cartography;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The map goes where it is sent, evenly, and never jumps on the way. */
final class ViewMotionTest {

    private static final Viewport VALLEY = new Viewport(70.3, 40.05, 9, 800, 600, 1);

    @ParameterizedTest
    @CsvSource({
        "70.63, 39.84, 11", "70.3, 40.05, 13", "70.3, 40.05, 6", "70.3001, 40.05, 9", "82, 46, 14", "60, 34, 5",
        "70.63, 39.84, 9"
    })
    void aFlightStartsHereEndsThereAndNeverJumps(double longitude, double latitude, double zoom) {
        Viewport there = new Viewport(longitude, latitude, zoom, 800, 600, 1);
        Flight flight = new Flight(VALLEY, there);

        assertThat(flight.at(0).zoom()).isCloseTo(9, within(1e-9));
        assertThat(flight.at(0).longitude()).isCloseTo(70.3, within(1e-9));
        assertThat(flight.end()).isEqualTo(there);
        assertThat(flight.seconds()).isBetween(0.1, 2.5);
        assertThat(largestStep(flight)).isLessThan(0.12);
        Viewport nearlyThere = flight.at(flight.seconds() * 0.999);
        assertThat(nearlyThere.toScreen(longitude, latitude).distance(new ScreenPoint(400, 300)))
                .isLessThan(1);
        assertThat(nearlyThere.zoom()).isCloseTo(zoom, within(0.01));
    }

    /** The largest movement between two pictures of a hundred, in widths of the picture, or in zoom steps. */
    private static double largestStep(ViewMotion motion) {
        return DoubleStream.iterate(1, i -> i <= 100, i -> i + 1)
                .map(i -> {
                    Viewport before = motion.at((i - 1) / 100 * motion.seconds());
                    Viewport after = motion.at(i / 100 * motion.seconds());
                    double moved = after.toScreen(before.longitude(), before.latitude())
                                    .distance(new ScreenPoint(400, 300))
                            / 800;
                    return Math.max(moved, Math.abs(after.zoom() - before.zoom()) / 2);
                })
                .max()
                .orElseThrow();
    }

    @Test
    void aFarFlightRisesAndANearOneDoesNot() {
        Viewport close = new Viewport(70.3, 40.05, 12, 800, 600, 1);
        Flight far = new Flight(close, new Viewport(72.8, 40.7, 12, 800, 600, 1));
        Flight near = new Flight(close, new Viewport(70.31, 40.05, 12, 800, 600, 1));

        assertThat(far.at(far.seconds() / 2).zoom()).isLessThan(10);
        assertThat(near.at(near.seconds() / 2).zoom()).isGreaterThan(11.9);
    }

    @Test
    void whatAFlightShowsStaysWithinTheMap() {
        Flight across = new Flight(
                new Viewport(58, 33, 15, 800, 600, 1), new Viewport(84, 48, 15, 800, 600, 1));

        for (int i = 0; i <= 20; i++) {
            Viewport view = across.at(across.seconds() * i / 20);
            assertThat(view).isEqualTo(view.bounded());
        }
    }

    @Test
    void anApproachKeepsThePlaceUnderThePointer() {
        Approach approach = new Approach(VALLEY, 650, 100, 2, 0.2);
        var place = VALLEY.toWorld(650, 100);

        for (double elapsed : new double[] {0, 0.05, 0.1, 0.2, 1}) {
            ScreenPoint at = approach.at(elapsed).toScreen(place);
            assertThat(at.distance(new ScreenPoint(650, 100))).isLessThan(0.01);
        }
        assertThat(approach.at(0).zoom()).isEqualTo(9);
        assertThat(approach.end().zoom()).isCloseTo(11, within(1e-9));
        assertThat(approach.left(0.1)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aGlideSlowsDownAndGoesTheWayOfTheHand() {
        Glide glide = new Glide(VALLEY, 900, -300);
        double first = moved(glide, 0, 0.05);
        double later = moved(glide, 0.5, 0.55);

        assertThat(first).isGreaterThan(4 * later);
        ScreenPoint end = glide.end().toScreen(VALLEY.longitude(), VALLEY.latitude());
        assertThat(end.x()).isGreaterThan(600);
        assertThat(end.y()).isLessThan(300 - 60);
        assertThat(moved(glide, glide.seconds() - 0.01, glide.seconds())).isLessThan(0.3);
    }

    private static double moved(ViewMotion motion, double from, double to) {
        Viewport before = motion.at(from);
        return motion.at(to).toScreen(before.longitude(), before.latitude()).distance(new ScreenPoint(400, 300));
    }

    @Test
    void aHandThatLetsGoGentlyLeavesTheMapWhereItIs() {
        Glide glide = new Glide(VALLEY, 6, 4);

        assertThat(glide.seconds()).isZero();
        assertThat(glide.end().toScreen(VALLEY.longitude(), VALLEY.latitude()).distance(new ScreenPoint(400, 300)))
                .isLessThan(1e-6);
    }
}
