package org.exclave.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Whole annotations from the JSON text that {@link AnnotationJson#text(Annotation)} makes of them for the history. */
public final class AnnotationParser {

    private AnnotationParser() {}

    /**
     * The members of a JSON object, themselves texts, numbers, objects or arrays.
     *
     * @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when it is none
     */
    public static Map<String, Object> members(String text) {
        return named(document(text));
    }

    /**
     * The members of a value that must be an object.
     *
     * @throws IllegalArgumentException when it is no object, or has a member that is null
     */
    public static Map<String, Object> named(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("no object");
        }
        Map<String, Object> named = new TreeMap<>();
        object.forEach((name, member) -> named.put(String.valueOf(name), required(member)));
        return named;
    }

    /**
     * The annotation of such a text.
     *
     * @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when it is no annotation
     */
    public static Annotation annotation(String text) {
        Map<?, ?> found = object(document(text));
        return new Annotation(
                required(words(found, "id")),
                ShapeGeometry.read(required(words(found, "kind")), GeometryJson.read(object(found.get("geometry")))),
                required(words(found, "title")),
                required(words(found, "note")),
                words(found, "author"),
                words(found, "source"),
                AnnotationJson.link(words(found, "link")),
                words(found, "brief"),
                AnnotationJson.moment(words(found, "validFrom")),
                AnnotationJson.moment(words(found, "validTo")),
                StyleJson.read(named(object(found.get("style")))),
                standing(found),
                texts(object(found.get("extras"))),
                Timestamp.read(required(words(found, "created"))),
                Timestamp.read(required(words(found, "modified"))));
    }

    private static Map<String, String> texts(Map<?, ?> object) {
        Map<String, String> texts = new TreeMap<>();
        named(object).forEach((name, value) -> texts.put(name, required(value instanceof String words ? words : null)));
        return texts;
    }

    private static Standing standing(Map<?, ?> found) {
        double height = found.get("height") instanceof Double number ? number : Standing.USUAL.height();
        return new Standing(height, Boolean.TRUE.equals(found.get("locked")), Boolean.TRUE.equals(found.get("hidden")));
    }

    private static @Nullable String words(Map<?, ?> object, String name) {
        return object.get(name) instanceof String words ? words : null;
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? object : Map.of();
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a value is missing");
        }
        return value;
    }

    private static @Nullable Object document(String text) {
        try (JsonParser json = AnnotationJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return value(json);
        }
    }

    /** The value that begins at the present token: text, number, truth, object, array or null. */
    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case START_OBJECT -> members(json);
            case START_ARRAY -> elements(json);
            case null, default -> throw new IllegalArgumentException("no value");
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser json) {
        Map<String, @Nullable Object> members = new TreeMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, value(json));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser json) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(json));
        }
        return elements;
    }
}
