package org.exclave.exchange.geojson;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Styles, extras and whole annotations as JSON text, for the columns that hold them. Written and read token by token:
 * loading Jackson's mapper would cost a quarter of a second at every start.
 */
public final class AnnotationJson {

    /** Whatever fits into a row of the store may come back from it: 64 MiB. */
    private static final int LONGEST_BYTES = 64 << 20;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNameLength(LONGEST_BYTES)
            .maxStringLength(LONGEST_BYTES)
            .build();

    /** Makes parsers and generators within the bounds of what a store can keep. */
    public static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private AnnotationJson() {}

    /** A style as an object. */
    public static String text(Style style) {
        return object(json -> StyleJson.write(json, style));
    }

    /**
     * The style of such a text.
     *
     * @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when it is no style
     */
    public static Style style(String text) {
        return StyleJson.read(flatObject(text));
    }

    /** Extras as an object of texts. */
    public static String text(Map<String, String> extras) {
        return object(json -> extras.forEach(json::writeStringProperty));
    }

    /**
     * The extras of such a text, by name.
     *
     * @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when it is no object of texts
     */
    public static Map<String, String> extras(String text) {
        Map<String, String> extras = new TreeMap<>();
        flatObject(text).forEach((name, value) -> {
            if (!(value instanceof String words)) {
                throw new IllegalArgumentException("no text: " + name);
            }
            extras.put(name, words);
        });
        return extras;
    }

    /** Everything about an annotation, by the names of the properties that annotations travel with, for the history. */
    public static String text(Annotation annotation) {
        return object(json -> {
            json.writeStringProperty("id", annotation.id());
            json.writeStringProperty("kind", annotation.shape().kind());
            json.writeObjectPropertyStart("geometry");
            GeometryJson.write(json, ShapeGeometry.of(annotation.shape()));
            json.writeEndObject();
            json.writeStringProperty("title", annotation.title());
            json.writeStringProperty("note", annotation.note());
            json.writeStringProperty("author", annotation.author());
            json.writeStringProperty("source", annotation.source());
            json.writeStringProperty("brief", annotation.brief());
            if (annotation.link() != null) {
                json.writeStringProperty("link", annotation.link().text());
            }
            write(json, annotation.standing());
            json.writeStringProperty("validFrom", text(annotation.validFrom()));
            json.writeStringProperty("validTo", text(annotation.validTo()));
            json.writeObjectPropertyStart("style");
            StyleJson.write(json, annotation.style());
            json.writeEndObject();
            json.writeObjectPropertyStart("extras");
            annotation.extras().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("created", Timestamp.text(annotation.created()));
            json.writeStringProperty("modified", Timestamp.text(annotation.modified()));
        });
    }

    /** A moment as it was written, or null for none. */
    public static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }

    /**
     * The moment of a text, or null for none.
     *
     * @throws IllegalArgumentException when it is no moment
     */
    public static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : new Moment(text);
    }

    /** A link as files have it, or null for none. */
    public static @Nullable String text(@Nullable Link link) {
        return link == null ? null : link.text();
    }

    /**
     * The link of a text, or null for none.
     *
     * @throws IllegalArgumentException when it is no link
     */
    public static @Nullable Link link(@Nullable String text) {
        return text == null ? null : Link.of(text);
    }

    private static void write(JsonGenerator json, Standing standing) {
        if (standing.height() != Standing.USUAL.height()) {
            json.writeNumberProperty("height", standing.height());
        }
        if (standing.locked()) {
            json.writeBooleanProperty("locked", true);
        }
        if (standing.hidden()) {
            json.writeBooleanProperty("hidden", true);
        }
    }

    /** An object with the properties that are written into it. */
    public static String object(Consumer<JsonGenerator> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The texts and numbers of one object that holds nothing else, by name. */
    private static Map<String, Object> flatObject(String text) {
        Map<String, Object> found = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            require(json.nextToken() == JsonToken.START_OBJECT, "no object");
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                require(found.put(name, value(json)) == null, "twice");
            }
            require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, "more than one object");
        }
        return found;
    }

    private static Object value(JsonParser json) {
        return switch (json.nextToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> json.getDoubleValue();
            default -> throw new IllegalArgumentException("neither text nor number");
        };
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
