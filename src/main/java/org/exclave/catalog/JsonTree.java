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
    static final long MOST_BYTES = 50_000_000;

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

    private JsonTree() {}

    /**
     * The one value in {@code content}, or a missing node when there is none.
     *
     * @throws tools.jackson.core.JacksonException where it is not JSON, names a field twice, is too deeply nested, or goes
     *     on after its end
     */
    static JsonNode of(byte[] content) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
            if (parser.nextToken() == null) {
                return MissingNode.getInstance();
            }
            JsonNode tree = whole(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end", parser.currentTokenLocation());
            }
            return tree;
        }
    }

    private static JsonNode whole(JsonParser parser) {
        try {
            return value(parser);
        } catch (StreamConstraintsException excess) {
            throw new StreamConstraintsException(excess.getOriginalMessage(), parser.currentLocation());
        }
    }

    private static JsonNode value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(parser, "no value", parser.currentTokenLocation());
        };
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static ObjectNode group(JsonParser parser) {
        ObjectNode group = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            group.set(name, value(parser));
        }
        return group;
    }

    private static ArrayNode list(JsonParser parser) {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}
