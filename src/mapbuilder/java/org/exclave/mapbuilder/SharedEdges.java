package org.exclave.mapbuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The lines between countries. The polygons of one edition were cut along the same lines, so that neighbours share their
 * edges to the last bit: an edge that stands in the outlines of two countries is a piece of the border between them.
 */
final class SharedEdges {

    private record Edge(Coordinate from, Coordinate to) implements Comparable<Edge> {

        static Edge between(Coordinate one, Coordinate other) {
            return one.compareTo(other) < 0 ? new Edge(one, other) : new Edge(other, one);
        }

        @Override
        public int compareTo(Edge other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    private final GeometryFactory factory;
    private final SortedMap<Edge, SortedSet<String>> owners = new TreeMap<>();

    SharedEdges(Map<String, Geometry> countries, GeometryFactory factory) {
        this.factory = factory;
        countries.forEach((code, area) -> area.apply((GeometryComponentFilter) component -> {
            if (component instanceof LineString outline) {
                addOutline(code, outline.getCoordinates());
            }
        }));
    }

    private void addOutline(String code, Coordinate[] points) {
        for (int i = 1; i < points.length; i++) {
            owners.computeIfAbsent(Edge.between(points[i - 1], points[i]), edge -> new TreeSet<>())
                    .add(code);
        }
    }

    /** The lines by pair of countries such as {@code KG-TJ}; the same edges always give the same lines in the same order. */
    SortedMap<String, MultiLineString> linesByPair() {
        SortedMap<String, List<LineString>> edges = new TreeMap<>();
        owners.forEach((edge, codes) -> {
            if (codes.size() == 2) {
                edges.computeIfAbsent(String.join("-", codes), pair -> new ArrayList<>())
                        .add(factory.createLineString(new Coordinate[] {edge.from(), edge.to()}));
            }
        });
        SortedMap<String, MultiLineString> lines = new TreeMap<>();
        edges.forEach((pair, pieces) -> lines.put(pair, Lines.merged(pieces, factory)));
        return lines;
    }

    /** The countries on the other side of the outline of an area. */
    SortedSet<String> neighboursOf(Geometry area, String owner) {
        SortedSet<String> neighbours = new TreeSet<>();
        area.apply((GeometryComponentFilter) component -> {
            if (component instanceof LineString outline) {
                Coordinate[] points = outline.getCoordinates();
                for (int i = 1; i < points.length; i++) {
                    neighbours.addAll(owners.getOrDefault(Edge.between(points[i - 1], points[i]), new TreeSet<>()));
                }
            }
        });
        neighbours.remove(owner);
        return neighbours;
    }
}
