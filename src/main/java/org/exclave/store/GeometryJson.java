package org.exclave.store;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Geometries as GeoJSON (RFC 7946): the forms that {@link ShapeGeometry} makes. */
final class GeometryJson {

    private GeometryJson() {}

    /** Writes type and coordinates into the object that has been begun. */
    static void write(JsonGenerator json, Geometry geometry) {
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
