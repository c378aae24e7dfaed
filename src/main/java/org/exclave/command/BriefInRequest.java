package org.exclave.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.exclave.brief.Brief;
import org.exclave.briefing.imprint.ImprintFile;
import org.exclave.catalog.CheckedDocument;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.store.BriefFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a request names a brief: by its id, where it is a story, which every atlas has; otherwise it carries what is shown of it, and no more, since
 * whoever gets the sheet of a scene need not get the others.
 *
 * @param id or null
 * @param document as JSON, or null
 */
record BriefInRequest(@Nullable String id, @Nullable String document) {

    static final BriefInRequest NONE = new BriefInRequest(null, null);

    /** The rest of a request is short. */
    private static final int LONGEST = ImprintFile.LONGEST - 100_000;

    private static final String SCENES = "scenes";
    private static final String ANNOTATIONS = "annotations";

    /**
     * That of a brief which has been read already.
     *
     * @param named by which it was chosen
     * @param scene the id of the only scene that is shown, or null for all
     */
    static BriefInRequest of(String named, Brief told, @Nullable String scene, Messages messages) {
        try {
            if (BriefChoice.isStory(named, messages.language())) {
                return new BriefInRequest(told.id(), null);
            }
            JsonNode tree = CheckedDocument.tree(named, document(named, told));
            if (scene != null && tree instanceof ObjectNode brief) {
                keep(scene, brief);
            }
            String document = tree.toString();
            return document.length() > LONGEST ? new BriefInRequest(told.id(), null) : new BriefInRequest(null, document);
        } catch (AtlasDataException | IOException gone) {
            throw new CommandFailure(ExitCode.FAILED, messages.text("request.brief", named));
        }
    }

    private static byte[] document(String named, Brief told) throws IOException {
        if (BriefChoice.isFile(named)) {
            return Files.readAllBytes(Path.of(named));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BriefFile.write(told, bytes);
        return bytes.toByteArray();
    }

    /** Leaves one scene with its annotations, and of the scene before it the question that it answers. */
    private static void keep(String scene, ObjectNode brief) {
        ArrayNode kept = brief.arrayNode();
        JsonNode before = null;
        for (JsonNode each : brief.path(SCENES)) {
            if (each.path("id").asString().equals(scene)) {
                if (before != null && each.has("answer")) {
                    kept.add(asking(before, each, brief));
                }
                kept.add(each);
                keepAnnotations(each, brief);
            }
            before = each;
        }
        brief.remove("about");
        brief.set(SCENES, kept);
    }

    private static ObjectNode asking(JsonNode before, JsonNode scene, ObjectNode brief) {
        ObjectNode asking = brief.objectNode();
        asking.set("id", before.path("id"));
        asking.put("title", "?");
        asking.set("view", scene.path("view"));
        asking.set("caption", scene.path("caption"));
        asking.set("question", before.path("question"));
        return asking;
    }

    private static void keepAnnotations(JsonNode scene, ObjectNode brief) {
        Set<String> shown = new HashSet<>();
        scene.path(ANNOTATIONS).forEach(id -> shown.add(id.asString()));
        if (brief.path(ANNOTATIONS).path("features") instanceof ArrayNode features) {
            ArrayNode kept = brief.arrayNode();
            for (JsonNode feature : features) {
                String id = feature.path("properties").path("id").asString(feature.path("id").asString(""));
                if (shown.contains(id)) {
                    kept.add(feature);
                }
            }
            ((ObjectNode) brief.path(ANNOTATIONS)).set("features", kept);
        }
    }
}
