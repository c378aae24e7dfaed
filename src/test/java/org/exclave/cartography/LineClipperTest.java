package org.exclave.cartography;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LineClipperTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Random random = new Random(11);

    private static WorldShape line(double... degrees) {
        Coordinate[] vertices = new Coordinate[degrees.length / 2];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = new Coordinate(degrees[2 * i], degrees[2 * i + 1]);
        }
        return WorldShape.of(SHAPES.createLineString(vertices));
    }

    @Test
    void lineThatComesAndGoesGivesOneRunForEachVisit() {
        Viewport view = new Viewport(70, 40, 10, 200, 200, 1);
        WorldShape line = line(69, 40, 71, 40, 71, 41, 70.02, 41, 70.02, 39);
        List<LineClipper.Run> runs = new LineClipper(view).clip(line);
        assertThat(runs).hasSize(2);
        assertThat(runs.getFirst().start()).isZero();
        assertThat(runs.getLast().path().getCurrentPoint().getX())
                .isCloseTo(view.toScreen(70.02, 39).x(), within(1e-6));
    }

    @Test
    void dashesStartAtTheSamePlaceHoweverTheMapIsPanned() {
        WorldShape fractal = WorldShape.of(wiggly());
        for (double zoom : new double[] {5, 7.3, 9, 12}) {
            Viewport view = new Viewport(70, 40, zoom, 600, 400, 1);
            double wanted = distance(fractal, view);
            for (int round = 0; round < 20; round++) {
                Viewport panned = view.panned(300 * random.nextDouble() - 150, 200 * random.nextDouble() - 100);
                assertThat(distance(fractal, panned)).as("%s", panned).isCloseTo(wanted, within(0.01));
            }
        }
    }

    /** How far along the line, as its dashes are counted, it passes nearest to one place. */
    private static double distance(WorldShape line, Viewport view) {
        ScreenPoint place = view.toScreen(70, 40);
        double best = Double.MAX_VALUE;
        double found = -1;
        double[] at = new double[6];
        for (LineClipper.Run run : new LineClipper(view).clip(line)) {
            double along = run.start();
            double x = 0;
            double y = 0;
            for (PathIterator steps = run.path().getPathIterator(null); !steps.isDone(); steps.next()) {
                if (steps.currentSegment(at) == PathIterator.SEG_LINETO) {
                    along += Math.hypot(at[0] - x, at[1] - y);
                }
                x = at[0];
                y = at[1];
                double distance = place.distance(new ScreenPoint(x, y));
                if (distance < best) {
                    best = distance;
                    found = along;
                }
            }
        }
        return found;
    }

    private LineString wiggly() {
        List<Coordinate> vertices = new ArrayList<>();
        for (int i = 0; i <= 40_000; i++) {
            vertices.add(new Coordinate(
                    68 + 4.0 * i / 40_000, 40 + 0.2 * Math.sin(i / 900.0) + 0.002 * random.nextDouble()));
        }
        return SHAPES.createLineString(vertices.toArray(Coordinate[]::new));
    }

    @Test
    void lineThatOnlyPassesByIsNotShown() {
        Viewport view = new Viewport(70, 40, 10, 200, 200, 1);
        LineClipper clipper = new LineClipper(view);
        assertThat(clipper.shows(line(69, 40, 71, 40))).isTrue();
        double corner = view.toWorld(0, 0).longitude();
        double top = view.toWorld(0, 0).latitude();
        assertThat(clipper.shows(line(corner - 0.1, top - 0.09, corner + 0.1, top + 0.11))).isFalse();
        assertThat(clipper.shows(line(corner - 0.001, 39, corner - 0.001, 41))).isFalse();
    }

    @Test
    void boxesKnowWhatTheyTouchAndHold() {
        WorldBox box = new WorldBox(0.2, 0.2, 0.4, 0.4);
        assertThat(box.touches(new WorldBox(0.4, 0.4, 0.5, 0.5))).isTrue();
        assertThat(box.touches(new WorldBox(0.41, 0.2, 0.5, 0.5))).isFalse();
        assertThat(box.holds(new WorldBox(0.25, 0.25, 0.3, 0.4))).isTrue();
        assertThat(box.holds(new WorldBox(0.25, 0.25, 0.3, 0.41))).isFalse();
        assertThat(WorldShape.of(SHAPES.createPoint(new Coordinate(70, 40))).paths()).isEmpty();
    }
}
