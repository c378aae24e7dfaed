package org.exclave.geography;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BorderFactFinderTest {

    private static BorderFactFinder finder;

    @BeforeAll
    static void prepare() {
        finder = new BorderFactFinder(ShippedMap.geography());
    }

    @ParameterizedTest
    @CsvSource({
        "Batken, 70.81939, 40.06259, 3000, KG",
        "Khujand, 69.62216, 40.28256, 5000, TJ",
        "Tashkent, 69.21627, 41.26465, 10000, UZ",
        "Kabul, 69.17233, 34.52813, 10000, outside",
        "Moscow, 37.61556, 55.75222, 10000, outside",
        "New York, -74.00597, 40.71427, 10000, outside",
        "Vorukh, 70.58012, 39.85125, 500, TJ",
        "Vorukh, 70.58012, 39.85125, 3000, uncertain",
        "Sokh, 71.13467, 39.97724, 500, UZ"
    })
    void theSideIsTheCountryUnlessABorderRunsWithinTheRadius(
            String place, double longitude, double latitude, double radiusMeters, String side) {
        BorderFacts facts = finder.factsFor(longitude, latitude, radiusMeters);

        assertThat(facts.in(Edition.OSM_2022).country()).as(place).isEqualTo(side);
        assertThat(facts.in(Edition.OSM_2022).isUncertain()).isEqualTo(side.equals("uncertain"));
    }

    @Test
    void editionsMayDisagree() {
        BorderFacts khojaiAlo = finder.factsFor(70.500, 39.936, 100);

        assertThat(khojaiAlo.in(Edition.OSM_2022).country()).isEqualTo("KG");
        assertThat(khojaiAlo.in(Edition.OSM_2026).country()).isEqualTo("TJ");
        assertThat(khojaiAlo.sameInAllEditions()).isFalse();
        assertThat(finder.factsFor(70.81939, 40.06259, 100).sameInAllEditions()).isTrue();
    }

    @Test
    void theRadiusItselfIsStillTooCloseToTell() {
        double distance = finder.factsFor(70.81939, 40.06259, 0).in(Edition.OSM_2022).borderDistanceMeters();

        assertThat(side(distance - 0.01)).isEqualTo("KG");
        assertThat(side(distance)).isEqualTo(SideOfBorder.UNCERTAIN);
    }

    private static String side(double radiusMeters) {
        return finder.factsFor(70.81939, 40.06259, radiusMeters)
                .in(Edition.OSM_2022)
                .country();
    }

    @Test
    void anotherBorderThanTheKyrgyzTajikMakesTheSideUncertainToo() {
        SideOfBorder nearBarak = finder.factsFor(72.7671, 40.6695, 2000).in(Edition.OSM_2022);

        assertThat(nearBarak.isUncertain()).isTrue();
        assertThat(nearBarak.borderDistanceMeters()).isGreaterThan(100_000);
    }

    @Test
    void theNearestExclaveIsNoDistanceAwayInside() {
        NearestExclave inside = finder.factsFor(70.58012, 39.85125, 0).in(Edition.OSM_2022).nearestExclave();

        assertThat(inside).isEqualTo(new NearestExclave("vorukh", 0, true));
    }

    @Test
    void theNearestExclaveIsAsFarAsItsOutline() {
        NearestExclave nearest = finder.factsFor(70.81939, 40.06259, 0).in(Edition.OSM_2022).nearestExclave();
        Exclave exclave = ShippedMap.edition(Edition.OSM_2022).exclave(nearest.id()).orElseThrow();

        assertThat(nearest.inside()).isFalse();
        assertThat(nearest.distanceMeters())
                .isCloseTo(
                        GeodesicMeasure.distanceMeters(new Coordinate(70.81939, 40.06259), exclave.area()),
                        within(0.001));
        assertThat(ShippedMap.edition(Edition.OSM_2022).exclaves()).allSatisfy(other -> assertThat(
                        GeodesicMeasure.distanceMeters(new Coordinate(70.81939, 40.06259), other.area()))
                .isGreaterThanOrEqualTo(nearest.distanceMeters() - 0.001));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 40, 0", "70, 91, 0", "-181, 40, 0", "70, 40, -1", "70, 40, NaN"})
    void nonsenseIsRefused(double longitude, double latitude, double radiusMeters) {
        assertThatThrownBy(() -> finder.factsFor(longitude, latitude, radiusMeters))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNearestPlaceOfTheLineIsThatOfTheEditionAsked() {
        BorderFactFinder finder = new BorderFactFinder(ShippedMap.geography());
        for (Edition edition : Edition.values()) {
            NearestPoint nearest = finder.nearestOfLine(edition, 70.55, 39.95);

            assertThat(nearest.distanceMeters())
                    .isEqualTo(finder.factsFor(70.55, 39.95, 0).in(edition).borderDistanceMeters())
                    .isEqualTo(GeodesicMeasure.distanceMeters(70.55, 39.95, nearest.longitude(), nearest.latitude()));
            assertThat(finder.nearestOfLine(edition, nearest.longitude(), nearest.latitude()).distanceMeters())
                    .isLessThan(0.001);
        }
    }
}
