package org.exclave.mapbuilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the GeoJSON files of {@code maps/sources/}: points, lines and areas with plain properties. */
final class GeoJsonFile {

    /** A feature: a geometry in degrees and its properties. */
    record Feature(Geometry geometry, JsonNode properties) {

        /** A property as text, or null when it is absent, null or empty. */
        @Nullable String text(String name) {
            String text = properties.path(name).asString("");
            return text.isBlank() ? null : text;
        }

        /** A property as text that must be there. */
        String requiredText(String name) {
            String text = text(name);
            if (text == null) {
                throw new IllegalStateException("no " + name + " in " + properties);
            }
            return text;
        }
    }

    private final GeometryFactory factory;

    GeoJsonFile(GeometryFactory factory) {
        this.factory = factory;
    }

    /** The features of a collection in the order of the file. */
    List<Feature> read(Path file) {
        List<Feature> features = new ArrayList<>();
        for (JsonNode feature : new JsonMapper().readTree(file.toFile()).path("features")) {
            features.add(new Feature(geometry(feature.path("geometry")), feature.path("properties")));
        }
        return features;
    }

    private Geometry geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        String type = node.path("type").asString();
        return switch (type) {
            case "Point" -> factory.createPoint(position(coordinates));
            case "LineString" -> line(coordinates);
            case "MultiLineString" ->
                factory.createMultiLineString(
                        elements(coordinates).stream().map(this::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                factory.createMultiPolygon(
                        elements(coordinates).stream().map(this::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalStateException("geometry of type " + type);
        };
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> outlines = elements(rings).stream()
                .map(ring -> factory.createLinearRing(positions(ring)))
                .toList();
        return factory.createPolygon(
                outlines.getFirst(), outlines.subList(1, outlines.size()).toArray(LinearRing[]::new));
    }

    private LineString line(JsonNode positions) {
        return factory.createLineString(positions(positions));
    }

    private static Coordinate[] positions(JsonNode positions) {
        return elements(positions).stream().map(GeoJsonFile::position).toArray(Coordinate[]::new);
    }

    private static Coordinate position(JsonNode position) {
        return new Coordinate(position.path(0).asDouble(), position.path(1).asDouble());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
