package org.exclave.geography;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the shipped editions draw differently. */
final class EditionDifferenceTest {

    private static final EditionDifference BEFORE_TREATY = between(Edition.OSM_2022, Edition.OSM_2026);

    private static EditionDifference between(Edition shown, Edition other) {
        return EditionDifference.between(ShippedMap.edition(shown), ShippedMap.edition(other));
    }

    @Test
    void editionDoesNotDifferFromItself() {
        assertThat(between(Edition.OSM_2022, Edition.OSM_2022).areas()).isEmpty();
    }

    @Test
    void turnedRoundItIsTheSameGroundWithTheCountriesExchanged() {
        EditionDifference back = between(Edition.OSM_2026, Edition.OSM_2022);

        assertThat(back.areas()).hasSameSizeAs(BEFORE_TREATY.areas()).isNotEmpty();
        for (int i = 0; i < back.areas().size(); i++) {
            DifferingArea there = BEFORE_TREATY.areas().get(i);
            DifferingArea here = back.areas().get(i);
            assertThat(here.areaKm2()).isCloseTo(there.areaKm2(), within(1e-6));
            assertThat(here.country()).isEqualTo(there.otherCountry());
            assertThat(here.otherCountry()).isEqualTo(there.country());
        }
    }

    @Test
    void areasAreSortedMeasuredOnTheEllipsoidAndNeverSlivers() {
        assertThat(BEFORE_TREATY.areas())
                .isSortedAccordingTo((one, other) -> Double.compare(other.areaKm2(), one.areaKm2()))
                .allSatisfy(area -> {
                    assertThat(area.areaKm2()).isGreaterThanOrEqualTo(EditionDifference.SLIVER_KM2);
                    assertThat(area.areaKm2()).isEqualTo(GeodesicMeasure.areaKm2(area.area()));
                });
    }

    @Test
    void everyAreaIsOfItsCountryInEachEdition() {
        List<DifferingArea> largest = BEFORE_TREATY.areas().stream().limit(12).toList();
        for (DifferingArea area : largest) {
            Point inside = area.area().getInteriorPoint();
            assertThat(country(Edition.OSM_2022, inside.getCoordinate())).isEqualTo(area.country());
            assertThat(country(Edition.OSM_2026, inside.getCoordinate())).isEqualTo(area.otherCountry());
        }
    }

    /** The pocket at Khojai A’lo, 5.63 km², is Tajik in the edition of 2026 alone. */
    @Test
    void newPocketIsAmongThem() {
        assertThat(BEFORE_TREATY.areas())
                .filteredOn(area -> area.country().equals("KG") && area.otherCountry().equals("TJ"))
                .anySatisfy(area -> {
                    assertThat(area.area().getEnvelopeInternal().contains(70.500, 39.936)).isTrue();
                    assertThat(area.areaKm2()).isGreaterThan(5);
                });
    }

    private static String country(Edition edition, Coordinate at) {
        return new EditionFinder(ShippedMap.edition(edition)).side(at.x, at.y, 0).country();
    }
}
