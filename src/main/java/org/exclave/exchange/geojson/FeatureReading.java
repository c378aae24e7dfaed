package org.exclave.exchange.geojson;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.TextShape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One feature of a file of GeoJSON, taken in member by member in any order.
 */
final class FeatureReading {

    /** The words that files have for the kinds of shapes. */
    static final Set<String> KINDS = Set.of(
            PointShape.KIND,
            TextShape.KIND,
            LineShape.KIND,
            ArrowShape.KIND,
            PolygonShape.KIND,
            CircleShape.KIND,
            CalloutShape.KIND);
    /** The name of a member; within a text its quotes would have strokes before them. */
    private static final Pattern ID = Pattern.compile("(?<!\\\\)\"id\"\\s*:");

    private final Supplier<String> ids;
    private final Instant now;
    private final GroundRules rules;
    private final boolean raw;
    private @Nullable String attributes;
    private @Nullable FeatureGeometry geometry;
    private @Nullable FeatureGeometry alone;
    private @Nullable FeatureProperties properties;
    private @Nullable String type;
    private @Nullable String id;

    /**
     * Reads nothing yet.
     *
     * @param ids gives ids to annotations that have none
     * @param now when those were made that do not say it
     * @param rules what geometries may be
     * @param raw whether its properties are kept as they are written, whatever they say
     */
    FeatureReading(Supplier<String> ids, Instant now, GroundRules rules, boolean raw) {
        this.ids = ids;
        this.now = now;
        this.rules = rules;
        this.raw = raw;
    }

    /** Takes the member of the feature whose name the parser stands at, and passes over those that it does not know. */
    void take(JsonParser json) throws FeatureFault {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (name) {
            case "type" -> type = value == JsonToken.VALUE_STRING ? json.getString() : "";
            case "id" ->
                id = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT ? json.getString() : null;
            case "geometry" -> {
                requireOnce(geometry, name);
                if (!raw || value != JsonToken.VALUE_NULL) {
                    requireObject(value, name);
                    geometry = FeatureGeometry.read(json, rules);
                }
            }
            case "properties" -> {
                requireOnce(raw ? attributes : properties, name);
                if (value != JsonToken.VALUE_NULL) {
                    requireObject(value, name);
                    take(json, raw);
                }
            }
            default -> {
                boolean told = FeatureGeometry.isPlace(name) && value == JsonToken.START_ARRAY;
                if (told && (type == null || FeatureGeometry.isType(type))) {
                    alone = FeatureGeometry.take(alone, json, value, rules);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    /** Makes a feature without properties of what proved to be a geometry by itself (RFC 7946, 3.1); nothing of anything else. */
    void takeAlone() {
        if (type != null && alone != null && FeatureGeometry.isType(type)) {
            geometry = alone.ofType(type);
            type = "Feature";
        }
    }

    private void take(JsonParser json, boolean asWritten) throws FeatureFault {
        if (asWritten) {
            attributes = FeatureProperties.object(json);
        } else {
            properties = FeatureProperties.read(json);
        }
    }

    /** Whether its geometry has been read. */
    boolean hasGeometry() {
        return geometry != null || alone != null;
    }

    /** Its points, lines and areas; none where it has no place. */
    List<Geometry> parts() throws FeatureFault {
        if (!"Feature".equals(type)) {
            throw new FeatureFault("type", "feature");
        }
        return geometry == null ? List.of() : geometry.parts();
    }

    /** Its properties as they were written, and its id among them where they do not say it: an object of JSON. */
    String attributes() {
        String said = attributes == null ? "{}" : attributes;
        return id == null || ID.matcher(said).find()
                ? said
                : "{\"id\":" + FeatureProperties.quoted(id) + (said.equals("{}") ? "}" : "," + said.substring(1));
    }

    private static void requireOnce(@Nullable Object before, String name) throws FeatureFault {
        if (before != null) {
            throw new FeatureFault(name, "twice");
        }
    }

    private static void requireObject(JsonToken value, String name) throws FeatureFault {
        if (value != JsonToken.START_OBJECT) {
            throw new FeatureFault(name, "object");
        }
    }

    /** What the member {@code type} said, or null when there was none. */
    @Nullable String type() {
        return type;
    }

    /** By what the file knows the feature, or null where it does not say it. */
    @Nullable String idInFile() {
        String given = properties == null ? id : properties.text("id", id == null ? "" : id);
        return given == null || given.isBlank() ? null : given;
    }

    /** How many places its geometry has. */
    int places() {
        return geometry == null ? 0 : geometry.places();
    }

    /** The annotations that everything taken makes together: one, or one to each part of its geometry. */
    List<Annotation> annotations() throws FeatureFault {
        if (!"Feature".equals(type)) {
            throw new FeatureFault("type", "feature");
        }
        if (geometry == null) {
            throw new FeatureFault("geometry", "object");
        }
        FeatureProperties said = properties == null ? new FeatureProperties() : properties;
        if (id != null) {
            said.sayUnlessSaid("id", id);
        }
        return new FeatureAnnotations(said, ids, now).of(geometry.parts());
    }
}
