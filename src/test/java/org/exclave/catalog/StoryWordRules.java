package org.exclave.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the words of a story in another language keep to beyond what the program asks of them: every number stands where the
 * English sentence has it, a figure in digits has the same digits, and nobody is blamed.
 */
final class StoryWordRules {

    private static final int LONGEST_TITLE = 50;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** Words that take sides, or believe one less than another, by their stems. */
    private static final Map<String, Pattern> BLAME = Map.of(
            "ru", stems("якобы|зверск|зверств|агресс|террор|вторг|вторжен|резн[яюие]|варвар|пресловут|так называем|карател"),
            "ky", stems("имиш|жырткыч|мыкаачы|баскынч|агресс|террор|кыргын"),
            "tg", stems("гӯё|ваҳш|таҷовуз|ғосиб|агресс|террор|қатли ом"));

    private final JsonNode story;
    private final JsonNode words;
    private final List<String> complaints = new ArrayList<>();

    private StoryWordRules(JsonNode story, JsonNode words) {
        this.story = story;
        this.words = words;
    }

    /** Everything that is wrong with words that the program would take. */
    static List<String> complaints(JsonNode story, JsonNode words) {
        StoryWordRules rules = new StoryWordRules(story, words);
        rules.check();
        return rules.complaints;
    }

    private void check() {
        compare("title", story.path("title"), words.path("title"));
        compare("about", story.path("about"), words.path("about"));
        List<String> scenes = new ArrayList<>();
        for (JsonNode scene : story.path("scenes")) {
            String id = scene.path("id").asString();
            scenes.add(id);
            check(id, scene, words.path("scenes").path(id));
        }
        if (!List.copyOf(words.path("scenes").propertyNames()).equals(scenes)) {
            complaints.add("scenes in another order");
        }
        for (JsonNode feature : story.path("annotations").path("features")) {
            JsonNode properties = feature.path("properties");
            String id = properties.path("id").asString();
            JsonNode said = words.path("annotations").path(id);
            compare(id, properties.path("title"), said.path("title"));
            compare(id, properties.path("note"), said.path("note"));
        }
    }

    private void check(String id, JsonNode scene, JsonNode said) {
        compare(id, scene.path("title"), said.path("title"));
        if (said.path("title").asString("").length() > LONGEST_TITLE) {
            complaints.add(id + ": a long title");
        }
        compare(id, scene.path("question"), said.path("question"));
        Stream.Builder<JsonNode[]> statements = Stream.builder();
        for (int number = 0; number < scene.path("caption").size(); number++) {
            statements.add(new JsonNode[] {scene.path("caption").path(number), said.path("caption").path(number)});
        }
        statements.add(new JsonNode[] {scene.path("answer"), said.path("answer")});
        statements.build().forEach(pair -> {
            compare(id, pair[0].path("text"), pair[1].path("text"));
            for (int number = 0; number < pair[0].path("figures").size(); number++) {
                checkFigure(
                        id,
                        pair[0].path("figures").path(number).path("figure").asString(),
                        pair[1].path("figures").path(number).asString(""));
            }
        });
    }

    private void compare(String at, JsonNode written, JsonNode said) {
        String english = written.asString("");
        String text = said.asString("");
        if (!digits(english).equals(digits(text))) {
            complaints.add(at + ": other numbers: " + digits(english) + ", " + digits(text));
        }
        if (!text.isEmpty() && (text.equals(english) || !CYRILLIC.matcher(text).find())) {
            complaints.add(at + ": not translated: " + text);
        }
        BLAME.get(words.path("language").asString())
                .matcher(text)
                .results()
                .forEach(word -> complaints.add(at + ": word of blame: " + word.group()));
    }

    /** A figure in digits keeps them, however its thousands and decimals are parted; a word is a word. */
    private void checkFigure(String at, String written, String said) {
        if (!digits(written).equals(digits(said))) {
            complaints.add(at + ": another figure: " + written + ", " + said);
        }
    }

    private static List<String> digits(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Pattern stems(String stems) {
        return Pattern.compile("(?<!\\p{L})(?:" + stems + ")\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
