package org.exclave.store;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
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
final class AnnotationJson {

    private static final String COLOUR = "colour";
    private static final String SIZE = "size";
    private static final String WIDTH = "width";
    private static final String DASH = "dash";
    private static final String FILLING = "filling";
    private static final String OPACITY = "opacity";

    /** Whatever fits into a row may come back from it: the bounds are those of {@link StoreConnection}. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNameLength(StoreConnection.LONGEST_VALUE_BYTES)
            .maxStringLength(StoreConnection.LONGEST_VALUE_BYTES)
            .build();

    static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private AnnotationJson() {}

    static String text(Style style) {
        return object(json -> write(json, style));
    }

    /** @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when it is no style */
    static Style style(String text) {
        return style(flatObject(text));
    }

    /** @throws IllegalArgumentException when it is no style */
    static Style style(Map<String, Object> found) {
        Style style = Style.DEFAULT;
        require(found.containsKey(COLOUR) && found.containsKey(SIZE), "no style");
        for (Map.Entry<String, Object> property : found.entrySet()) {
            style = with(style, property.getKey(), property.getValue());
        }
        return style;
    }

    private static Style with(Style style, String name, Object value) {
        return switch (name) {
            case COLOUR -> style.withColour(words(value));
            case SIZE -> style.withSize(number(value));
            case WIDTH -> style.withWidth(number(value));
            case DASH -> style.withDash(Dash.valueOf(words(value).toUpperCase(Locale.ROOT)));
            case FILLING -> style.withFilling(Filling.valueOf(words(value).toUpperCase(Locale.ROOT)));
            case OPACITY -> style.withOpacity(number(value));
            default -> throw new IllegalArgumentException("no style: " + name);
        };
    }

    private static String words(Object value) {
        require(value instanceof String, "no text");
        return (String) value;
    }

    private static double number(Object value) {
        require(value instanceof Double, "no number");
        return (Double) value;
    }

    static String text(Map<String, String> extras) {
        return object(json -> extras.forEach(json::writeStringProperty));
    }

    /** @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when it is no object of texts */
    static Map<String, String> extras(String text) {
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
    static String text(Annotation annotation) {
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
            write(json, annotation.style());
            json.writeEndObject();
            json.writeObjectPropertyStart("extras");
            annotation.extras().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("created", Timestamp.text(annotation.created()));
            json.writeStringProperty("modified", Timestamp.text(annotation.modified()));
        });
    }

    static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }

    /** @throws IllegalArgumentException when it is no moment */
    static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : new Moment(text);
    }

    static @Nullable String text(@Nullable Link link) {
        return link == null ? null : link.text();
    }

    /** @throws IllegalArgumentException when it is no link */
    static @Nullable Link link(@Nullable String text) {
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

    private static void write(JsonGenerator json, Style style) {
        json.writeStringProperty(COLOUR, style.colour());
        json.writeNumberProperty(SIZE, style.size());
        if (style.width() != Style.DEFAULT.width()) {
            json.writeNumberProperty(WIDTH, style.width());
        }
        if (style.dash() != Style.DEFAULT.dash()) {
            json.writeStringProperty(DASH, style.dash().name().toLowerCase(Locale.ROOT));
        }
        if (style.filling() != Style.DEFAULT.filling()) {
            json.writeStringProperty(FILLING, style.filling().name().toLowerCase(Locale.ROOT));
        }
        if (style.opacity() != Style.DEFAULT.opacity()) {
            json.writeNumberProperty(OPACITY, style.opacity());
        }
    }

    private static String object(Consumer<JsonGenerator> properties) {
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
