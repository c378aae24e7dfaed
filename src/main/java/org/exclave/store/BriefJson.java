package org.exclave.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.brief.SceneView;
import org.exclave.brief.Statement;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeSelection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Briefs as JSON text that {@link BriefFile} reads as the same again: views to the last digit, times to the second. What is
 * usual is not said. Written token by token, as {@link AnnotationJson} is.
 */
final class BriefJson {

    private BriefJson() {}

    /** A whole brief, a scene to a line. */
    static String text(Brief brief) {
        return document(
                brief.id(),
                brief.title(),
                brief.about(),
                annotations(brief.annotations()),
                brief.scenes().stream().map(BriefJson::scene).toList());
    }

    /**
     * A whole brief, put together from its parts.
     *
     * @param annotations as {@link #annotations} gives them
     * @param scenes as {@link #scene} gives them
     */
    static String document(String id, String title, String about, String annotations, List<String> scenes) {
        return "{\n\"format\": \"exclave-brief\",\n\"version\": 1,\n\"id\": " + quoted(id) + ",\n\"title\": " + quoted(title)
                + (about.isEmpty() ? "" : ",\n\"about\": " + quoted(about)) + ",\n\"annotations\": " + annotations.strip()
                + ",\n\"scenes\": [\n" + String.join(",\n", scenes) + "\n]\n}\n";
    }

    /** Annotations as GeoJSON. */
    static String annotations(List<Annotation> annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            GeoJsonFile.write(annotations, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** One scene. */
    static String scene(Scene scene) {
        return AnnotationJson.object(json -> {
            json.writeStringProperty("id", scene.id());
            json.writeStringProperty("title", scene.title());
            json.writeArrayPropertyStart("caption");
            scene.caption().forEach(statement -> statement(json, statement));
            json.writeEndArray();
            if (scene.question() != null) {
                json.writeStringProperty("question", scene.question());
            }
            Statement answer = scene.answer();
            if (answer != null) {
                json.writeName("answer");
                statement(json, answer);
            }
            map(json, scene);
        });
    }

    private static void map(JsonGenerator json, Scene scene) {
        SceneView view = scene.view();
        json.writeName("view");
        json.writeArray(new double[] {view.west(), view.south(), view.east(), view.north()}, 0, 4);
        if (!scene.time().equals(TimeSelection.ALWAYS)) {
            time(json, scene.time());
        }
        if (!scene.filter().isEmpty()) {
            json.writeArrayPropertyStart("filter");
            scene.filter().forEach(words -> words(json, words));
            json.writeEndArray();
        }
        json.writeStringProperty("edition", scene.edition().id());
        if (scene.comparison() != null) {
            json.writeStringProperty("compared", scene.comparison().other().id());
            json.writeStringProperty("comparison", scene.comparison().way());
        }
        if (scene.names() != null) {
            json.writeStringProperty("names", scene.names());
        }
        SceneLayers layers = scene.layers();
        if (layers != null) {
            layers(json, layers);
        }
        if (scene.selected() != null) {
            json.writeStringProperty("selected", scene.selected());
        }
        if (!scene.annotations().isEmpty()) {
            words(json, "annotations", scene.annotations());
        }
    }

    private static void layers(JsonGenerator json, SceneLayers layers) {
        json.writeObjectPropertyStart("layers");
        words(json, "drawn", layers.drawn());
        if (!layers.opacities().isEmpty()) {
            json.writeObjectPropertyStart("opacity");
            new TreeMap<>(layers.opacities()).forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        if (!layers.order().isEmpty()) {
            json.writeName("order");
            words(json, layers.order());
        }
        if (!layers.overlays().isEmpty()) {
            words(json, "overlays", layers.overlays());
        }
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, TimeSelection time) {
        json.writeObjectPropertyStart("time");
        json.writeStringProperty("from", time.window().from().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringProperty("to", time.window().to().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringProperty("mode", time.mode().name().toLowerCase(Locale.ROOT));
        if (time.meaning() == TimeMeaning.CERTAIN) {
            json.writeBooleanProperty("certain", true);
        }
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("text", statement.text());
        json.writeArrayPropertyStart("sources");
        statement.sources().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** In the order of the alphabet, so that the same brief is the same text. */
    private static void words(JsonGenerator json, String name, Set<String> words) {
        json.writeName(name);
        words(json, words.stream().sorted().toList());
    }

    private static void words(JsonGenerator json, List<String> words) {
        json.writeStartArray();
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String quoted(String words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = AnnotationJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeString(words);
        }
        return text.toString();
    }
}
