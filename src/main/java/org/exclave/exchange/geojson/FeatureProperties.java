package org.exclave.exchange.geojson;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * The properties of one feature: those that the atlas knows by name, each of which may be missing; and those of other
 * programs, as the JSON text of their value, which is kept whatever it says.
 */
public final class FeatureProperties {

    /** The most properties of one feature. */
    public static final int MOST = 10_000;

    /** The most signs of all properties of other programs of one feature together. */
    static final int MOST_SIGNS = 1 << 20;

    /** Signs of a strange value in a message. */
    private static final int LONGEST_SHOWN = 60;

    private static final Set<String> TEXTS = Set.of(
            "id", "kind", "title", "note", "author", "source", "link", "brief", "validFrom", "validTo", "created",
            "modified");
    private static final List<String> ORDER = List.of(
            "id", "title", "note", "author", "source", "link", "brief", "kind", "validFrom", "validTo", "created", "modified",
            "height", "locked", "hidden");
    private static final Set<String> SWITCHES = Set.of("locked", "hidden");
    private static final String OWN = "exclave";
    private static final String HEIGHT = "height";
    private static final String STYLE = "style";

    private boolean own;
    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, String> extras = new TreeMap<>();
    private Style style = Style.DEFAULT;
    private BiFunction<Style, Shape, Style> look = (style, _) -> style;
    private long signs;

    /** Whether the atlas itself gives a property of this name to what it writes. */
    public static boolean isOwnName(String name) {
        return TEXTS.contains(name) || SWITCHES.contains(name) || name.equals(HEIGHT) || name.equals(STYLE);
    }

    /** Reads the object that the parser has just entered. */
    static FeatureProperties read(JsonParser json) throws FeatureFault {
        FeatureProperties properties = new FeatureProperties();
        Set<String> names = new HashSet<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (!names.add(name)) {
                throw new FeatureFault(field(name), "twice");
            }
            if (names.size() > MOST) {
                throw new FeatureFault("properties", "properties", MOST);
            }
            json.nextToken();
            properties.take(name, json);
        }
        return properties;
    }

    /**
     * The properties that the atlas wrote as text into a file of a format that has no words for them.
     *
     * @param json an object
     * @throws FeatureFault when it is none, or says what cannot be
     */
    public static FeatureProperties ofOwn(String json) throws FeatureFault {
        try (JsonParser parser = AnnotationJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FeatureFault(OWN, "object");
            }
            FeatureProperties properties = read(parser);
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new FeatureFault(OWN, "object");
            }
            properties.own = true;
            return properties;
        } catch (JacksonException broken) {
            throw new FeatureFault(OWN, "object");
        }
    }

    /** Everything about an annotation but its geometry, for {@link #ofOwn}: an object in plain ASCII. */
    public static String textOf(Annotation annotation) {
        return FeatureWriting.properties(annotation);
    }

    /** Whether the atlas itself wrote them. */
    public boolean isOwn() {
        return own;
    }

    /** Says one of the texts that the atlas knows by name, whatever was said before. */
    public void say(String name, String text) {
        known.put(name, text);
    }

    /** Says one of the texts that the atlas knows by name, where nothing was said before. */
    public void sayUnlessSaid(String name, String text) {
        known.putIfAbsent(name, text);
    }

    /** Says that it is left out of maps. */
    public void sayHidden() {
        known.put("hidden", true);
    }

    /** Says what becomes of the style that is said, once the shape is known. */
    public void sayLook(BiFunction<Style, Shape, Style> change) {
        look = change;
    }

    /** How a shape looks. */
    Style style(Shape shape) {
        return look.apply(style, shape);
    }

    /**
     * Keeps a text of another program. Where the atlas wrote the property itself and the text says the same, its value stays
     * what it was.
     *
     * @throws FeatureFault when there are more, or longer ones, than can be kept
     */
    public void keep(String name, String text) throws FeatureFault {
        String before = extras.get(name);
        if (before == null || !plain(before).equals(text)) {
            keepJson(name, quoted(text));
        }
    }

    /**
     * Keeps a value of another program.
     *
     * @param json its JSON text
     * @throws FeatureFault when there are more, or longer ones, than can be kept
     */
    public void keepJson(String name, String json) throws FeatureFault {
        signs += name.length() + json.length();
        if (signs > MOST_SIGNS) {
            throw new FeatureFault(field(name), "extras", MOST_SIGNS);
        }
        extras.put(name, json);
        if (extras.size() > MOST) {
            throw new FeatureFault("properties", "properties", MOST);
        }
    }

    /**
     * The object that the parser has just entered, as it is written but for blanks.
     *
     * @throws FeatureFault when it is longer than can be kept
     */
    static String object(JsonParser json) throws FeatureFault {
        FeatureProperties kept = new FeatureProperties();
        return kept.rawText("", json);
    }

    /** All that was said but how it looks: an object of JSON, first what the atlas knows by name, then the rest. */
    public String attributes() {
        StringBuilder text = new StringBuilder("{");
        for (String name : ORDER) {
            Object value = known.get(name);
            if (value != null) {
                member(text, name, value instanceof String words ? quoted(words) : value.toString());
            }
        }
        extras.forEach((name, json) -> member(text, name, json));
        return text.append('}').toString();
    }

    private static void member(StringBuilder text, String name, String json) {
        text.append(text.length() == 1 ? "" : ",").append(quoted(name)).append(':').append(json);
    }

    /** What formats without types show of the JSON text of a value: a text without its quotes, anything else as it is. */
    public static String plain(String json) {
        try (JsonParser parser = AnnotationJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : json;
        } catch (JacksonException other) {
            return json;
        }
    }

    /** By what the file knows the feature, or null where it does not say it. */
    @Nullable String id() {
        String given = text("id");
        return given == null || given.isBlank() ? null : given;
    }

    private void take(String name, JsonParser json) throws FeatureFault {
        if (!isOwnName(name)) {
            extras.put(name, rawText(name, json));
        } else if (json.currentToken() == JsonToken.VALUE_NULL) {
            known.remove(name);
        } else if (name.equals(STYLE)) {
            style = style(json);
        } else {
            known.put(name, value(name, json));
        }
    }

    private static Object value(String name, JsonParser json) throws FeatureFault {
        JsonToken token = json.currentToken();
        if (SWITCHES.contains(name) && (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE)) {
            return token == JsonToken.VALUE_TRUE;
        }
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (name.equals(HEIGHT) && number && Double.isFinite(json.getDoubleValue())) {
            return json.getDoubleValue();
        }
        boolean text = token == JsonToken.VALUE_STRING || (number && name.equals("id"));
        if (TEXTS.contains(name) && text) {
            return json.getString();
        }
        throw new FeatureFault(
                field(name), SWITCHES.contains(name) ? "switch" : name.equals(HEIGHT) ? "number" : "text");
    }

    private static Style style(JsonParser json) throws FeatureFault {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new FeatureFault(field(STYLE), "style", "–");
        }
        // A style of which a part is missing is the usual one in that part.
        Map<String, Object> found = new TreeMap<>(
                Map.of("colour", Style.DEFAULT.colour(), "size", Style.DEFAULT.size()));
        Set<String> names = new HashSet<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            String where = field(STYLE + "." + name);
            if (!names.add(name)) {
                throw new FeatureFault(where, "twice");
            }
            switch (json.nextToken()) {
                case VALUE_STRING -> found.put(name, json.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> found.put(name, json.getDoubleValue());
                case VALUE_TRUE -> found.put(name, true);
                case VALUE_FALSE -> found.put(name, false);
                case null, default -> throw new FeatureFault(where, "style", name);
            }
            try {
                StyleJson.read(found);
            } catch (IllegalArgumentException strange) {
                throw new FeatureFault(where, "style", String.valueOf(found.get(name)));
            }
        }
        return StyleJson.read(found);
    }

    /** The JSON text of the value that begins at the present token, numbers to the last digit. */
    private String rawText(String name, JsonParser json) throws FeatureFault {
        StringWriter text = new StringWriter() {
            @Override
            public void write(char[] characters, int offset, int length) {
                signs += length;
                if (signs <= MOST_SIGNS) {
                    super.write(characters, offset, length);
                }
            }
        };
        signs += name.length();
        try (JsonGenerator copy = AnnotationJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructureExact(json);
        }
        if (signs > MOST_SIGNS) {
            throw new FeatureFault(field(name), "extras", MOST_SIGNS);
        }
        return text.toString();
    }

    /** A text by the name of its property, or null where it was not said. */
    public @Nullable String text(String name) {
        return known.get(name) instanceof String text ? text : null;
    }

    /** A text by the name of its property, or another where it was not said. */
    public String text(String name, String otherwise) {
        return known.get(name) instanceof String text ? text : otherwise;
    }

    @Nullable Moment moment(String name) throws FeatureFault {
        try {
            return AnnotationJson.moment(text(name));
        } catch (IllegalArgumentException strange) {
            throw new FeatureFault(field(name), "moment", shortened(text(name, "")));
        }
    }

    Instant instant(String name, Instant otherwise) throws FeatureFault {
        String text = text(name);
        try {
            return text == null ? otherwise : Timestamp.read(text);
        } catch (DateTimeException strange) {
            throw new FeatureFault(field(name), "instant", shortened(text(name, "")));
        }
    }

    @Nullable Link link() throws FeatureFault {
        try {
            return AnnotationJson.link(text("link"));
        } catch (IllegalArgumentException strange) {
            throw new FeatureFault(field("link"), "link", shortened(text("link", "")));
        }
    }

    Standing standing() {
        double height = known.get(HEIGHT) instanceof Double number ? number : Standing.USUAL.height();
        return new Standing(
                height, Boolean.TRUE.equals(known.get("locked")), Boolean.TRUE.equals(known.get("hidden")));
    }

    /** The properties of other programs: JSON text of the value by name; may be changed. */
    Map<String, String> extras() {
        return extras;
    }

    /** Keeps a kind that the atlas does not know as a property of another program. */
    void keepKind(String kind) {
        extras.put("kind", quoted(kind));
    }

    /** The JSON text of a text. */
    static String quoted(String words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = AnnotationJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeString(words);
        }
        return text.toString();
    }

    /** The name of a property as a message gives it. */
    public static String field(String name) {
        return "properties." + shortened(name);
    }

    /** A text that a message may quote. */
    public static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
    }
}
