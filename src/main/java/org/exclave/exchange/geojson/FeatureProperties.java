package org.exclave.exchange.geojson;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;

/**
 * The properties of one feature: those that the atlas knows by name, each of which may be missing; and those of other
 * programs, as the JSON text of their value, which is kept whatever it says.
 */
final class FeatureProperties {

    /** The most properties of one feature. */
    static final int MOST = 10_000;

    /** The most signs of all properties of other programs of one feature together. */
    static final int MOST_SIGNS = 1 << 20;

    /** Signs of a strange value in a message. */
    private static final int LONGEST_SHOWN = 60;

    private static final Set<String> TEXTS = Set.of(
            "id", "kind", "title", "note", "author", "source", "link", "brief", "validFrom", "validTo", "created",
            "modified");
    private static final Set<String> SWITCHES = Set.of("locked", "hidden");
    private static final String HEIGHT = "height";
    private static final String STYLE = "style";

    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, String> extras = new TreeMap<>();
    private Style style = Style.DEFAULT;
    private long signs;

    /** Whether the atlas itself gives a property of this name to what it writes. */
    static boolean isOwn(String name) {
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

    private void take(String name, JsonParser json) throws FeatureFault {
        if (!isOwn(name)) {
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
    @Nullable String text(String name) {
        return known.get(name) instanceof String text ? text : null;
    }

    /** A text by the name of its property, or another where it was not said. */
    String text(String name, String otherwise) {
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

    Style style() {
        return style;
    }

    /** The properties of other programs: JSON text of the value by name; may be changed. */
    Map<String, String> extras() {
        return extras;
    }

    /** Keeps a kind that the atlas does not know as a property of another program. */
    void keepKind(String kind) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = AnnotationJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeString(kind);
        }
        extras.put("kind", text.toString());
    }

    /** The name of a property as a message gives it. */
    static String field(String name) {
        return "properties." + shortened(name);
    }

    /** A text that a message may quote. */
    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
    }
}
