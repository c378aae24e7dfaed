package org.exclave.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@Isolated
class ForeignFolderTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path temporary;

    private Path folder;
    private CatalogCopy copy;

    @BeforeEach
    void copyShippedFiles() throws IOException {
        folder = Files.createDirectory(temporary.resolve("given"));
        copy = new CatalogCopy(folder);
    }

    @Test
    void copyOfTheShippedCatalogueIsSound() throws AtlasDataException {
        assertThat(CatalogReader.readForeign(folder).incidents()).hasSize(ShippedCatalog.catalog().incidents().size());
    }

    @Test
    void folderThatIsNotThereIsSaidToBeMissing() {
        assertThat(complaints(temporary.resolve("none")))
                .containsExactly(temporary.resolve("none") + ": there is no such folder");
    }

    @Test
    void fileInPlaceOfTheFolderIsSaidToBeOne() {
        assertThat(complaints(copy.path("incidents.json"))).singleElement().asString().contains("this is a file");
    }

    @Test
    void emptyFolderLacksEachFile() throws IOException {
        assertThat(complaints(Files.createDirectory(temporary.resolve("empty"))))
                .hasSize(CatalogFile.values().length)
                .allMatch(line -> line.contains("the file is not in"));
    }

    @Test
    void linkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.json"), "[\"secret\"]");
        Files.delete(copy.path("places.json"));
        Files.createSymbolicLink(copy.path("places.json"), secret);
        assertThat(complaints(folder)).singleElement().asString()
                .startsWith("places.json: is a link that leads out of the folder")
                .doesNotContain("[\"secret\"]");
    }

    @Test
    void linkWithinTheFolderAndLinkToTheFolderAreFollowed() throws IOException {
        Files.move(copy.path("places.json"), folder.resolve("elsewhere.json"));
        Files.createSymbolicLink(copy.path("places.json"), Path.of("elsewhere.json"));
        assertThat(complaints(Files.createSymbolicLink(temporary.resolve("link"), folder))).isEmpty();
    }

    @Test
    void linkThatLeadsNowhereIsAMissingFile() throws IOException {
        Files.delete(copy.path("places.json"));
        Files.createSymbolicLink(copy.path("places.json"), temporary.resolve("gone"));
        assertThat(complaints(folder)).singleElement().asString().contains("the file is not in");
    }

    @Test
    void figuresThatAreNoNumbersAreRefused() throws IOException {
        Files.writeString(copy.path("places.json"), "[{\"radiusKm\": NaN}]");
        assertThat(complaints(folder)).singleElement().asString()
                .isEqualTo("places.json: line 1, column 18: not readable as JSON from here on");
    }

    @Test
    void fileOfMillionsOfValuesIsRefusedAtTheFirstTooMany() throws IOException {
        Files.writeString(copy.path("disagreements.json"), "[" + "{},".repeat(2_000_000) + "{}]");
        assertThat(assertTimeout(LIMIT, () -> complaints(folder)))
                .singleElement().asString().contains("too long or too deeply nested to be a catalogue");
    }

    @Test
    void rowOfThousandsOfValuesIsNotLookedInto() throws IOException {
        copy.change("incidents.json", "/0/claims", "[" + "{},".repeat(100_000) + "{}]");
        assertThat(assertTimeout(LIMIT, () -> complaints(folder))).anyMatch(line ->
                line.equals("incidents.json, row 1 (KT-2021-DISP-KG): has more than 5,000 values, which is too much for a row"));
    }

    @Test
    void endlessIdDoesNotExhaustTheCheck() throws IOException {
        copy.change("sources.json", "/0/id", "\"a" + "-a".repeat(1_000_000) + "\"");
        assertThat(assertTimeout(LIMIT, () -> complaints(folder))).anyMatch(line ->
                line.contains("row 1") && line.endsWith("holds a text of more than 4,000 letters, or a word of more than 300"));
    }

    @Test
    void idOfThousandsOfPartsDoesNotExhaustThePattern() throws IOException {
        copy.change("sources.json", "/0/id", "\"a" + "-a".repeat(1_999) + "\"");
        assertThat(complaints(folder)).anyMatch(line -> line.contains("row 1") && line.endsWith("a word of more than 300"));
    }

    @Test
    void longestIdThatIsLookedAtIsMatchedWithoutFailing() throws IOException {
        copy.change("sources.json", "/0/id", "\"a" + "-a".repeat(149) + "\"");
        assertThat(complaints(folder)).isNotEmpty().allMatch(line -> line.contains("divergent-options-2021"));
    }

    @Test
    void hugeNumberOfFaultsEndsTheLookingSoon() throws IOException {
        Files.writeString(copy.path("incidents.json"), "[" + "{},".repeat(190_000) + "{}]");
        assertThat(assertTimeout(LIMIT, () -> complaints(folder)))
                .hasSize(FaultCollection.MOST_LISTED + 1)
                .last().asString().endsWith("and more faults than are worth counting; put these right first");
    }

    @Test
    void endlessNameOfAFieldIsCut() throws IOException {
        copy.change("sources.json", "/0", "{\"id\": \"divergent-options-2021\", \"" + "x".repeat(30_000) + "\": 1}");
        assertThat(complaints(folder)).isNotEmpty().allMatch(line -> line.length() < 300);
    }

    private static List<String> complaints(Path folder) {
        try {
            CatalogReader.readForeign(folder);
            return List.of();
        } catch (AtlasDataException broken) {
            return broken.faults().stream().map(Messages.english()::sentence).toList();
        }
    }
}
