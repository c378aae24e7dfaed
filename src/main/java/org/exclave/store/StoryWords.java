package org.exclave.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exclave.catalog.CheckedDocument;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of a story in another language, as {@code data/schema/story-words.schema.json} says. They are taken as a whole or not
 * at all: where one is missing, or stands for nothing in the story, all that is wrong is told.
 */
final class StoryWords {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String FIGURES = "figures";

    private final String name;
    private final JsonNode words;
    private final List<Fault> faults = new ArrayList<>();

    private StoryWords(String name, JsonNode words) {
        this.name = name;
        this.words = words;
    }

    /**
     * The words in a file.
     *
     * @param name of the file, for the sentences
     * @param language that in which they have to be
     * @throws AtlasDataException when there are none that can be read
     */
    static StoryWords read(String name, Path file, String language) throws AtlasDataException {
        StoryWords read = new StoryWords(name, CheckedDocument.read(name, file, CheckedDocument.STORY_WORDS));
        read.require("language", language);
        read.refuseFaults();
        return read;
    }

    /**
     * A story with these words in the place of its own, and all else as it is there.
     *
     * @throws AtlasDataException when these are not the words of that story, with each fault and its place
     */
    JsonNode in(JsonNode story) throws AtlasDataException {
        ObjectNode told = (ObjectNode) story.deepCopy();
        require("story", told.path("id").asString());
        refuseFaults();
        exchange(TITLE, told, words, "");
        exchange("about", told, words, "");
        annotate(told.path("annotations").path("features"), words.path("annotations"));
        tell(told.path("scenes"), words.path("scenes"));
        refuseFaults();
        return told;
    }

    private void annotate(JsonNode features, JsonNode annotations) {
        Set<String> known = new HashSet<>();
        for (JsonNode feature : features) {
            if (feature.path("properties") instanceof ObjectNode properties) {
                String id = properties.path("id").asString();
                known.add(id);
                exchange(TITLE, properties, annotations.path(id), "annotations." + id + ".");
                exchange("note", properties, annotations.path(id), "annotations." + id + ".");
            }
        }
        refuseOthers(annotations, known, "annotations.");
    }

    private void tell(JsonNode scenes, JsonNode told) {
        Set<String> known = new HashSet<>();
        for (JsonNode each : scenes) {
            String id = each.path("id").asString();
            String at = "scenes." + id;
            known.add(id);
            if (!told.has(id)) {
                refuse(at, "catalog.is-missing");
            } else if (each instanceof ObjectNode scene) {
                tell(scene, told.path(id), at + ".");
            }
        }
        refuseOthers(told, known, "scenes.");
    }

    private void tell(ObjectNode scene, JsonNode told, String at) {
        exchange(TITLE, scene, told, at);
        exchange("question", scene, told, at);
        JsonNode caption = scene.path("caption");
        JsonNode sentences = told.path("caption");
        if (caption.size() != sentences.size()) {
            refuse(at + "caption", "words.sentences", caption.size(), sentences.size());
        } else {
            for (int number = 0; number < caption.size(); number++) {
                say(caption.path(number), sentences.path(number), at + "caption[" + number + "].");
            }
        }
        if (scene.has("answer") || told.has("answer")) {
            say(scene.path("answer"), told.path("answer"), at + "answer.");
        }
    }

    private void say(JsonNode statement, JsonNode told, String at) {
        if (!(statement instanceof ObjectNode said)) {
            refuse(at + TEXT, "words.extra");
            return;
        }
        exchange(TEXT, said, told, at);
        JsonNode figures = said.path(FIGURES);
        List<String> named = told.path(FIGURES).valueStream().map(JsonNode::asString).toList();
        if (figures.size() != named.size()) {
            refuse(at + FIGURES, "words.figures", figures.size(), named.size());
            return;
        }
        for (int number = 0; number < named.size(); number++) {
            ((ObjectNode) figures.path(number)).put("figure", named.get(number));
        }
        lost(named, told.path(TEXT).asString("")).forEach(figure -> refuse(at + FIGURES, "words.figure", figure));
    }

    /** Puts a word into the story, where both have one there. */
    private void exchange(String field, ObjectNode story, JsonNode told, String at) {
        if (story.has(field) && told.has(field)) {
            story.put(field, told.path(field).asString());
        } else if (story.has(field)) {
            refuse(at + field, "catalog.is-missing");
        } else if (told.has(field)) {
            refuse(at + field, "words.extra");
        }
    }

    /** The figures for which a text has no place of their own; the longest first, so that none is found within another. */
    private static List<String> lost(List<String> figures, String text) {
        List<String> lost = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        for (String figure : figures.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            int at = text.indexOf(figure);
            while (at >= 0 && !isFree(at, at + figure.length(), taken, text)) {
                at = text.indexOf(figure, at + 1);
            }
            if (at < 0) {
                lost.add(figure);
            } else {
                Arrays.fill(taken, at, at + figure.length(), true);
            }
        }
        return lost;
    }

    /** Whether no figure stands there, and none goes on there beyond either end. */
    private static boolean isFree(int from, int to, boolean[] taken, String text) {
        for (int at = from; at < to; at++) {
            if (taken[at]) {
                return false;
            }
        }
        boolean cutBefore = from > 0 && Character.isDigit(text.charAt(from)) && Character.isDigit(text.charAt(from - 1));
        boolean cutBehind =
                to < text.length() && Character.isDigit(text.charAt(to - 1)) && Character.isDigit(text.charAt(to));
        return !cutBefore && !cutBehind;
    }

    private void require(String field, String expected) {
        String found = words.path(field).asString();
        if (!found.equals(expected)) {
            refuse(field, "words.other", expected, found);
        }
    }

    private void refuseOthers(JsonNode group, Set<String> known, String at) {
        group.propertyNames().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> refuse(at + id, "words.extra"));
    }

    private void refuse(String field, String expectation, Object... details) {
        faults.add(Fault.of(name, null, field, expectation, details));
    }

    private void refuseFaults() throws AtlasDataException {
        if (!faults.isEmpty()) {
            throw new AtlasDataException(faults, null);
        }
    }
}
