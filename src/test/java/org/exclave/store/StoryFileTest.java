package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stories in the words of other languages, which anybody may have corrected. */
final class StoryFileTest {

    private static final String STORY =
            """
            {"format": "exclave-brief", "version": 1, "id": "small", "title": "Small", "about": "About it.",
             "annotations": {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [70.5, 39.9]},
               "properties": {"id": "well", "kind": "point", "title": "A well", "note": "Drawn roughly."}},
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [70.6, 39.9]},
               "properties": {"id": "dot", "kind": "point"}}]},
             "scenes": [
             {"id": "one", "title": "One", "view": [70, 39.7, 71, 40.2], "annotations": ["well", "dot"],
              "time": {"from": "2021-04-28", "to": "2021-04-29"}, "names": "local",
              "caption": [{"text": "Seven said 97 and 970.", "sources": ["fidh-2021"],
                "figures": [{"figure": "97", "background": "BG-1-07"}, {"figure": "970", "background": "BG-1-07"}]},
               {"text": "Nothing more.", "sources": ["hrw-2023"]}], "question": "Why?"},
             {"id": "two", "title": "Two", "view": [70, 39.7, 71, 40.2], "caption": [],
              "answer": {"text": "Nobody knows.", "sources": ["fidh-2021"]}}]}""";

    private static final String WORDS =
            """
            {"format": "exclave-story-words", "version": 1, "story": "small", "language": "ru",
             "title": "Малый", "about": "О нём.",
             "annotations": {"well": {"title": "Колодец", "note": "Нанесён грубо."}},
             "scenes": {
              "one": {"title": "Первая",
               "caption": [{"text": "970 и 97 назвали семеро.", "figures": ["97", "970"]}, {"text": "Больше ничего."}],
               "question": "Почему?"},
              "two": {"title": "Вторая", "caption": [], "answer": {"text": "Никто не знает."}}}}""";

    @TempDir
    private Path folder;

    private Path story;

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("1-small.json"), STORY);
    }

    private void words(String language, String content) throws IOException {
        Files.createDirectories(folder.resolve(language));
        Files.writeString(folder.resolve(language).resolve("1-small.json"), content);
    }

    private Fault fault() throws AtlasDataException {
        ToldStory read = StoryFile.read(story, "ru");
        assertThat(read.told()).as("told in English").isEqualTo(read.written());
        assertThat(read.isTranslated()).isFalse();
        AtlasDataException trouble = read.trouble();
        assertThat(trouble).isNotNull();
        assertThat(trouble.faults()).allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("stories/ru/1-small.json");
            assertThat(Messages.english().sentence(fault)).doesNotContain("{0}", "{1}");
        });
        return trouble.faults().getFirst();
    }

    @Test
    void everyWordIsToldInTheLanguageAndAllElseIsAsItWas() throws Exception {
        words("ru", WORDS);
        ToldStory read = StoryFile.read(story, "ru");
        Brief told = read.told();
        Scene one = told.scenes().getFirst();
        Scene written = read.written().scenes().getFirst();

        assertThat(read.trouble()).isNull();
        assertThat(read.isTranslated()).isTrue();
        assertThat(told.id()).isEqualTo("small");
        assertThat(told.title()).isEqualTo("Малый");
        assertThat(told.about()).isEqualTo("О нём.");
        assertThat(told.annotations()).extracting("title").containsExactlyInAnyOrder("Колодец", "");
        assertThat(told.annotations()).extracting("note").containsExactlyInAnyOrder("Нанесён грубо.", "");
        assertThat(one.title()).isEqualTo("Первая");
        assertThat(one.caption()).extracting("text").containsExactly("970 и 97 назвали семеро.", "Больше ничего.");
        assertThat(one.caption()).extracting("sources").isEqualTo(
                written.caption().stream().map(each -> each.sources()).toList());
        assertThat(one.question()).isEqualTo("Почему?");
        assertThat(told.scenes().get(1).answer()).extracting("text").isEqualTo("Никто не знает.");
        assertThat(one.showsAs(written)).isTrue();
    }

    @Test
    void aLanguageWithoutWordsIsToldInEnglishAndNobodyIsTroubled() throws Exception {
        words("ru", WORDS);
        words("en", "{");
        for (String language : new String[] {"en", "ky"}) {
            ToldStory read = StoryFile.read(story, language);
            assertThat(read.told().title()).isEqualTo("Small");
            assertThat(read.told()).isEqualTo(BriefFile.read(story));
            assertThat(read.trouble()).isNull();
        }
    }

    @Test
    void aStoryIsCalledByItsIdAndByItsTitleInEitherLanguage() throws Exception {
        words("ru", WORDS);
        ToldStory read = StoryFile.read(story, "ru");
        assertThat(read.isCalled("small")).isTrue();
        assertThat(read.isCalled("SMALL")).isTrue();
        assertThat(read.isCalled("малый")).isTrue();
        assertThat(read.isCalled("smal")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            "exclave-story-words" | "exclave-brief" | format | catalog.rule
            "version": 1 | "version": 2 | version | catalog.rule
            "story": "small" | "story": "large" | story | words.other
            "language": "ru" | "language": "ky" | language | words.other
            "language": "ru" | "language": "de" | language | catalog.one-of
            "title": "Малый", | `` | title | catalog.is-missing
            "about": "О нём.", | `` | about | catalog.is-missing
            "about": "О нём." | "about": "" | about | catalog.is-empty
            , "note": "Нанесён грубо." | `` | annotations.well.note | catalog.is-missing
            "well": {"title": "Колодец", "note": "Нанесён грубо."} | `` | annotations.well.title | catalog.is-missing
            "well": { | "dot": {"title": "Точка"}, "well": { | annotations.dot.title | words.extra
            "well": { | "none": {"title": "Точка"}, "well": { | annotations.none | words.extra
            "one": { | "three": { | scenes.one | catalog.is-missing
            "two": { | "three": {"title": "Т", "caption": []}, "two": { | scenes.three | words.extra
            , {"text": "Больше ничего."} | `` | scenes.one.caption | words.sentences
            "caption": [], | "caption": [{"text": "Ещё."}], | scenes.two.caption | words.sentences
            "question": "Почему?" | "view": [1, 2, 3, 4] | scenes.one.view | catalog.unknown-field
            ,   "question": "Почему?" | `` | scenes.one.question | catalog.is-missing
            "caption": [], | "caption": [], "question": "А?", | scenes.two.question | words.extra
            , "answer": {"text": "Никто не знает."} | `` | scenes.two.answer.text | catalog.is-missing
            "question": "Почему?" | "question": "Почему?", "answer": {"text": "Так."} | scenes.one.answer.text | words.extra
            "figures": ["97", "970"] | "figures": ["97"] | scenes.one.caption[0].figures | words.figures
            , "figures": ["97", "970"] | `` | scenes.one.caption[0].figures | words.figures
            {"text": "Больше ничего."} | {"text": "Больше ничего.", "figures": ["ничего"]} | scenes.one.caption[1].figures | words.figures
            970 и 97 | 970 и 98 | scenes.one.caption[0].figures | words.figure
            ["97", "970"] | ["970", "970"] | scenes.one.caption[0].figures | words.figure
            ["97", "970"] | ["70", "970"] | scenes.one.caption[0].figures | words.figure
            "Больше ничего." | "Больше ничего.", "sources": ["hrw-2023"] | scenes.one.caption[1].sources | catalog.unknown-field
            """)
    void wordsThatAreNotThoseOfTheStoryAreToldWithTheirPlaceAndTheStoryIsToldInEnglish(
            String sound, String wrong, String field, String expectation) throws Exception {
        String flat = WORDS.replace("\n", " ").replaceAll(" {2,}", " ");
        String before = sound.strip().replaceAll(" {2,}", " ");
        assertThat(flat).contains(before);
        words("ru", flat.replace(before, wrong));

        Fault fault = fault();
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.expectation()).isEqualTo(expectation);
    }

    @Test
    void whatIsNoJsonOrTooLongOrTooLargeIsRefused() throws Exception {
        words("ru", "");
        assertThat(fault().expectation()).isEqualTo("catalog.empty-file");
        words("ru", WORDS.substring(0, 200));
        assertThat(fault().expectation()).isEqualTo("catalog.not-json");
        words("ru", "[" + WORDS + "]");
        assertThat(fault().expectation()).isEqualTo("catalog.type.object");
        words("ru", WORDS.replace("Первая", "П".repeat(201)));
        assertThat(fault().expectation()).isEqualTo("catalog.too-long");
        Files.write(folder.resolve("ru").resolve("1-small.json"), new byte[16_000_001]);
        assertThat(fault().expectation()).isEqualTo("catalog.too-large");
        Files.delete(folder.resolve("ru").resolve("1-small.json"));
        Files.createDirectory(folder.resolve("ru").resolve("1-small.json"));
        assertThat(fault().expectation()).isEqualTo("catalog.no-file");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws Exception {
        words("ru", WORDS.replace("\"question\": \"Почему?\"", "\"question\": \"Почему?\", \"answer\": {\"text\": \"Так.\"}")
                .replace("{\"text\": \"Больше ничего.\"}", "{\"text\": \"Больше ничего.\"}, {\"text\": \"Ещё.\"}"));
        fault();
        assertThat(StoryFile.read(story, "ru").trouble().faults()).hasSize(2);
    }

    @Test
    void aStoryThatCannotBeReadIsNotToldInAnyLanguage() throws Exception {
        words("ru", WORDS);
        Files.writeString(story, "{");
        assertThatThrownBy(() -> StoryFile.read(story, "ru")).isInstanceOf(AtlasDataException.class);
    }
}
