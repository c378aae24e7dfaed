package org.exclave.cartography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Projects geometries and weighs each vertex by how much the line would lose without it, after Douglas and Peucker
 * (1973). Where several geometries run along one another, as neighbours do along a border, the shared stretch is weighed
 * once for all of them, between the places where they part: whatever is left out is left out of each, and nothing tears.
 */
final class Generalisation {

    private final VertexRegister register = new VertexRegister();

    private Generalisation() {}

    /** The shapes of geometries in degrees, in their order; anything but lines and areas has no paths. */
    static List<WorldShape> of(List<? extends Geometry> geometries) {
        Generalisation generalisation = new Generalisation();
        List<List<int[]>> paths = new ArrayList<>();
        for (Geometry geometry : geometries) {
            List<int[]> own = new ArrayList<>();
            for (CoordinateSequence vertices : sequences(geometry)) {
                own.add(generalisation.register.enter(vertices));
            }
            paths.add(own);
        }
        paths.forEach(own -> own.replaceAll(generalisation::turned));
        ArcWeights weights = generalisation.weigh(paths);
        return paths.stream()
                .map(own -> new WorldShape(own.stream()
                        .map(path -> generalisation.path(path, weights))
                        .toList()))
                .toList();
    }

    private static List<CoordinateSequence> sequences(Geometry geometry) {
        List<CoordinateSequence> found = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Polygon polygon -> {
                    found.add(polygon.getExteriorRing().getCoordinateSequence());
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        found.add(polygon.getInteriorRingN(hole).getCoordinateSequence());
                    }
                }
                case LineString line -> found.add(line.getCoordinateSequence());
                default -> {}
            }
        }
        found.removeIf(vertices -> vertices.size() == 0);
        return found;
    }

    private WorldPath path(int[] vertices, ArcWeights weights) {
        double[] x = new double[vertices.length];
        double[] y = new double[vertices.length];
        double[] own = new double[vertices.length];
        for (int i = 0; i < vertices.length; i++) {
            x[i] = register.x(vertices[i]);
            y[i] = register.y(vertices[i]);
            own[i] = weights.of(vertices[i]);
        }
        return new WorldPath(x, y, own);
    }

    private ArcWeights weigh(List<List<int[]>> paths) {
        ArcWeights weights = new ArcWeights(register);
        paths.forEach(own -> own.forEach(path -> arcs(path).forEach(weights::weigh)));
        return weights;
    }

    /** A path cut where others join or leave it; a ring that nothing joins is cut at two places of its own. */
    private List<int[]> arcs(int[] path) {
        List<int[]> arcs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < path.length; i++) {
            if (i == path.length - 1 || register.isNode(path[i])) {
                arcs.add(Arrays.copyOfRange(path, start, i + 1));
                start = i;
            }
        }
        return arcs.size() == 1 && isRing(path) ? halves(arcs.getFirst()) : arcs;
    }

    private static boolean isRing(int[] path) {
        return path.length > 2 && path[0] == path[path.length - 1];
    }

    /** A ring turned so that it starts at a node, or without one at its vertex that was entered first. */
    private int[] turned(int[] ring) {
        if (!isRing(ring)) {
            return ring;
        }
        int cut = 0;
        for (int i = 0; i < ring.length - 1; i++) {
            boolean better = register.isNode(ring[i]) == register.isNode(ring[cut])
                    ? ring[i] < ring[cut]
                    : register.isNode(ring[i]);
            cut = better ? i : cut;
        }
        int[] turned = new int[ring.length];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[(cut + i) % (ring.length - 1)];
        }
        return turned;
    }

    /** Cuts a ring once more, at the vertex farthest from its start, of equals the one entered first. */
    private List<int[]> halves(int[] vertices) {
        int farthest = 1;
        for (int i = 1; i < vertices.length - 1; i++) {
            int order = Double.compare(apart(vertices[i], vertices[0]), apart(vertices[farthest], vertices[0]));
            farthest = order > 0 || (order == 0 && vertices[i] < vertices[farthest]) ? i : farthest;
        }
        return List.of(
                Arrays.copyOfRange(vertices, 0, farthest + 1),
                Arrays.copyOfRange(vertices, farthest, vertices.length));
    }

    private double apart(int one, int other) {
        return Math.hypot(register.x(one) - register.x(other), register.y(one) - register.y(other));
    }
}
