package org.exclave.exchange.geojson;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What the atlas understands of the attributes of a shape, which stay as they are: what it is called, and when it holds. Names
 * of attributes count whatever the case of their letters, with and without strokes between their words.
 *
 * @param title may be empty
 * @param validity always where the attributes do not say it in ISO 8601
 */
record ShapeWords(String title, Validity validity) {

    private static final int LONGEST_TITLE = 200;
    private static final Validity ALWAYS = new Validity(null, null);
    private static final List<String> TITLES = List.of("title", "name", "label", "nameen", "shapename");
    private static final List<List<String>> SPANS = List.of(
            List.of("validfrom", "validto"),
            List.of("begin", "end"),
            List.of("start", "end"),
            List.of("startdate", "enddate"),
            List.of("datestart", "dateend"));

    /**
     * Understands attributes.
     *
     * @param attributes an object of JSON
     */
    static ShapeWords of(String attributes) {
        Map<String, String> texts = texts(attributes);
        String title = TITLES.stream()
                .map(texts::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
        return new ShapeWords(shortened(title.strip()), validity(texts));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private static Validity validity(Map<String, String> texts) {
        for (List<String> span : SPANS) {
            String first = texts.getOrDefault(span.getFirst(), "").strip();
            String last = texts.getOrDefault(span.getLast(), "").strip();
            if (!first.isEmpty() || (span.equals(SPANS.getFirst()) && !last.isEmpty())) {
                return validity(first, last);
            }
        }
        return ALWAYS;
    }

    /** What only half understands would hold at times of which the file says that it does not. */
    private static Validity validity(String first, String last) {
        Moment from = moment(first);
        Moment to = moment(last);
        boolean half = (from == null) != first.isEmpty() || (to == null) != last.isEmpty();
        boolean backwards = from != null && to != null && from.earliest().isAfter(to.latest());
        return half || backwards ? ALWAYS : new Validity(from, to);
    }

    private static @Nullable Moment moment(String text) {
        try {
            return new Moment(text);
        } catch (IllegalArgumentException otherWords) {
            return null;
        }
    }

    /** The texts and numbers of an object, by its names in small letters without strokes; the first of each. */
    private static Map<String, String> texts(String attributes) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = AnnotationJson.FACTORY.createParser(ObjectReadContext.empty(), attributes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                    texts.putIfAbsent(name, json.getString());
                } else {
                    json.skipChildren();
                }
            }
            return texts;
        } catch (JacksonException broken) {
            return texts;
        }
    }
}
