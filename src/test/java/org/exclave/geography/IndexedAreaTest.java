package org.exclave.geography;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import static org.assertj.core.api.Assertions.assertThat;

class IndexedAreaTest {

    private static Geometry area(String text) throws ParseException {
        return new WKTReader().read(text);
    }

    private static boolean holds(Geometry area, double longitude, double latitude) {
        return SimplePointInAreaLocator.locate(new Coordinate(longitude, latitude), area) == Location.INTERIOR;
    }

    private static void agree(Geometry area, int places, long seed) {
        IndexedArea indexed = new IndexedArea(area);
        Envelope frame = area.getEnvelopeInternal();
        Random random = new Random(seed);
        int within = 0;
        for (int i = 0; i < places; i++) {
            double longitude = frame.getMinX() - 0.1 + random.nextDouble() * (frame.getWidth() + 0.2);
            double latitude = frame.getMinY() - 0.1 + random.nextDouble() * (frame.getHeight() + 0.2);
            boolean expected = holds(area, longitude, latitude);
            within += expected ? 1 : 0;
            assertThat(indexed.holds(longitude, latitude)).as("%s %s", longitude, latitude).isEqualTo(expected);
        }
        assertThat(within).isBetween(places / 20, places - places / 20);
    }

    @Test
    void agreesWithTheSlowAnswerOnEveryCountryOfEveryEdition() {
        for (Edition edition : Edition.values()) {
            for (Country country : ShippedMap.edition(edition).countries()) {
                agree(country.area(), 400, 9);
            }
        }
    }

    @Test
    void knowsHolesAndSeveralParts() throws ParseException {
        agree(
                area("MULTIPOLYGON (((0 0, 8 0, 8 8, 0 8, 0 0), (2 2, 6 2, 6 6, 2 6, 2 2)), ((3 3, 5 3, 5 5, 3 5, 3 3)), ((9 0, 11 0, 10 7, 9 0)))"),
                5000,
                4);
    }

    @Test
    void saysNoOnEdgesAndCornersAndOutside() throws ParseException {
        IndexedArea area = new IndexedArea(area("POLYGON ((0 0, 4 0, 4 4, 2 6, 0 4, 0 0))"));

        assertThat(area.holds(2, 0)).isFalse();
        assertThat(area.holds(0, 0)).isFalse();
        assertThat(area.holds(2, 6)).isFalse();
        assertThat(area.holds(4, 2)).isFalse();
        assertThat(area.holds(3, 5)).isFalse();
        assertThat(area.holds(5, 2)).isFalse();
        assertThat(area.holds(2, 4)).isTrue();
        assertThat(area.holds(2, 5.999)).isTrue();
    }

    @Test
    void canBeOfAnyFewCorners() {
        assertThat(new IndexedArea(new GeometryFactory().createPolygon(new Coordinate[] {
                            new Coordinate(0, 0), new Coordinate(1, 1), new Coordinate(1, 0), new Coordinate(0, 0)
                        }))
                        .holds(0.9, 0.5))
                .isTrue();
    }
}
