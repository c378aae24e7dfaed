package org.exclave.exchange.geojson;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One feature of a file of annotations as the annotation that it says: its kind by its property {@code kind}, or where it has
 * none, or one that the atlas does not know, by its geometry.
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
    private static final String RADII = "radii";

    /** Metres; programs that write coordinates with seven digits move a circle by no more. */
    private static final double SAME_RADIUS = 1;

    private final Supplier<String> ids;
    private final Instant now;
    private @Nullable FeatureGeometry geometry;
    private @Nullable FeatureProperties properties;
    private @Nullable String type;
    private @Nullable String id;

    /**
     * Reads nothing yet.
     *
     * @param ids gives ids to annotations that have none
     * @param now when those were made that do not say it
     */
    FeatureReading(Supplier<String> ids, Instant now) {
        this.ids = ids;
        this.now = now;
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
                requireObject(value, name);
                geometry = FeatureGeometry.read(json);
            }
            case "properties" -> {
                requireOnce(properties, name);
                if (value != JsonToken.VALUE_NULL) {
                    requireObject(value, name);
                    properties = FeatureProperties.read(json);
                }
            }
            default -> json.skipChildren();
        }
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

    /** The annotation that everything taken makes together. */
    Annotation annotation() throws FeatureFault {
        if (!"Feature".equals(type)) {
            throw new FeatureFault("type", "feature");
        }
        if (geometry == null) {
            throw new FeatureFault("geometry", "object");
        }
        FeatureProperties said = properties == null ? new FeatureProperties() : properties;
        String given = idInFile();
        Shape shape = shape(geometry.geometry(), said);
        try {
            Annotation plain = Annotation.of(
                            given == null ? ids.get() : given, shape, said.text("title", ""), said.instant("created", now))
                    .withNote(said.text("note", ""))
                    .withAuthor(said.text("author"))
                    .withSource(said.text("source"))
                    .withLink(said.link())
                    .withBrief(said.text("brief"))
                    .withStyle(said.style())
                    .withStanding(said.standing())
                    .withExtras(said.extras())
                    .modifiedAt(said.instant("modified", said.instant("created", now)));
            return valid(plain, said);
        } catch (IllegalArgumentException strange) {
            throw new FeatureFault(FeatureProperties.field("created"), "instant", said.text("created", ""));
        }
    }

    private static Annotation valid(Annotation plain, FeatureProperties said) throws FeatureFault {
        var from = said.moment("validFrom");
        var to = said.moment("validTo");
        try {
            return plain.withValidity(from, to);
        } catch (IllegalArgumentException backwards) {
            throw new FeatureFault(FeatureProperties.field("validTo"), "backwards", said.text("validFrom", ""));
        }
    }

    private static Shape shape(Geometry geometry, FeatureProperties said) throws FeatureFault {
        String kind = said.text("kind");
        if (kind != null && !KINDS.contains(kind)) {
            said.keepKind(kind);
            kind = null;
        }
        try {
            Shape shape = ShapeGeometry.read(kind == null ? kindOf(geometry) : kind, geometry);
            return shape instanceof CircleShape circle ? withRadiiSaid(circle, said.extras()) : shape;
        } catch (IllegalArgumentException none) {
            throw new FeatureFault("geometry", "shape", kind == null ? geometry.getGeometryType() : kind);
        }
    }

    private static String kindOf(Geometry geometry) {
        return switch (geometry) {
            case Point _ -> PointShape.KIND;
            case Polygon _ -> PolygonShape.KIND;
            default -> LineShape.KIND;
        };
    }

    /** The radii as they were written, where the geometry says the same but for digits that another program left out. */
    private static CircleShape withRadiiSaid(CircleShape drawn, Map<String, String> extras) {
        String text = extras.remove(RADII);
        List<Double> said = text == null ? List.of() : numbers(text);
        boolean same = said.size() == drawn.radii().size();
        for (int i = 0; same && i < said.size(); i++) {
            same = Math.abs(said.get(i) - drawn.radii().get(i)) <= SAME_RADIUS;
        }
        return same ? new CircleShape(drawn.anchor(), said) : drawn;
    }

    /** The numbers of an array of numbers as JSON text; none when it is another text. */
    private static List<Double> numbers(String text) {
        try {
            return Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                    .map(Double::valueOf)
                    .toList();
        } catch (NumberFormatException | IndexOutOfBoundsException other) {
            return List.of();
        }
    }
}
