package org.exclave.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Each point lies in one hexagon, and the hexagon is where and as large as it says. */
final class HexagonGridTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final HexagonGrid grid = new HexagonGrid(10_000);

    private static List<Coordinate> points(int count) {
        Random random = new Random(3);
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Coordinate(69 + 3 * random.nextDouble(), 39 + 2 * random.nextDouble()));
        }
        return points;
    }

    @Test
    void eachPointIsCountedOnceAndWhereItLies() {
        List<Coordinate> points = points(400);
        List<CountedHexagon> hexagons = grid.count(points);

        assertThat(hexagons.stream().mapToInt(CountedHexagon::count).sum()).isEqualTo(400);
        for (CountedHexagon hexagon : hexagons) {
            long inside = points.stream()
                    .map(SHAPES::createPoint)
                    .filter(point -> hexagon.outline().contains(point))
                    .count();
            assertThat(inside).isEqualTo(hexagon.count());
        }
    }

    @Test
    void noTwoHexagonsOverlap() {
        List<CountedHexagon> hexagons = grid.count(points(120));
        for (int i = 0; i < hexagons.size(); i++) {
            for (int j = 0; j < i; j++) {
                double shared = hexagons.get(i)
                        .outline()
                        .intersection(hexagons.get(j).outline())
                        .getArea();
                assertThat(shared).isLessThan(1e-9);
            }
        }
    }

    @Test
    void aHexagonInTheValleyIsAsWideAsAskedFor() {
        CountedHexagon hexagon =
                grid.count(List.of(new Coordinate(70.5, 40))).getFirst();
        Point middle = hexagon.outline().getCentroid();
        Coordinate top = hexagon.outline().getCoordinates()[0];

        assertThat(GeodesicMeasure.areaKm2(hexagon.outline())).isCloseTo(Math.sqrt(3) / 2 * 100, within(1.5));
        assertThat(GeodesicMeasure.distanceMeters(middle.getX(), middle.getY(), top.x, top.y))
                .isCloseTo(10_000 / Math.sqrt(3), within(60.0));
    }

    @Test
    void theGridStandsStill() {
        Coordinate place = new Coordinate(70.5, 40);
        CountedHexagon alone = grid.count(List.of(place)).getFirst();
        List<Coordinate> more = points(50);
        more.add(place);

        assertThat(grid.count(more)).extracting(CountedHexagon::outline).contains(alone.outline());
        assertThat(grid.count(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new HexagonGrid(0));
    }

    @Test
    void heatIsHighestWherePointsLieClose() {
        HeatField field = new HeatField(8, 100, 80);
        field.add(30, 40);
        field.add(31, 41);
        field.add(80, 20);
        float[][] shares = field.shares();

        assertThat(shares[30][40]).isGreaterThan(0.8f);
        assertThat(shares[80][20]).isBetween(0.2f, 0.8f);
        assertThat(shares[60][70]).isLessThan(0.05f);
        assertThat(new HeatField(8, 100, 80).shares()).isEmpty();
    }
}
