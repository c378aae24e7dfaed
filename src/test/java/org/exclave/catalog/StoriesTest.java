package org.exclave.catalog;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exclave.brief.Brief;
import org.exclave.brief.Statement;
import org.exclave.cartography.Layer;
import org.exclave.cartography.NameLanguage;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.geography.Edition;
import org.exclave.language.Language;
import org.exclave.session.Comparison;
import org.exclave.store.StoryFile;
import org.exclave.store.ToldStory;
import org.exclave.timeline.TimeMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the guided stories to their schema and to {@link StoryRules}, their words in other languages to the English ones, and the
 * rules to finding what is wrong.
 */
final class StoriesTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path FOLDER = ShippedCatalog.FOLDER.resolve("stories");

    /** Id of a story, to the fewest and the most scenes that it may have; in the order of the files' numbers. */
    private static final Map<String, List<Integer>> SCENES = new TreeMap<>(Map.of(
            "1-why-disputed", List.of(8, 10),
            "2-spring-2021", List.of(12, 15),
            "3-between-two-wars", List.of(8, 8),
            "4-september-2022", List.of(12, 15),
            "5-who-could-have-stopped-it", List.of(8, 10),
            "6-what-sources-disagree-about", List.of(8, 8)));

    static Stream<String> stories() {
        return SCENES.keySet().stream();
    }

    /** Every story in every language but that in which it was written. */
    static Stream<Arguments> translations() {
        return translated().flatMap(language -> stories().map(name -> Arguments.of(language, name)));
    }

    private static Stream<String> translated() {
        return Arrays.stream(Language.values()).filter(each -> each != Language.ENGLISH).map(Language::code);
    }

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void allSixStoriesAreThereInEveryLanguageAndNothingElse() throws IOException {
        List<String> names = stories().map(name -> name + ".json").toList();

        assertThat(in(FOLDER)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(names.stream(), translated()).toList());
        for (String language : translated().toList()) {
            assertThat(in(FOLDER.resolve(language))).as(language).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void wordsOfOtherLanguagesAreThoseOfTheStory(String language, String name) throws Exception {
        ToldStory story = StoryFile.read(FOLDER.resolve(name + ".json"), language);

        assertThat(story.trouble()).isNull();
        assertThat(story.isTranslated()).isTrue();
        assertThat(sources(story.told())).as("no citation is lost").isEqualTo(sources(story.written()));
        assertThat(StoryWordRules.complaints(story(name), story(language + "/" + name))).isEmpty();
    }

    private static List<List<String>> sources(Brief brief) {
        return brief.scenes().stream()
                .flatMap(scene -> Stream.concat(scene.caption().stream(), Stream.ofNullable(scene.answer())))
                .map(Statement::sources)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /scenes/no-agreed-line/caption/0/text | "Почти половина из 980 км." | other numbers
            /scenes/no-agreed-line/caption/0/figures/1 | "980" | another figure: 970
            /scenes/no-agreed-line/caption/0/text | "Nearly half of 970 km in 2021, 2022, 2022." | not translated
            /scenes/no-agreed-line/title | "Давно и упорно не согласованная обеими сторонами линия" | a long title
            /scenes/no-agreed-line/title | "Линия 2" | other numbers
            /scenes/soviet-lines/question | "Кто агрессор?" | word of blame: агрессор
            /scenes/treaty/caption/0/figures/0 | "1007" | another figure: 1,006.84
            /annotations/vorukh/note | "± 4 км." | other numbers
            /title | "Why the border is disputed" | not translated
            """)
    void whatIsWrongWithWordsIsFound(String pointer, String value, String complaint) {
        JsonNode words = changed("ru/1-why-disputed", pointer, value);

        assertThat(StoryWordRules.complaints(story("1-why-disputed"), words))
                .anyMatch(found -> found.contains(complaint));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void storyIsAsTheSchemaAllows(String name) {
        assertThat(schema().validate(story(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void storyKeepsItsRules(String name) {
        assertThat(StoryRules.complaints(story(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void storyHasItsScenesAndAsksTwoToFourQuestions(String name) {
        JsonNode story = story(name);

        assertThat(name).endsWith("-" + story.path("id").asString());
        assertThat(story.path("about").asString()).isNotEmpty();
        assertThat(story.path("scenes").size()).isBetween(SCENES.get(name).getFirst(), SCENES.get(name).getLast());
        assertThat(story.path("scenes").findValues("question")).hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void annotationsAreReadAsTheWindowReadsThem(String name, @TempDir Path folder) throws Exception {
        JsonNode annotations = story(name).path("annotations");
        Path file = Files.writeString(folder.resolve("annotations.geojson"), annotations.toString());

        assertThat(GeoJsonFile.read(file, () -> "none", Instant.EPOCH))
                .hasSameSizeAs(annotations.path("features").valueStream().toList())
                .allSatisfy(annotation -> assertThat(annotation.shape().kind()).isEqualTo("callout"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2-spring-2021 | /scenes/5/caption/1/text | "Few words." | words
            2-spring-2021 | /scenes/0/caption | [] | words
            2-spring-2021 | /scenes/0/caption/0/sources | [] | no source of
            2-spring-2021 | /scenes/0/caption/0/sources | ["nobody"] | unknown source nobody
            2-spring-2021 | /scenes/0/caption/0/text | "An alleged camera." | word of blame: alleged
            2-spring-2021 | /scenes/0/caption/0/text | "A Petrov was there." | a private person named: Petrov
            2-spring-2021 | /scenes/0/caption/0/text | "Cafiero writes so." | a private person named: Cafiero
            2-spring-2021 | /scenes/0/caption/2/figures | (removed) | number without figure: 7
            2-spring-2021 | /scenes/0/caption/2/text | "The border troops." | figure not in the text: 7
            2-spring-2021 | /scenes/0/caption/2/text | "Some say 7." | claimant not named
            2-spring-2021 | /scenes/0/caption/2/figures/0/figure | "8" | no such claim
            2-spring-2021 | /scenes/0/caption/2/sources | ["fidh-2021"] | the source of the claim of 7 is not cited
            2-spring-2021 | /scenes/6/caption/1/text | "The Tajik side spoke of 10." | open on one side: 10
            2-spring-2021 | /scenes/0/caption/0/text | "At 16:00." | number without figure: 16:00
            2-spring-2021 | /scenes/0/caption/0/text | "At 16:00 UTC+5." | on one clock only
            2-spring-2021 | /scenes/0/caption/0/text | "16:00 UTC+5 (16:00 UTC+6)" | not the same time
            2-spring-2021 | /scenes/0/caption/1/figures/0/claimant | "FIDH" | the row does not say thirty
            2-spring-2021 | /scenes/0/caption/1/sources | ["hrw-2023"] | no source of the row of thirty is cited
            1-why-disputed | /scenes/0/caption/0/figures/1/background | "BG-1-08" | the row does not say 970
            1-why-disputed | /scenes/0/caption/0/sources | ["fidh-2021"] | no source of the row of 970 is cited
            2-spring-2021 | /scenes/0/caption/2/figures/0 | {"figure": "7", "disagreement": "2022 dates"} | does not say
            1-why-disputed | /scenes/8/caption/0/figures/0 | {"figure": "1,006.84", "disagreement": "Border length"} |
            2-spring-2021 | /scenes/0/id | "tolls" | tolls: twice
            2-spring-2021 | /scenes/0/question | (removed) | first-shots: an answer without question
            2-spring-2021 | /scenes/1/answer | (removed) | first-shots: a question without answer
            2-spring-2021 | /scenes/14/question | "And now?" | the last scene asks
            2-spring-2021 | /scenes/0/title | "7 injured" | a number in title or question
            2-spring-2021 | /scenes/0/title | "A title that goes on and on and on until nobody reads it" | a long title
            2-spring-2021 | /scenes/0/selected | "KT-2021-NONE" | unknown incident
            2-spring-2021 | /scenes/0/selected | "KT-20210429-06" | lies beside the view
            2-spring-2021 | /scenes/0/time/from | "2021-04-20" |
            2-spring-2021 | /scenes/0/time | {"from": "2021-04-26", "to": "2021-04-27"} | did not happen then
            2-spring-2021 | /scenes/0/view | [70.6, 39.8, 70.4, 40.0] | turned round
            2-spring-2021 | /scenes/0/view | [70.5, 39.9, 70.6, 39.95] | a view of 8
            2-spring-2021 | /scenes/0/view | [70.2, 39.8, 70.8, 40.2] | to 1
            2-spring-2021 | /scenes/0/filter | [["family", "nobody"]] | means nothing
            2-spring-2021 | /scenes/0/annotations | ["nobody"] | unknown annotation
            2-spring-2021 | /scenes/0/annotations | ["kyzyl-bel"] | annotation beside the view
            2-spring-2021 | /scenes/8/annotations | (removed) | kyzyl-bel: in no scene
            2-spring-2021 | /annotations/features/0/geometry/coordinates/0/0 | 70.5 | not at a place of the catalogue
            2-spring-2021 | /annotations/features/0/properties/note | "Here." | does not say how well
            2-spring-2021 | /scenes/2/caption/0/text | "Tajikistan’s border, Kyrgyzstan’s border." | of the alphabet
            """)
    void whatIsWrongIsFound(String name, String pointer, String value, @Nullable String complaint) {
        List<String> complaints = StoryRules.complaints(changed(name, pointer, value));

        if (complaint == null) {
            assertThat(complaints).isEmpty();
        } else {
            assertThat(complaints).anyMatch(found -> found.contains(complaint));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /version | 2
            /format | "other"
            /scenes/0/caption/0/sources | (removed)
            /scenes/0/caption/2/figures/0/measure | "dead"
            /scenes/0/caption/2/figures/0/background | "BG-1-08"
            /scenes/0/caption/2/figures/0/claimant | (removed)
            /scenes/0/view | [70.2, 39.8, 70.8]
            /scenes/0/view/1 | 91
            /scenes/0/time/from | "spring"
            /scenes/0/compared | "osm-2026"
            /scenes/0/names | "de"
            /scenes/0/colour | "red"
            """)
    void schemaRefusesWhatIsNoBrief(String pointer, String value) {
        assertThat(schema().validate(changed("2-spring-2021", pointer, value))).isNotEmpty();
    }

    @Test
    void schemaOfWordsKnowsTheLanguagesOfTheAtlasAndNoOther() {
        JsonNode schema = tree(ShippedCatalog.FOLDER.resolve("schema/story-words.schema.json"));

        assertThat(words(schema.at("/properties/language"))).containsExactlyElementsOf(translated().toList());
    }

    @Test
    void schemaAndProgramKnowTheSameWords() {
        JsonNode definitions = tree(ShippedCatalog.FOLDER.resolve("schema/brief.schema.json")).path("$defs");
        JsonNode scene = definitions.path("scene").path("properties");

        assertThat(words(definitions.at("/figure/properties/measure")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Measure.values()).map(Measure::id).toList());
        assertThat(words(definitions.path("edition")))
                .containsExactlyElementsOf(Arrays.stream(Edition.values()).map(Edition::id).toList());
        assertThat(words(scene.path("names")))
                .containsExactlyElementsOf(Arrays.stream(NameLanguage.values()).map(NameLanguage::id).toList());
        assertThat(words(scene.path("comparison"))).containsExactlyElementsOf(lowerCase(Comparison.values()));
        assertThat(words(definitions.at("/time/properties/mode")))
                .containsExactlyElementsOf(lowerCase(TimeMode.values()));
        assertThat(words(definitions.at("/layers/properties/drawn/items")))
                .containsExactlyElementsOf(Arrays.stream(Layer.values()).map(Layer::id).toList());
    }

    @Test
    void exampleOfTheGuideIsABriefThatKeepsTheRules() throws IOException {
        String guide = Files.readString(ShippedCatalog.FOLDER.resolveSibling("docs").resolve("guide.md"));
        String section = guide.substring(guide.indexOf("Files of briefs"));
        int start = section.indexOf("```json") + "```json".length();
        JsonNode example = MAPPER.readTree(section.substring(start, section.indexOf("```", start)));

        assertThat(schema().validate(example)).isEmpty();
        assertThat(StoryRules.complaints(example)).isEmpty();
    }

    private static List<String> words(JsonNode definition) {
        return definition.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> lowerCase(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Schema schema() {
        return SchemaCheck.registry().getSchema(tree(ShippedCatalog.FOLDER.resolve("schema/brief.schema.json")));
    }

    private static JsonNode story(String name) {
        return tree(FOLDER.resolve(name + ".json"));
    }

    private static JsonNode tree(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A story with another JSON value at a pointer, or with what is there taken away. */
    private static JsonNode changed(String name, String pointer, String value) {
        JsonNode story = story(name);
        JsonPointer target = JsonPointer.compile(pointer);
        String last = Objects.requireNonNull(target.last()).getMatchingProperty();
        switch (story.at(target.head())) {
            case ObjectNode group when value.equals("(removed)") -> group.remove(last);
            case ObjectNode group -> group.set(last, MAPPER.readTree(value));
            case ArrayNode list -> list.set(Integer.parseInt(last), MAPPER.readTree(value));
            default -> throw new IllegalArgumentException(pointer);
        }
        return story;
    }
}
