package org.exclave.cartography;

import java.util.Random;
import org.exclave.annotation.Position;
import org.exclave.geography.GeodesicMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ViewportTest {

    @Test
    void rectangleLargerThanTheMapIsShownAsFarAsThereIsAMap() {
        Viewport all = Viewport.showing(-180, -85, 180, 85, 800, 600);
        assertThat(all).isEqualTo(all.bounded());
        assertThat(all.longitude()).isEqualTo(71);
        assertThat(Viewport.showing(70, 39, 71, 40, 800, 600)).isEqualTo(Viewport.fitting(70, 39, 71, 40, 800, 600));
        assertThat(Viewport.showing(0, 50, 1, 51, 800, 600)).satisfies(away -> assertThat(away).isEqualTo(away.bounded()));
    }


    private static final int ROUNDS = 2_000;

    private final Random random = new Random(7);

    private Viewport anywhere() {
        return new Viewport(
                58 + 26 * random.nextDouble(),
                33 + 15 * random.nextDouble(),
                5 + 10 * random.nextDouble(),
                1 + random.nextInt(4_000),
                1 + random.nextInt(3_000),
                1);
    }

    @Test
    void screenAndWorldAreInverse() {
        for (int round = 0; round < ROUNDS; round++) {
            Viewport view = anywhere();
            double x = view.width() * random.nextDouble();
            double y = view.height() * random.nextDouble();
            ScreenPoint back = view.toScreen(view.toWorld(x, y));
            assertThat(back.distance(new ScreenPoint(x, y))).as("%s", view).isLessThan(0.01);
        }
    }

    @Test
    void centreStandsInTheMiddleOfThePicture() {
        for (int round = 0; round < ROUNDS; round++) {
            Viewport view = anywhere();
            ScreenPoint middle = view.toScreen(view.longitude(), view.latitude());
            assertThat(middle.distance(new ScreenPoint(view.width() / 2.0, view.height() / 2.0))).isLessThan(1e-6);
        }
    }

    @Test
    void fittedViewHoldsTheBoxAndTouchesItOnOneAxis() {
        for (int round = 0; round < ROUNDS; round++) {
            double west = 67 + 4 * random.nextDouble();
            double south = 38 + 2 * random.nextDouble();
            double east = west + 0.1 + 3 * random.nextDouble();
            double north = south + 0.1 + 1.5 * random.nextDouble();
            Viewport view = Viewport.fitting(west, south, east, north, 300 + random.nextInt(900), 200 + random.nextInt(900));
            ScreenPoint upperLeft = view.toScreen(west, north);
            ScreenPoint lowerRight = view.toScreen(east, south);
            assertThat(upperLeft.x()).isGreaterThan(-0.01);
            assertThat(upperLeft.y()).isGreaterThan(-0.01);
            assertThat(lowerRight.x()).isLessThan(view.width() + 0.01);
            assertThat(lowerRight.y()).isLessThan(view.height() + 0.01);
            assertThat(Math.min(upperLeft.x(), upperLeft.y())).isLessThan(0.01);
        }
    }

    @Test
    void boxWithoutExtentGivesTheClosestZoom() {
        assertThat(Viewport.fitting(70, 40, 70, 40, 800, 500).zoom()).isEqualTo(Viewport.MAX_ZOOM);
    }

    @ParameterizedTest
    @CsvSource({"1600, 900", "800, 500", "300, 1200", "1, 1"})
    void openingViewHoldsTheBorderValley(int width, int height) {
        Viewport view = Viewport.opening(width, height);
        ScreenPoint southWest = view.toScreen(69.25, 39.65);
        ScreenPoint northEast = view.toScreen(71.35, 40.45);
        boolean closeEnough = view.zoom() > Viewport.MIN_ZOOM;
        assertThat(view.frame().contains(southWest.x(), southWest.y())).isEqualTo(closeEnough);
        assertThat(view.frame().contains(northEast.x(), northEast.y())).isEqualTo(closeEnough);
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        for (int round = 0; round < ROUNDS; round++) {
            Viewport view = new Viewport(69 + 2 * random.nextDouble(), 39.5 + random.nextDouble(),
                    7 + 7 * random.nextDouble(), 900, 600, 1);
            double x = 900 * random.nextDouble();
            double y = 600 * random.nextDouble();
            Position anchor = view.toWorld(x, y);
            Viewport zoomed = view.zoomedAt(x, y, 4 * random.nextDouble() - 2);
            assertThat(zoomed.toScreen(anchor).distance(new ScreenPoint(x, y))).isLessThan(0.01);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, -3, 5", "15, 2, 15", "14.5, 2, 15", "5.2, -1, 5"})
    void zoomingStopsAtTheBoundsWithoutMovingTheMap(double zoom, double steps, double reached) {
        Viewport view = new Viewport(70, 40, zoom, 900, 600, 1);
        Position anchor = view.toWorld(123, 456);
        Viewport zoomed = view.zoomedAt(123, 456, steps);
        assertThat(zoomed.zoom()).isEqualTo(reached);
        assertThat(zoomed.toScreen(anchor).distance(new ScreenPoint(123, 456))).isLessThan(0.01);
    }

    @Test
    void pannedMapMovesByTheDrag() {
        for (int round = 0; round < ROUNDS; round++) {
            Viewport view = new Viewport(70, 40, 6 + 9 * random.nextDouble(), 900, 600, 1);
            Position place = view.toWorld(450, 300);
            double right = 200 * random.nextDouble() - 100;
            double down = 200 * random.nextDouble() - 100;
            ScreenPoint moved = view.panned(right, down).toScreen(place);
            assertThat(moved.distance(new ScreenPoint(450 + right, 300 + down))).isLessThan(0.01);
        }
    }

    @Test
    void mapCannotBeDraggedOutOfCentralAsia() {
        Viewport view = new Viewport(70, 40, 5, 900, 600, 1);
        for (int drag = 0; drag < 50; drag++) {
            view = view.panned(5_000, -5_000);
        }
        assertThat(view.longitude()).isEqualTo(58);
        assertThat(view.latitude()).isEqualTo(33);
        assertThat(new Viewport(180, 89, 20, 9, 9, 1).bounded()).isEqualTo(new Viewport(84, 48, 15, 9, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {33, 37.5, 40, 44, 48})
    void metresToAPixelAgreeWithTheEllipsoid(double latitude) {
        Viewport view = new Viewport(70, latitude, 12, 800, 600, 1);
        Position left = view.toWorld(350, 300);
        Position right = view.toWorld(450, 300);
        double across = GeodesicMeasure.distanceMeters(
                left.longitude(), left.latitude(), right.longitude(), right.latitude());
        Position upper = view.toWorld(400, 250);
        Position lower = view.toWorld(400, 350);
        double down = GeodesicMeasure.distanceMeters(
                upper.longitude(), upper.latitude(), lower.longitude(), lower.latitude());
        // The projection takes the ground for a sphere, which is up to 0.35 % off.
        assertThat(view.metersPerPixel() * 100).isCloseTo(across, within(across * 0.0035));
        assertThat(view.metersPerPixel() * 100).isCloseTo(down, within(down * 0.0055));
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 40, 9, 800, 600, 1", "70, Infinity, 9, 800, 600, 1", "70, 40, NaN, 800, 600, 1",
        "70, 40, -1, 800, 600, 1", "70, 40, 25, 800, 600, 1", "70, 40, 9, 0, 600, 1", "70, 40, 9, 800, -5, 1",
        "70, 40, 9, 800, 600, 0", "70, 40, 9, 800, 600, NaN", "70, 40, 9, 800, 600, Infinity",
    })
    void nonsenseIsRefused(double longitude, double latitude, double zoom, int width, int height, double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Viewport(longitude, latitude, zoom, width, height, scale));
    }

    @Test
    void boxTurnedInsideOutIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Viewport.fitting(71, 40, 70, 41, 800, 600));
        assertThatIllegalArgumentException().isThrownBy(() -> Viewport.fitting(70, 41, 71, 40, 800, 600));
    }

    @Test
    void grownViewShowsTheSamePlacesShiftedByTheMargin() {
        Viewport view = anywhere();
        ScreenPoint at = view.toScreen(70, 40);
        ScreenPoint shifted = view.grown(96).toScreen(70, 40);
        assertThat(shifted.x() - at.x()).isCloseTo(96, within(1e-6));
        assertThat(shifted.y() - at.y()).isCloseTo(96, within(1e-6));
        assertThat(view.grown(96).deviceScale()).isEqualTo(view.deviceScale());
    }
}
