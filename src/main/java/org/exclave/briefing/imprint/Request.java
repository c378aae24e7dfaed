package org.exclave.briefing.imprint;

import java.io.StringWriter;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exclave.catalog.CheckedDocument;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;

/**
 * How a file was made. Holds neither paths of the machine nor who sat at it.
 *
 * @param command {@code export}, {@code deck} or {@code animate}
 * @param brief the id of a brief that the atlas or the store has, or null
 * @param document a brief that was a file of its own, as JSON, as far as it is shown; or null
 * @param baseMap the name of the file of the base map, or null
 * @param options of the command with their values, each with its hyphens; {@code true} where an option has no value
 * @param data what it was made from
 */
public record Request(
        String command,
        @Nullable String brief,
        @Nullable String document,
        @Nullable String baseMap,
        SortedMap<String, String> options,
        DataHashes data) {

    private static final String FORMAT = "exclave-request";
    private static final int VERSION = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    public Request {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** As {@code data/schema/request.schema.json} says, in ASCII, on one line. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("command", command);
            say(json, "brief", brief);
            if (document != null) {
                json.writeName("document");
                json.writeRawValue(document);
            }
            say(json, "baseMap", baseMap);
            json.writeObjectPropertyStart("options");
            options.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("data");
            json.writeStringProperty("map", data.map());
            json.writeStringProperty("catalogue", data.catalogue());
            say(json, "annotations", data.annotations());
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void say(JsonGenerator json, String field, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(field, value);
        }
    }

    /**
     * Reads what a file says.
     *
     * @param file its name, for the sentences
     * @throws AtlasDataException when it is no request, or one of a newer version
     */
    public static Request read(String file, byte[] json) throws AtlasDataException {
        JsonNode tree = CheckedDocument.tree(file, json);
        if (tree.path("version").asInt(VERSION) > VERSION) {
            throw new AtlasDataException(Fault.of(file, "request.newer"));
        }
        CheckedDocument.check(file, tree, CheckedDocument.REQUEST);
        JsonNode document = tree.path("document");
        SortedMap<String, String> options = new TreeMap<>();
        tree.path("options").properties().forEach(each -> options.put(each.getKey(), each.getValue().asString()));
        JsonNode data = tree.path("data");
        return new Request(
                tree.path("command").asString(),
                text(tree, "brief"),
                document.isMissingNode() ? null : document.toString(),
                text(tree, "baseMap"),
                options,
                new DataHashes(data.path("map").asString(), data.path("catalogue").asString(), text(data, "annotations")));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asString() : null;
    }
}
