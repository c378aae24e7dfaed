package org.exclave.exchange.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayOrigin;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;

/** An overlay layer as GeoJSON (RFC 7946): its shapes with what their file said of them, as it was written. */
public final class OverlayFeatures {

    private OverlayFeatures() {}

    /**
     * Writes a layer, in its order, in UTF-8, and leaves the stream open.
     *
     * @param features those of the layer
     * @throws IOException when the stream does not take it
     */
    public static void write(Overlay overlay, List<OverlayFeature> features, OutputStream out) throws IOException {
        try (JsonGenerator json =
                AnnotationJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeStringProperty("name", overlay.name());
            OverlayOrigin origin = overlay.origin();
            json.writeStringProperty("credit", origin.credit());
            writeUnlessEmpty(json, "licence", origin.licence());
            writeUnlessEmpty(json, "file", origin.file());
            writeUnlessEmpty(json, "sha256", origin.sha256());
            json.writeArrayPropertyStart("features");
            for (OverlayFeature feature : features) {
                json.writeRaw('\n');
                write(json, feature);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private static void writeUnlessEmpty(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void write(JsonGenerator json, OverlayFeature feature) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeName("properties");
        json.writeRawValue(feature.attributes());
        json.writeName("geometry");
        write(json, feature.shape().geometry());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Geometry geometry) {
        boolean mixed = geometry instanceof GeometryCollection
                && !(geometry instanceof MultiPoint || geometry instanceof MultiLineString || geometry instanceof MultiPolygon);
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName(mixed ? "geometries" : "coordinates");
        if (mixed) {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                write(json, geometry.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            coordinates(json, geometry);
        }
        json.writeEndObject();
    }

    private static void coordinates(JsonGenerator json, Geometry geometry) {
        switch (geometry) {
            case Point point -> place(json, point.getCoordinate());
            case LineString line -> places(json, line);
            case Polygon area -> {
                json.writeStartArray();
                places(json, area.getExteriorRing());
                for (int hole = 0; hole < area.getNumInteriorRing(); hole++) {
                    places(json, area.getInteriorRingN(hole));
                }
                json.writeEndArray();
            }
            default -> {
                json.writeStartArray();
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    coordinates(json, geometry.getGeometryN(i));
                }
                json.writeEndArray();
            }
        }
    }

    private static void places(JsonGenerator json, LineString line) {
        json.writeStartArray();
        for (Coordinate place : line.getCoordinates()) {
            place(json, place);
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Coordinate place) {
        json.writeStartArray();
        json.writeNumber(place.x);
        json.writeNumber(place.y);
        json.writeEndArray();
    }
}
