package org.exclave.cartography;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.geography.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import static org.assertj.core.api.Assertions.assertThat;

/** What far zooms leave out of lines is nothing that could be seen, and is left out of both neighbours. */
final class GeneralisationTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private record Edge(double fromX, double fromY, double toX, double toY) {

        static Edge of(double x1, double y1, double x2, double y2) {
            boolean forward = x1 < x2 || (x1 == x2 && y1 < y2);
            return forward ? new Edge(x1, y1, x2, y2) : new Edge(x2, y2, x1, y1);
        }
    }

    private static Set<Edge> edges(WorldShape shape, double worldPixels) {
        Set<Edge> edges = new HashSet<>();
        for (WorldPath path : shape.paths()) {
            PathDetail detail = path.at(worldPixels);
            for (int i = 1; i < detail.x.length; i++) {
                edges.add(Edge.of(detail.x[i - 1], detail.y[i - 1], detail.x[i], detail.y[i]));
            }
        }
        return edges;
    }

    private static double pixels(double zoom) {
        return 256 * Math.pow(2, zoom);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void everyPieceOfABorderIsAnEdgeOfBothCountriesAtEveryZoom(Edition edition) {
        MapShapes.EditionShapes shapes = TheAtlas.atlas().shapes().edition(edition);
        for (int zoom = 5; zoom <= 15; zoom += 2) {
            double worldPixels = pixels(zoom);
            Set<Edge> kyrgyz = edges(country(shapes, "KG"), worldPixels);
            Set<Edge> tajik = edges(country(shapes, "TJ"), worldPixels);
            Set<Edge> line = new HashSet<>();
            shapes.borderLines().all().stream()
                    .filter(border -> border.thing().pair().equals("KG-TJ"))
                    .forEach(border -> line.addAll(edges(border.shape(), worldPixels)));

            assertThat(kyrgyz).as("zoom %d", zoom).containsAll(line);
            assertThat(tajik).as("zoom %d", zoom).containsAll(line);
            Set<Edge> shared = new HashSet<>(kyrgyz);
            shared.retainAll(tajik);
            assertThat(line).as("zoom %d", zoom).containsAll(shared);
        }
    }

    private static WorldShape country(MapShapes.EditionShapes shapes, String code) {
        return shapes.countries().all().stream()
                .filter(country -> country.thing().code().equals(code))
                .findFirst()
                .orElseThrow()
                .shape();
    }

    @Test
    void nothingThatCouldBeSeenIsLeftOutAndMuchElseIs() {
        WorldShape country = country(TheAtlas.atlas().shapes().edition(Edition.DEFAULT), "TJ");
        WorldPath outline = country.paths().stream()
                .max(Comparator.comparingInt(path -> path.x.length))
                .orElseThrow();
        for (double zoom : new double[] {5, 7.5, 10}) {
            double worldPixels = pixels(zoom);
            PathDetail detail = outline.at(worldPixels);
            assertThat(detail.x.length).isLessThan(outline.x.length / (zoom < 9 ? 4 : 1));
            assertThat(farthest(outline, detail) * worldPixels).isLessThan(2 * WorldPath.TOLERANCE);
        }
    }

    /** The farthest that a vertex of the whole path lies from the thinned one, in units of the square. */
    private static double farthest(WorldPath whole, PathDetail thinned) {
        double farthest = 0;
        for (int i = 0; i < whole.x.length; i += 7) {
            double nearest = Double.MAX_VALUE;
            for (int k = 1; k < thinned.x.length; k++) {
                nearest = Math.min(
                        nearest,
                        Line2D.ptSegDist(
                                thinned.x[k - 1], thinned.y[k - 1], thinned.x[k], thinned.y[k], whole.x[i], whole.y[i]));
            }
            farthest = Math.max(farthest, nearest);
        }
        return farthest;
    }

    @Test
    void aRingAndTheHoleAroundItKeepTheSameVerticesWhereverTheyStart() {
        Random random = new Random(5);
        List<Coordinate> circle = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double reach = 0.1 + 0.01 * random.nextDouble();
            circle.add(new Coordinate(
                    70 + reach * Math.cos(i * Math.PI / 200), 40 + reach * Math.sin(i * Math.PI / 200)));
        }
        Polygon island = SHAPES.createPolygon(ring(circle, 0, false));
        LinearRing shell = SHAPES.createLinearRing(new Coordinate[] {
            new Coordinate(69, 39), new Coordinate(71, 39), new Coordinate(71, 41), new Coordinate(69, 41),
            new Coordinate(69, 39)
        });
        Polygon around = SHAPES.createPolygon(shell, new LinearRing[] {ring(circle, 137, true)});

        List<WorldShape> shapes = Generalisation.of(List.<Geometry>of(around, island));

        for (double zoom : new double[] {6, 8, 10, 12}) {
            Set<Edge> hole = edges(new WorldShape(List.of(shapes.getFirst().paths().getLast())), pixels(zoom));
            assertThat(edges(shapes.getLast(), pixels(zoom))).isEqualTo(hole);
        }
        assertThat(edges(shapes.getLast(), pixels(5))).hasSizeLessThan(60);
        assertThat(edges(shapes.getLast(), pixels(20))).hasSize(400);
    }

    private static LinearRing ring(List<Coordinate> vertices, int start, boolean backwards) {
        List<Coordinate> turned = new ArrayList<>();
        for (int i = 0; i <= vertices.size(); i++) {
            turned.add(vertices.get((start + i) % vertices.size()).copy());
        }
        return SHAPES.createLinearRing((backwards ? turned.reversed() : turned).toArray(Coordinate[]::new));
    }

    @Test
    void pathsOfOnePlaceOrNoneDoNoHarm() {
        Coordinate here = new Coordinate(70, 40);
        assertThat(WorldShape.of(SHAPES.createLineString(new Coordinate[] {here, here.copy()})).paths())
                .hasSize(1);
        assertThat(WorldShape.of(SHAPES.createLineString()).paths()).isEmpty();
        assertThat(Generalisation.of(List.of())).isEmpty();
    }
}
