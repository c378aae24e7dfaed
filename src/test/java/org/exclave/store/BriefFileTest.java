package org.exclave.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Briefs from files that anybody may have written. */
final class BriefFileTest {

    private static final String SCENE =
            """
            {"id": "one", "title": "One", "view": [70, 39.7, 71, 40.2],
             "caption": [{"text": "Said.", "sources": ["fidh-2021"]}]}""";

    @TempDir
    private Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("brief.json"), content);
    }

    private Path scenes(String scenes) throws IOException {
        return file("{\"format\": \"exclave-brief\", \"version\": 1, \"id\": \"b\", \"title\": \"B\", \"scenes\": [" + scenes
                + "]}");
    }

    static Stream<Path> stories() throws IOException {
        return BriefFile.in(TheAtlas.HOME.stories()).stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStoryThatIsShippedIsRead(Path story) throws AtlasDataException {
        Brief read = BriefFile.read(story);
        assertThat(read.scenes()).hasSizeBetween(8, 15);
        assertThat(read.about()).isNotBlank();
        assertThat(read.scenes()).allSatisfy(scene -> {
            assertThat(scene.caption()).isNotEmpty();
            assertThat(read.annotationsOf(scene)).hasSize(scene.annotations().size());
        });
    }

    @Test
    void aSceneOfWhichNothingElseIsSaidShowsTheUsualMapAtAllTimes() throws Exception {
        Scene scene = BriefFile.read(scenes(SCENE)).scenes().getFirst();
        assertThat(scene.time()).isEqualTo(TimeSelection.ALWAYS);
        assertThat(scene.edition()).isEqualTo(Edition.DEFAULT);
        assertThat(scene.layers()).isNull();
        assertThat(scene.comparison()).isNull();
        assertThat(scene.caption().getFirst().sources()).containsExactly("fidh-2021");
        assertThat(scene.view().west()).isEqualTo(70);
    }

    @Test
    void aDateMeansItsWholeDayOfTheKyrgyzClock() throws Exception {
        Scene scene = BriefFile.read(scenes(SCENE.replace(
                        "\"title\"",
                        "\"time\": {\"from\": \"2021-04-28\", \"to\": \"2021-04-29\", \"mode\": \"fade\", \"certain\": true}, \"title\"")))
                .scenes()
                .getFirst();
        assertThat(scene.time().window().from()).isEqualTo(Instant.parse("2021-04-27T18:00:00Z"));
        assertThat(scene.time().window().to()).isEqualTo(Instant.parse("2021-04-29T18:00:00Z"));
        assertThat(scene.time().mode()).isEqualTo(TimeMode.FADE);
        assertThat(scene.time().meaning()).isEqualTo(TimeMeaning.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock =
            """
            "id": "one" | "id": "One!" | scenes[0].id | catalog.form.slug
            [70, 39.7, 71, 40.2] | [71, 39.7, 70, 40.2] | scenes[0].view | brief.view
            [70, 39.7, 71, 40.2] | [70, 39.7, 71] | scenes[0].view | catalog.rule
            [70, 39.7, 71, 40.2] | ["west", 39.7, 71, 40.2] | scenes[0].view[0] | catalog.type.number
            "title": "One" | "title": "" | scenes[0].title | catalog.is-empty
            "title": "One", | "title": "One", "unknown": 1, | scenes[0].unknown | catalog.unknown-field
            "title": "One", | "title": "One", "answer": {"text": "?", "sources": ["a"]}, | scenes[0].answer | brief.answer
            "title": "One", | "title": "One", "annotations": ["none"], | scenes[0].annotations | brief.annotations
            "title": "One", | "title": "One", "time": {"from": "2021-13-01", "to": "2021-12-01"}, | scenes[0].time | brief.moment
            "title": "One", | "title": "One", "time": {"from": "2021-12-02", "to": "2021-12-01"}, | scenes[0].time | brief.time
            "title": "One", | "title": "One", "edition": "osm-2021", | scenes[0].edition | catalog.one-of
            """)
    void whatIsWrongIsToldWithItsPlace(String sound, String wrong, String field, String expectation) throws IOException {
        Path file = scenes(SCENE.replace(sound, wrong));
        Fault fault = fault(file);
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.expectation()).isEqualTo(expectation);
        assertThat(Messages.english().sentence(catchThrowableOfType(AtlasDataException.class, () -> BriefFile.read(file))))
                .contains("brief.json")
                .doesNotContain("{0}");
    }

    private static Fault fault(Path file) {
        return catchThrowableOfType(AtlasDataException.class, () -> BriefFile.read(file)).faults().getFirst();
    }

    @Test
    void whatIsNoBriefAtAllIsRefused() throws IOException {
        assertThat(fault(folder.resolve("none.json")).expectation()).isEqualTo("catalog.no-file");
        assertThat(fault(file("")).expectation()).isEqualTo("catalog.empty-file");
        assertThat(fault(file("{\"format\":")).expectation()).isEqualTo("catalog.not-json");
        assertThat(fault(file("[]")).expectation()).isEqualTo("catalog.type.object");
        assertThat(fault(file("{\"format\": \"exclave-brief\"}")).expectation()).isEqualTo("catalog.is-missing");
        assertThat(fault(file("[".repeat(100_000))).expectation()).isEqualTo("catalog.excess");
        assertThat(fault(scenes(SCENE + "," + SCENE)).expectation()).isEqualTo("brief.twice");
    }

    @Test
    void aBriefOfANewerVersionIsRefusedAndAHugeFileIsNotRead() throws IOException {
        Path newer = file(new String(Files.readAllBytes(scenes(SCENE)), StandardCharsets.UTF_8)
                .replace("\"version\": 1", "\"version\": 2"));
        assertThat(fault(newer).field()).isEqualTo("version");
        Path huge = folder.resolve("huge.json");
        Files.write(huge, new byte[16_000_001]);
        assertThat(fault(huge).expectation()).isEqualTo("catalog.too-large");
    }

    @Test
    void aFolderThatIsNotThereHasNoBriefs() throws IOException {
        assertThat(BriefFile.in(folder.resolve("none"))).isEmpty();
        assertThat(BriefFile.in(TheAtlas.HOME.stories())).hasSize(6).isSorted();
    }
}
