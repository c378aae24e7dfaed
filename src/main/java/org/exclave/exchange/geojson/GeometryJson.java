package org.exclave.exchange.geojson;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Geometries as GeoJSON (RFC 7946): the forms that {@link ShapeGeometry} makes. */
public final class GeometryJson {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private GeometryJson() {}

    /** Writes type and coordinates into the object that has been begun. */
    public static void write(JsonGenerator json, Geometry geometry) {
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName("coordinates");
        switch (geometry) {
            case Point point -> write(json, point.getCoordinate());
            case Polygon area -> {
                json.writeStartArray();
                write(json, area.getExteriorRing().getCoordinates());
                json.writeEndArray();
            }
            case MultiLineString lines -> {
                json.writeStartArray();
                for (int i = 0; i < lines.getNumGeometries(); i++) {
                    write(json, lines.getGeometryN(i).getCoordinates());
                }
                json.writeEndArray();
            }
            default -> write(json, geometry.getCoordinates());
        }
    }

    /**
     * A geometry of those forms.
     *
     * @param object its members by name, arrays as lists, numbers as doubles
     * @throws IllegalArgumentException when it is none
     */
    static Geometry read(Map<?, ?> object) {
        List<?> coordinates = list(object.get("coordinates"));
        return switch (String.valueOf(object.get("type"))) {
            case "Point" -> GEOMETRIES.createPoint(coordinate(coordinates));
            case "LineString" -> line(coordinates);
            case "Polygon" -> GEOMETRIES.createPolygon(coordinates(list(coordinates.getFirst())));
            case "MultiLineString" ->
                GEOMETRIES.createMultiLineString(
                        coordinates.stream().map(one -> line(list(one))).toArray(LineString[]::new));
            default -> throw new IllegalArgumentException("no geometry");
        };
    }

    private static LineString line(List<?> coordinates) {
        return GEOMETRIES.createLineString(coordinates(coordinates));
    }

    private static Coordinate[] coordinates(List<?> pairs) {
        return pairs.stream().map(pair -> coordinate(list(pair))).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(List<?> pair) {
        if (pair.size() == 2 && pair.getFirst() instanceof Double x && pair.getLast() instanceof Double y) {
            return new Coordinate(x, y);
        }
        throw new IllegalArgumentException("no place");
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new IllegalArgumentException("no coordinates");
    }

    private static void write(JsonGenerator json, Coordinate[] coordinates) {
        json.writeStartArray();
        for (Coordinate coordinate : coordinates) {
            write(json, coordinate);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Coordinate coordinate) {
        json.writeStartArray();
        json.writeNumber(coordinate.x);
        json.writeNumber(coordinate.y);
        json.writeEndArray();
    }
}
