package org.exclave.geography;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GeodesicMeasureTest {

    private static final double EARTH_KM2 = 510_065_621.724;

    @Test
    void anOctantIsAnEighthOfTheEarth() throws ParseException {
        Geometry octant = wkt("POLYGON ((0 0, 90 0, 0 90, 0 0))");

        assertThat(GeodesicMeasure.areaKm2(octant)).isCloseTo(EARTH_KM2 / 8, within(0.001));
    }

    @Test
    void holesDoNotCountAndPartsAddUp() throws ParseException {
        double outer = GeodesicMeasure.areaKm2(wkt("POLYGON ((70 40, 71 40, 71 41, 70 41, 70 40))"));
        double hole = GeodesicMeasure.areaKm2(wkt("POLYGON ((70.2 40.2, 70.4 40.2, 70.4 40.4, 70.2 40.4, 70.2 40.2))"));
        Geometry both = wkt("MULTIPOLYGON (((70 40, 71 40, 71 41, 70 41, 70 40),"
                + " (70.2 40.2, 70.4 40.2, 70.4 40.4, 70.2 40.4, 70.2 40.2)),"
                + " ((70.2 40.2, 70.2 40.4, 70.4 40.4, 70.4 40.2, 70.2 40.2)))");

        assertThat(hole).isPositive();
        assertThat(GeodesicMeasure.areaKm2(both)).isCloseTo(outer, within(1e-9));
        assertThat(GeodesicMeasure.areaKm2(both.getGeometryN(0))).isCloseTo(outer - hole, within(1e-9));
    }

    @Test
    void linesHaveNoArea() throws ParseException {
        assertThat(GeodesicMeasure.areaKm2(wkt("LINESTRING (70 40, 71 41)"))).isZero();
    }

    @Test
    void aDegreeAlongTheEquatorAndTheQuarterMeridianAreAsLongAsOnWgs84() {
        assertThat(GeodesicMeasure.distanceMeters(70, 0, 71, 0)).isCloseTo(111_319.491, within(0.001));
        assertThat(GeodesicMeasure.distanceMeters(70, 0, 70, 90)).isCloseTo(10_001_965.729, within(0.001));
    }

    @Test
    void lengthsOfPartsAndRingsAddUp() throws ParseException {
        double side = GeodesicMeasure.lengthKm(wkt("LINESTRING (0 0, 1 0)"));

        assertThat(side).isCloseTo(111.319491, within(1e-6));
        assertThat(GeodesicMeasure.lengthKm(wkt("MULTILINESTRING ((0 0, 1 0), (5 0, 6 0, 7 0))")))
                .isCloseTo(3 * side, within(1e-9));
        assertThat(GeodesicMeasure.lengthKm(wkt("POLYGON ((0 0, 1 0, 2 0, 1 0, 0 0))")))
                .isCloseTo(4 * side, within(1e-9));
    }

    @Test
    void theDistanceToALineIsThatToItsNearestPlaceNotToItsNearestCorner() throws ParseException {
        Geometry meridian = wkt("LINESTRING (70 39, 70 41)");

        assertThat(GeodesicMeasure.distanceMeters(new Coordinate(70.1, 40), meridian))
                .isCloseTo(GeodesicMeasure.distanceMeters(70.1, 40, 70, 40), within(0.01));
    }

    @Test
    void theDistanceToALineWithoutPointsIsRefused() throws ParseException {
        Geometry nothing = wkt("LINESTRING EMPTY");

        assertThatThrownBy(() -> GeodesicMeasure.distanceMeters(new Coordinate(70, 40), nothing))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader(new GeometryFactory()).read(text);
    }
}
