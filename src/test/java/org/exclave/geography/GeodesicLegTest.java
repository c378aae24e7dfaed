package org.exclave.geography;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Lengths and azimuths against a published line, Vincenty's formulas and the arc of the meridian, to a millimetre. */
class GeodesicLegTest {

    private static final double MILLIMETER = 0.001;
    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257223563;

    @Test
    void flindersPeakAndBuninyongAreAsFarApartAsTheGeodeticDatumOfAustraliaPublishes() {
        GeodesicLeg leg = GeodesicLeg.between(
                new Coordinate(degrees(144, 25, 29.52440), -degrees(37, 57, 3.72030)),
                new Coordinate(degrees(143, 55, 35.38390), -degrees(37, 39, 10.15610)));

        assertThat(leg.meters()).isCloseTo(54_972.271, within(MILLIMETER));
        assertThat(leg.initialAzimuth()).isCloseTo(degrees(306, 52, 5.37), within(0.01 / 3600));
        assertThat(leg.backAzimuth()).isCloseTo(degrees(127, 10, 25.07), within(0.01 / 3600));
    }

    @Test
    void linesAboutTheValleyAgreeWithVincenty() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Coordinate from = new Coordinate(66 + 10 * random.nextDouble(), 36 + 8 * random.nextDouble());
            double spread = Math.pow(10, -4 + 5 * random.nextDouble());
            Coordinate to = new Coordinate(
                    from.x + spread * random.nextGaussian() * 0.3, from.y + spread * random.nextGaussian() * 0.2);
            GeodesicLeg leg = GeodesicLeg.between(from, to);
            double[] expected = vincenty(from, to);

            assertThat(leg.meters()).isCloseTo(expected[0], within(MILLIMETER));
            double sideways = leg.meters() * Math.sin(Math.toRadians(leg.initialAzimuth() - expected[1]));
            assertThat(Math.abs(sideways)).as("metres off after the whole way").isLessThan(MILLIMETER);
            assertThat(Math.cos(Math.toRadians(leg.finalAzimuth() - expected[2]))).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void waysAlongTheMeridianAreTheIntegralOfItsRadius() {
        double meters = GeodesicLeg.between(new Coordinate(70, 39), new Coordinate(70, 41)).meters();

        double squared = F * (2 - F);
        int pieces = 2000;
        double sum = 0;
        for (int i = 0; i <= pieces; i++) {
            double sine = Math.sin(Math.toRadians(39 + 2.0 * i / pieces));
            double radius = A * (1 - squared) / Math.pow(1 - squared * sine * sine, 1.5);
            sum += radius * (i == 0 || i == pieces ? 1 : i % 2 == 1 ? 4 : 2);
        }
        assertThat(meters).isCloseTo(sum * Math.toRadians(2.0 / pieces) / 3, within(MILLIMETER));
    }

    @ParameterizedTest
    @CsvSource({"71, 0, 90", "69, 0, 270", "70, 1, 0", "70, -1, 180"})
    void azimuthsCountClockwiseFromTrueNorth(double longitude, double latitude, double azimuth) {
        GeodesicLeg leg = GeodesicLeg.between(new Coordinate(70, 0), new Coordinate(longitude, latitude));

        assertThat(leg.initialAzimuth()).isCloseTo(azimuth, within(1e-9));
        assertThat(leg.finalAzimuth()).isCloseTo(azimuth, within(1e-9));
        assertThat(leg.backAzimuth()).isCloseTo((azimuth + 180) % 360, within(1e-9));
    }

    @Test
    void goingThereAndMeasuringAgree() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            double azimuth = 360 * random.nextDouble();
            double meters = 300_000 * random.nextDouble();
            GeodesicLeg gone = GeodesicLeg.towards(new Coordinate(70.5, 40), azimuth, meters);
            GeodesicLeg measured = GeodesicLeg.between(gone.from(), gone.to());

            assertThat(measured.meters()).isCloseTo(meters, within(1e-6));
            assertThat(measured.initialAzimuth()).isCloseTo(azimuth, within(1e-5));
            assertThat(vincenty(gone.from(), gone.to())[0]).isCloseTo(meters, within(MILLIMETER));
        }
    }

    @Test
    void piecesAreOfEqualLengthAndOnTheWay() {
        GeodesicLeg leg = GeodesicLeg.between(new Coordinate(68, 40), new Coordinate(73, 40));
        List<Coordinate> points = leg.cutInto(10);

        assertThat(points).hasSize(11);
        assertThat(points.getFirst()).isEqualTo(leg.from());
        assertThat(points.getLast()).isEqualTo(leg.to());
        for (int i = 1; i < points.size(); i++) {
            assertThat(GeodesicLeg.between(points.get(i - 1), points.get(i)).meters())
                    .isCloseTo(leg.meters() / 10, within(MILLIMETER));
        }
        assertThat(points.get(5).y).as("the shortest way between two places of a parallel bends to the pole")
                .isCloseTo(40.027, within(0.001));
    }

    @Test
    void aWayWithoutLengthHasNone() {
        Coordinate there = new Coordinate(70, 40);

        assertThat(GeodesicLeg.between(there, there).meters()).isZero();
        assertThat(GeodesicLeg.between(there, there).initialAzimuth()).isGreaterThanOrEqualTo(0).isLessThan(360);
    }

    @Test
    void positionsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> GeodesicLeg.between(new Coordinate(70, 91), new Coordinate(70, 40)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double degrees(int whole, int minutes, double seconds) {
        return whole + minutes / 60.0 + seconds / 3600;
    }

    /** Vincenty (1975), the inverse formula: metres, initial and final azimuth. Good to half a millimetre. */
    private static double[] vincenty(Coordinate from, Coordinate to) {
        double b = A * (1 - F);
        double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(from.y)));
        double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(to.y)));
        double l = Math.toRadians(to.x - from.x);
        double lambda = l;
        double before;
        double sinSigma;
        double cosSigma;
        double sigma;
        double cosSquaredAlpha;
        double cos2SigmaM;
        int rounds = 0;
        do {
            double across = Math.cos(u2) * Math.sin(lambda);
            double along = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
            sinSigma = Math.hypot(across, along);
            cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
            sigma = Math.atan2(sinSigma, cosSigma);
            double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
            cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
            cos2SigmaM = cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSquaredAlpha;
            double c = F / 16 * cosSquaredAlpha * (4 + F * (4 - 3 * cosSquaredAlpha));
            before = lambda;
            lambda = l
                    + (1 - c)
                            * F
                            * sinAlpha
                            * (sigma
                                    + c
                                            * sinSigma
                                            * (cos2SigmaM + c * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)));
        } while (Math.abs(lambda - before) > 1e-15 && ++rounds < 200);
        double uSquared = cosSquaredAlpha * (A * A - b * b) / (b * b);
        double bigA = 1 + uSquared / 16384 * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
        double bigB = uSquared / 1024 * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
        double squared = cos2SigmaM * cos2SigmaM;
        double deltaSigma = bigB
                * sinSigma
                * (cos2SigmaM
                        + bigB
                                / 4
                                * (cosSigma * (2 * squared - 1)
                                        - bigB / 6 * cos2SigmaM * (4 * sinSigma * sinSigma - 3) * (4 * squared - 3)));
        double initial = Math.atan2(
                Math.cos(u2) * Math.sin(lambda),
                Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
        double arriving = Math.atan2(
                Math.cos(u1) * Math.sin(lambda),
                -Math.sin(u1) * Math.cos(u2) + Math.cos(u1) * Math.sin(u2) * Math.cos(lambda));
        return new double[] {b * bigA * (sigma - deltaSigma), Math.toDegrees(initial), Math.toDegrees(arriving)};
    }
}
