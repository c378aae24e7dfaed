package org.exclave.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.brief.EditionComparison;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.brief.SceneView;
import org.exclave.brief.Statement;
import org.exclave.catalog.CheckedDocument;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.geography.Edition;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads briefs from files and writes them: JSON as {@code data/schema/brief.schema.json} says. Anybody may have written them. */
public final class BriefFile {

    private final String name;

    private BriefFile(String name) {
        this.name = name;
    }

    /**
     * The brief in a file.
     *
     * @throws AtlasDataException when it cannot be read, with each fault and its place
     */
    public static Brief read(Path file) throws AtlasDataException {
        return of(String.valueOf(file.getFileName()), CheckedDocument.read(file, CheckedDocument.BRIEF));
    }

    /**
     * The brief in a document that stands within something else: a file of another kind, a store.
     *
     * @param name of that, for the sentences
     * @param json in UTF-8, as in a file of its own
     * @throws AtlasDataException when it is no brief, with each fault and its place
     */
    public static Brief of(String name, byte[] json) throws AtlasDataException {
        return of(name, CheckedDocument.read(name, json, CheckedDocument.BRIEF));
    }

    /** The brief in a tree that the schema of briefs allows. */
    static Brief of(String name, JsonNode tree) throws AtlasDataException {
        return new BriefFile(name).brief(tree);
    }

    /**
     * Writes a brief in UTF-8, so that {@link #read} gives the same again; times to the second.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Brief brief, OutputStream out) throws IOException {
        out.write(BriefJson.text(brief).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The files of briefs in a folder, in the order of their names; none when there is no such folder.
     *
     * @throws IOException when the folder cannot be listed
     */
    public static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            entries.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private Brief brief(JsonNode tree) throws AtlasDataException {
        List<Annotation> annotations = annotations(tree);
        Set<String> known = annotations.stream().map(Annotation::id).collect(Collectors.toSet());
        List<Scene> scenes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean asked = false;
        for (JsonNode node : tree.path("scenes")) {
            String at = "scenes[" + scenes.size() + "]";
            Scene scene = scene(node, at);
            require(ids.add(scene.id()), at + ".id", "brief.twice", scene.id());
            require(known.containsAll(scene.annotations()), at + ".annotations", "brief.annotations");
            require(scene.answer() == null || asked, at + ".answer", "brief.answer");
            asked = scene.question() != null;
            scenes.add(scene);
        }
        return new Brief(
                tree.path("id").asString(), tree.path("title").asString(), tree.path("about").asString(""), annotations, scenes);
    }

    private List<Annotation> annotations(JsonNode tree) throws AtlasDataException {
        JsonNode features = tree.path("annotations");
        if (features.isMissingNode()) {
            return List.of();
        }
        try {
            return GeoJsonFile.read(
                    name, new StringReader(features.toString()), () -> UUID.randomUUID().toString(), Instant.EPOCH);
        } catch (IOException impossible) {
            throw new AtlasDataException(
                    Fault.of(name, "annotations.unreadable", String.valueOf(impossible.getMessage())), impossible);
        }
    }

    private Scene scene(JsonNode node, String at) throws AtlasDataException {
        List<Statement> caption = new ArrayList<>();
        node.path("caption").forEach(each -> caption.add(statement(each)));
        List<List<String>> filter = new ArrayList<>();
        node.path("filter").forEach(each -> filter.add(words(each)));
        JsonNode answer = node.path("answer");
        JsonNode layers = node.path("layers");
        return new Scene(
                node.path("id").asString(),
                node.path("title").asString(),
                caption,
                text(node, "question"),
                answer.isMissingNode() ? null : statement(answer),
                view(node.path("view"), at + ".view"),
                time(node.path("time"), at + ".time"),
                filter,
                edition(text(node, "edition")),
                node.has("compared")
                        ? new EditionComparison(edition(text(node, "compared")), node.path("comparison").asString())
                        : null,
                text(node, "names"),
                layers.isMissingNode() ? null : layers(layers),
                text(node, "selected"),
                Set.copyOf(words(node.path("annotations"))));
    }

    private static SceneLayers layers(JsonNode node) {
        Map<String, Double> opacities = new HashMap<>();
        node.path("opacity").properties().forEach(each -> opacities.put(each.getKey(), each.getValue().asDouble()));
        return new SceneLayers(
                Set.copyOf(words(node.path("drawn"))),
                opacities,
                words(node.path("order")),
                Set.copyOf(words(node.path("overlays"))));
    }

    private static Statement statement(JsonNode node) {
        return new Statement(node.path("text").asString(), words(node.path("sources")));
    }

    private SceneView view(JsonNode node, String at) throws AtlasDataException {
        double west = node.path(0).asDouble();
        double south = node.path(1).asDouble();
        double east = node.path(2).asDouble();
        double north = node.path(3).asDouble();
        require(west < east && south < north, at, "brief.view");
        return new SceneView(west, south, east, north);
    }

    private TimeSelection time(JsonNode node, String at) throws AtlasDataException {
        if (node.isMissingNode()) {
            return TimeSelection.ALWAYS;
        }
        try {
            TimeExpression from = TimeExpression.parse(node.path("from").asString());
            TimeExpression to = TimeExpression.parse(node.path("to").asString());
            require(from.start().isBefore(to.end()), at, "brief.time");
            String mode = node.path("mode").asString("window").toUpperCase(Locale.ROOT);
            return TimeSelection.possible(TimeWindow.of(from.start(), to.end()))
                    .withMode(TimeMode.valueOf(mode))
                    .withMeaning(node.path("certain").asBoolean(false) ? TimeMeaning.CERTAIN : TimeMeaning.POSSIBLE);
        } catch (TimeExpressionException unreadable) {
            throw new AtlasDataException(Fault.of(name, null, at, "brief.moment", unreadable.text()), unreadable);
        }
    }

    private static Edition edition(@Nullable String id) {
        return id == null ? Edition.DEFAULT : Edition.withId(id).orElse(Edition.DEFAULT);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asString() : null;
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private void require(boolean holds, String field, String expectation, Object... details) throws AtlasDataException {
        if (!holds) {
            throw new AtlasDataException(Fault.of(name, null, field, expectation, details));
        }
    }
}
