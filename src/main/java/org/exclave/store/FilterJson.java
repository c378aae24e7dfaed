package org.exclave.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Kept filters as JSON: {@code {"version": 1, "filters": [{"name": "…", "conditions": [["category", "clash"]]}]}}. The
 * text may be anybody's: nothing else than this passes, within limits.
 */
final class FilterJson {

    static final int MOST_BYTES = 1_000_000;
    static final int MOST_FILTERS = 200;

    private static final int VERSION = 1;
    private static final int MOST_CONDITIONS = 50;
    private static final int MOST_WORDS = 2_000;
    private static final int LONGEST_WORD = 5_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(6)
                    .maxStringLength(LONGEST_WORD)
                    .maxNameLength(20)
                    .maxDocumentLength(MOST_BYTES)
                    .build())
            .build();

    private FilterJson() {}

    static byte[] write(List<KeptFilter> filters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("filters");
            for (KeptFilter filter : filters) {
                json.writeStartObject();
                json.writeStringProperty("name", filter.name());
                json.writeArrayPropertyStart("conditions");
                for (List<String> words : filter.conditions()) {
                    json.writeStartArray();
                    words.forEach(json::writeString);
                    json.writeEndArray();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException or {@link tools.jackson.core.JacksonException} when these are no kept filters */
    static List<KeptFilter> read(byte[] content) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            require(json.nextToken(), JsonToken.START_OBJECT);
            name(json, "version");
            require(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
            if (json.getLongValue() != VERSION) {
                throw new IllegalArgumentException("another version");
            }
            name(json, "filters");
            List<KeptFilter> filters = filters(json);
            require(json.nextToken(), JsonToken.END_OBJECT);
            require(json.nextToken(), null);
            return filters;
        }
    }

    private static List<KeptFilter> filters(JsonParser json) {
        List<KeptFilter> filters = new ArrayList<>();
        require(json.nextToken(), JsonToken.START_ARRAY);
        while (more(json, JsonToken.START_OBJECT, filters.size(), MOST_FILTERS)) {
            name(json, "name");
            require(json.nextToken(), JsonToken.VALUE_STRING);
            String name = json.getString();
            name(json, "conditions");
            filters.add(new KeptFilter(name, conditions(json)));
            require(json.nextToken(), JsonToken.END_OBJECT);
        }
        if (new HashSet<>(filters.stream().map(KeptFilter::name).toList()).size() < filters.size()) {
            throw new IllegalArgumentException("a name twice");
        }
        return filters;
    }

    private static List<List<String>> conditions(JsonParser json) {
        List<List<String>> conditions = new ArrayList<>();
        require(json.nextToken(), JsonToken.START_ARRAY);
        while (more(json, JsonToken.START_ARRAY, conditions.size(), MOST_CONDITIONS)) {
            List<String> words = new ArrayList<>();
            while (more(json, JsonToken.VALUE_STRING, words.size(), MOST_WORDS)) {
                words.add(json.getString());
            }
            conditions.add(words);
        }
        return conditions;
    }

    /** Steps to the next part of a list, or past its end. */
    private static boolean more(JsonParser json, JsonToken part, int before, int most) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return false;
        }
        require(token, part);
        if (before >= most) {
            throw new IllegalArgumentException("more than " + most);
        }
        return true;
    }

    private static void name(JsonParser json, String wanted) {
        require(json.nextToken(), JsonToken.PROPERTY_NAME);
        if (!wanted.equals(json.currentName())) {
            throw new IllegalArgumentException("not " + wanted);
        }
    }

    private static void require(@Nullable JsonToken token, @Nullable JsonToken wanted) {
        if (token != wanted) {
            throw new IllegalArgumentException("not " + wanted);
        }
    }
}
