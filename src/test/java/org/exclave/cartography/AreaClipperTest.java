package org.exclave.cartography;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.exclave.TheAtlas;
import org.exclave.geography.BorderLine;
import org.exclave.geography.Edition;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AreaClipperTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Random random = new Random(11);

    /** A star about a place: never crosses itself, full of bays. */
    private LinearRing star(double longitude, double latitude, double least, double most, int corners) {
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = least + (most - least) * random.nextDouble();
            ring[i] = new Coordinate(longitude + reach * Math.cos(angle), latitude + reach * Math.sin(angle));
        }
        ring[corners] = ring[0];
        return SHAPES.createLinearRing(ring);
    }

    private static Geometry onScreen(Geometry degrees, Viewport view) {
        Geometry moved = degrees.copy();
        moved.apply((CoordinateFilter) each -> {
            ScreenPoint at = view.toScreen(each.x, each.y);
            each.setCoordinate(new Coordinate(at.x(), at.y()));
        });
        moved.geometryChanged();
        return moved;
    }

    private static double area(Path2D path, Rectangle2D frame) {
        Area area = new Area(path);
        area.intersect(new Area(frame));
        double twice = 0;
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator steps = area.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            boolean starts = kind == PathIterator.SEG_MOVETO;
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            twice += starts ? 0 : x * nextY - nextX * y;
            startX = starts ? nextX : startX;
            startY = starts ? nextY : startY;
            x = nextX;
            y = nextY;
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void clippedAreaIsTheSeenPartOfThePolygonWithItsHoles() {
        for (int round = 0; round < 300; round++) {
            Viewport view = new Viewport(
                    69.5 + random.nextDouble(), 39.7 + 0.6 * random.nextDouble(), 7 + 5 * random.nextDouble(), 400, 300, 1);
            Polygon polygon = SHAPES.createPolygon(
                    star(70, 40, 0.25, 0.6, 3 + random.nextInt(200)),
                    new LinearRing[] {star(70, 40, 0.02, 0.12, 3 + random.nextInt(60))});
            Geometry frame = SHAPES.toGeometry(new Envelope(0, 400, 0, 300));
            double wanted = onScreen(polygon, view).buffer(0).intersection(frame).getArea();
            double clipped = area(new AreaClipper(view).clip(WorldShape.of(polygon)), view.frame());
            assertThat(clipped).as("%s", view).isCloseTo(wanted, within(2 + wanted * 0.002));
        }
    }

    @Test
    void areaFarFromThePictureLeavesNothing() {
        Viewport view = new Viewport(70, 40, 10, 400, 300, 1);
        Path2D path = new AreaClipper(view).clip(WorldShape.of(SHAPES.createPolygon(star(75, 45, 0.1, 0.2, 20))));
        assertThat(path.getPathIterator(null).isDone()).isTrue();
    }

    @Test
    void pictureWithinAnAreaIsFilledWhole() {
        Viewport view = new Viewport(70, 40, 15, 400, 300, 1);
        Path2D path = new AreaClipper(view).clip(WorldShape.of(SHAPES.createPolygon(star(70, 40, 0.2, 0.3, 50))));
        assertThat(path.contains(view.frame())).isTrue();
        assertThat(vertices(path)).isLessThan(20);
    }

    @Test
    void closestZoomOfTheWholeMapStaysCheap() {
        MapShapes.EditionShapes edition = TheAtlas.atlas().shapes().edition(Edition.DEFAULT);
        Viewport view = new Viewport(70.56, 39.87, 15, 1600, 900, 1);
        AreaClipper areas = new AreaClipper(view);
        LineClipper lines = new LineClipper(view);
        int drawn = edition.countries().stream()
                .mapToInt(country -> vertices(areas.clip(country.shape())))
                .sum();
        for (MapShapes.Drawn<BorderLine> border : edition.borderLines().all()) {
            drawn += lines.clip(border.shape()).stream()
                    .mapToInt(run -> vertices(run.path()))
                    .sum();
        }
        assertThat(drawn).isLessThan(2_000);
    }

    private static int vertices(Path2D path) {
        int count = 0;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            count++;
        }
        return count;
    }
}
