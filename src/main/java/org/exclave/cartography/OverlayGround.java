package org.exclave.cartography;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.exclave.annotation.Validity;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.overlay.OverlayShape;
import org.exclave.timeline.TimeWindow;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The shapes of an overlay layer, projected once for drawing, with what is asked of them while they are drawn. Projecting takes
 * some seconds for a million places, so it is nothing for the thread of the screen. Shared by every picture; any thread may use
 * it.
 */
public final class OverlayGround {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final String name;
    private final OverlayOrigin origin;
    private final Envelope extent;
    private final Validity span;
    private final int[] numbers;
    private final List<String> titles;
    private final List<Validity> validities;
    private final List<WorldShape> areas;
    private final List<WorldShape> lines;
    private final List<double[]> points;
    private final STRtree tree = new STRtree();
    private final boolean timed;

    /** Projects a layer. */
    public OverlayGround(Overlay overlay) {
        List<OverlayShape> shapes = overlay.shapes();
        name = overlay.name();
        origin = overlay.origin();
        extent = overlay.extent();
        span = overlay.span().orElse(new Validity(null, null));
        numbers = shapes.stream().mapToInt(OverlayShape::number).toArray();
        titles = shapes.stream().map(OverlayShape::title).toList();
        validities = shapes.stream().map(OverlayShape::validity).toList();
        areas = Generalisation.of(shapes.stream().map(shape -> parts(shape.geometry(), Polygon.class)).toList());
        lines = Generalisation.of(shapes.stream().map(shape -> parts(shape.geometry(), LineString.class)).toList());
        points = shapes.stream().map(shape -> projected(shape.geometry())).toList();
        timed = validities.stream().anyMatch(Validity::isSaid);
        for (int shape = 0; shape < numbers.length; shape++) {
            index(shape);
        }
        tree.build();
    }

    private static Geometry parts(Geometry geometry, Class<? extends Geometry> kind) {
        List<Geometry> found = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (kind.isInstance(part)) {
                // Outlines turn one way and holes the other, so that many areas can be filled as one.
                found.add(part instanceof Polygon ? part.norm() : part);
            }
        }
        return found.size() == 1 ? found.getFirst() : GEOMETRIES.buildGeometry(found);
    }

    /** The points of a geometry, x and y of each. */
    private static double[] projected(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(geometry::getGeometryN)
                .filter(Point.class::isInstance)
                .flatMapToDouble(part -> DoubleStream.of(
                        Mercator.x(part.getCoordinate().x), Mercator.y(part.getCoordinate().y)))
                .toArray();
    }

    private void index(int shape) {
        areas.get(shape).paths().forEach(path -> insert(path.box, shape));
        lines.get(shape).paths().forEach(path -> insert(path.box, shape));
        double[] own = points.get(shape);
        for (int i = 0; i < own.length; i += 2) {
            tree.insert(new Envelope(own[i], own[i], own[i + 1], own[i + 1]), shape);
        }
    }

    private void insert(WorldBox box, int shape) {
        tree.insert(new Envelope(box.west(), box.east(), box.north(), box.south()), shape);
    }

    /** What the user calls the layer. */
    public String name() {
        return name;
    }

    /** Where it comes from. */
    public OverlayOrigin origin() {
        return origin;
    }

    /** The rectangle in which its shapes lie, in degrees; a null envelope where it has none. */
    public Envelope extent() {
        return new Envelope(extent);
    }

    /** When its shapes hold, together; says nothing where none of them says it. */
    public Validity span() {
        return span;
    }

    /** How many shapes it has. */
    public int size() {
        return numbers.length;
    }

    /** The number of a shape in its file, from 1. */
    public int number(int shape) {
        return numbers[shape];
    }

    /** What the file calls a shape; may be empty. */
    public String title(int shape) {
        return titles.get(shape);
    }

    /** When a shape holds. */
    public Validity validity(int shape) {
        return validities.get(shape);
    }

    WorldShape areas(int shape) {
        return areas.get(shape);
    }

    WorldShape lines(int shape) {
        return lines.get(shape);
    }

    /** The points of a shape on the unit square, x and y of each. */
    double[] points(int shape) {
        return points.get(shape);
    }

    /** The shapes that may hold in a window of time; the same set for every window where none says when it holds. */
    BitSet holding(TimeWindow window) {
        BitSet holding = new BitSet(numbers.length);
        if (!timed) {
            holding.set(0, numbers.length);
            return holding;
        }
        for (int shape = 0; shape < numbers.length; shape++) {
            holding.set(shape, validities.get(shape).isPossibleWithin(window.from(), window.to()));
        }
        return holding;
    }

    /** How many shapes may hold in a window of time. */
    public int count(TimeWindow window) {
        return timed ? holding(window).cardinality() : numbers.length;
    }

    /** The shapes of which a part may lie in a box. */
    BitSet near(WorldBox box) {
        BitSet found = new BitSet(numbers.length);
        tree.query(
                new Envelope(box.west(), box.east(), box.north(), box.south()), item -> found.set((Integer) item));
        return found;
    }
}
