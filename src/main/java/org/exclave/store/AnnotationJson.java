package org.exclave.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Position;
import org.exclave.annotation.Style;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Styles, extras and whole annotations as JSON text, for the columns that hold them. */
final class AnnotationJson {

    /** Whatever fits into a row may come back from it: the bounds are those of {@link StoreConnection}. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNameLength(StoreConnection.LONGEST_VALUE_BYTES)
            .maxStringLength(StoreConnection.LONGEST_VALUE_BYTES)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .build();
    private static final TypeReference<TreeMap<String, String>> EXTRAS = new TypeReference<>() {};

    private AnnotationJson() {}

    static String text(Style style) {
        return MAPPER.writeValueAsString(style);
    }

    /** @throws IllegalArgumentException or {@link JacksonException} when it is no style */
    static Style style(String text) {
        return present(MAPPER.readValue(text, Style.class));
    }

    static String text(Map<String, String> extras) {
        return MAPPER.writeValueAsString(extras);
    }

    /** @throws IllegalArgumentException or {@link JacksonException} when it is no object that holds texts only */
    static Map<String, String> extras(String text) {
        Map<String, String> extras = present(MAPPER.readValue(text, EXTRAS));
        extras.values().forEach(AnnotationJson::present);
        return extras;
    }

    /** JSON knows null; a style or a text is none. */
    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("null in JSON");
        }
        return value;
    }

    /** Everything about an annotation, by the names of the properties that annotations travel with, for the history. */
    static String text(Annotation annotation) {
        Position anchor = annotation.shape().anchor();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", annotation.id());
        fields.put("kind", annotation.shape().kind());
        fields.put("geometry", Map.of("type", "Point", "coordinates", List.of(anchor.longitude(), anchor.latitude())));
        fields.put("title", annotation.title());
        fields.put("note", annotation.note());
        fields.put("author", annotation.author());
        fields.put("source", annotation.source());
        fields.put("brief", annotation.brief());
        fields.put("validFrom", text(annotation.validFrom()));
        fields.put("validTo", text(annotation.validTo()));
        fields.put("style", annotation.style());
        fields.put("extras", annotation.extras());
        fields.put("created", Timestamp.text(annotation.created()));
        fields.put("modified", Timestamp.text(annotation.modified()));
        return MAPPER.writeValueAsString(fields);
    }

    static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }
}
