package org.exclave.catalog;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON into a tree with the plain parser. A mapper would do the same, but loading one costs a cold start about as
 * much time as reading and checking the whole catalogue.
 */
final class JsonTree {

    /** Bytes. The largest file of the catalogue has 0.2 MB. */
    static final long MOST_BYTES = 16_000_000;

    /** Values of all kinds in one file of a catalogue. The largest file of the shipped one has 5,320. */
    static final int MOST_VALUES = 200_000;

    /** Lists and groups within each other. The schemas need eleven, the catalogue four. */
    static final int DEEPEST_NESTING = 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxDocumentLength(MOST_BYTES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final int mostValues;
    private int values;

    private JsonTree(JsonParser parser, int mostValues) {
        this.parser = parser;
        this.mostValues = mostValues;
    }

    /**
     * The one value in {@code content}, or a missing node when there is none.
     *
     * @throws tools.jackson.core.JacksonException where it is not JSON, names a field twice, is too deeply nested, or goes
     *     on after its end
     */
    static JsonNode of(byte[] content) {
        return of(content, Integer.MAX_VALUE);
    }

    /**
     * The same for a file that may have been made to fill the memory.
     *
     * @throws StreamConstraintsException where it has more than {@code mostValues} values, lists and groups counted
     */
    static JsonNode of(byte[] content, int mostValues) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            if (parser.nextToken() == null) {
                return MissingNode.getInstance();
            }
            JsonNode tree = new JsonTree(parser, mostValues).whole();
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end", parser.currentTokenLocation());
            }
            return tree;
        }
    }

    private JsonNode whole() {
        try {
            return value();
        } catch (StreamConstraintsException excess) {
            throw new StreamConstraintsException(excess.getOriginalMessage(), parser.currentLocation());
        }
    }

    private JsonNode value() {
        values++;
        if (values > mostValues) {
            throw new StreamConstraintsException("too many values", parser.currentLocation());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> group();
            case START_ARRAY -> list();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(parser, "no value", parser.currentTokenLocation());
        };
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private ObjectNode group() {
        ObjectNode group = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            group.set(name, value());
        }
        return group;
    }

    private ArrayNode list() {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }
}
