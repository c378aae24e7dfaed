package org.exclave.geography;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Compares with a second way: points set densely along the edges, the geodesic to each. */
class MeasuredLineTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 1000})
    void distancesAreThoseOfDenseSampling(int edges) {
        Random random = new Random(edges);
        Coordinate[] points = new Coordinate[edges + 1];
        points[0] = new Coordinate(70, 40);
        for (int i = 1; i < points.length; i++) {
            points[i] = new Coordinate(
                    points[i - 1].x + 0.004 * random.nextGaussian(), points[i - 1].y + 0.004 * random.nextGaussian());
        }
        MeasuredLine line = new MeasuredLine(FACTORY.createLineString(points));
        for (int i = 0; i < 10; i++) {
            Coordinate from = new Coordinate(70 + random.nextGaussian() * 0.4, 40 + random.nextGaussian() * 0.4);

            assertThat(line.distanceMeters(from.x, from.y)).isCloseTo(sampled(from, points), within(0.001));
        }
    }

    @Test
    void distancesToTheBorderAreThoseOfDenseSampling() {
        Geometry border = ShippedMap.edition(Edition.OSM_2022)
                .borderLine(BorderEdition.KYRGYZ_TAJIK)
                .orElseThrow()
                .line();
        MeasuredLine line = new MeasuredLine(border);
        for (double longitude = 69; longitude < 74; longitude += 1.3) {
            Coordinate from = new Coordinate(longitude, 40.05);
            double nearest = Double.POSITIVE_INFINITY;
            for (int part = 0; part < border.getNumGeometries(); part++) {
                nearest = Math.min(
                        nearest, sampled(from, border.getGeometryN(part).getCoordinates()));
            }

            assertThat(line.distanceMeters(from.x, from.y)).isCloseTo(nearest, within(0.001));
        }
    }

    @Test
    void whatIsWithinADistanceIsWhatIsNoFartherToTheMillimetre() {
        MeasuredLine line = new MeasuredLine(ShippedMap.edition(Edition.OSM_2022)
                .borderLine(BorderEdition.KYRGYZ_TAJIK)
                .orElseThrow()
                .line());
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            double longitude = 69 + 5 * random.nextDouble();
            double latitude = 39 + 2 * random.nextDouble();
            double meters = line.distanceMeters(longitude, latitude);

            for (double beside : new double[] {0.001, 0.1, 1, 1000}) {
                assertThat(line.isWithin(longitude, latitude, meters + beside)).isTrue();
                assertThat(line.isWithin(longitude, latitude, Math.max(0, meters - beside))).isFalse();
            }
            assertThat(line.isWithin(longitude, latitude, 20 * meters)).isTrue();
        }
    }

    /** Samples each edge coarsely, then ever finer about the nearest sample, with no use of the class under test. */
    private static double sampled(Coordinate from, Coordinate[] points) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.length; i++) {
            Coordinate start = points[i - 1];
            Coordinate end = points[i];
            double low = 0;
            double high = 1;
            for (int round = 0; round < 12; round++) {
                double[] parts = new double[11];
                double step = (high - low) / 10;
                double first = low;
                Arrays.setAll(parts, k -> first + k * step);
                double best = low;
                double bestMeters = Double.POSITIVE_INFINITY;
                for (double part : parts) {
                    double meters = GeodesicMeasure.distanceMeters(
                            from.x, from.y, start.x + part * (end.x - start.x), start.y + part * (end.y - start.y));
                    if (meters < bestMeters) {
                        bestMeters = meters;
                        best = part;
                    }
                }
                nearest = Math.min(nearest, bestMeters);
                low = Math.max(0, best - step);
                high = Math.min(1, best + step);
            }
        }
        return nearest;
    }

    @Test
    void aLongEdgeIsStraightInDegrees() {
        MeasuredLine parallel = new MeasuredLine(
                FACTORY.createLineString(new Coordinate[] {new Coordinate(69, 40), new Coordinate(71, 40)}));

        assertThat(parallel.distanceMeters(70.0123, 40)).isLessThan(0.001);
        assertThat(parallel.distanceMeters(70, 40.0001))
                .isCloseTo(GeodesicMeasure.distanceMeters(70, 40, 70, 40.0001), within(0.001));
    }

    @Test
    void theNearestPlaceLiesOnTheLineAndIsAsFarAsItSays() {
        MeasuredLine parallel = new MeasuredLine(
                FACTORY.createLineString(new Coordinate[] {new Coordinate(69, 40), new Coordinate(71, 40)}));

        NearestPoint beside = parallel.nearest(70.2, 40.3);
        NearestPoint beyond = parallel.nearest(72, 40);

        assertThat(beside.latitude()).isCloseTo(40, within(1e-12));
        assertThat(beside.longitude()).isCloseTo(70.2, within(1e-8));
        assertThat(beside.distanceMeters())
                .isCloseTo(GeodesicMeasure.distanceMeters(70.2, 40.3, 70.2, 40), within(0.001));
        assertThat(beyond.longitude()).isEqualTo(71);
    }

    @ParameterizedTest
    @CsvSource({"70, 40", "70.5, 40.2", "-74.006, 40.714", "70, -90"})
    void aSinglePointIsAsFarAsItIs(double longitude, double latitude) {
        MeasuredLine point = new MeasuredLine(FACTORY.createPoint(new Coordinate(70, 40)));

        assertThat(point.distanceMeters(longitude, latitude))
                .isEqualTo(GeodesicMeasure.distanceMeters(longitude, latitude, 70, 40));
    }

    @Test
    void theOutlineOfAnAreaIncludesItsHoles() {
        Geometry ring = FACTORY.toGeometry(new org.locationtech.jts.geom.Envelope(69, 71, 39, 41))
                .difference(FACTORY.toGeometry(new org.locationtech.jts.geom.Envelope(69.9, 70.1, 39.9, 40.1)));

        assertThat(new MeasuredLine(ring).distanceMeters(70, 40))
                .isCloseTo(GeodesicMeasure.distanceMeters(70, 40, 70.1, 40), within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 40", "181, 40", "70, 90.5", "70, NaN"})
    void positionsThatAreNoneAreRefused(double longitude, double latitude) {
        MeasuredLine line = new MeasuredLine(FACTORY.createPoint(new Coordinate(70, 40)));

        assertThatThrownBy(() -> line.distanceMeters(longitude, latitude))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
