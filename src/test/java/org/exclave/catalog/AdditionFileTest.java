package org.exclave.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AdditionFileTest {

    private static final String KNOWN = "KT-20220916-01";

    @TempDir
    Path folder;

    @Test
    void additionsComeBackAsTheyWere() throws Exception {
        List<Addition> all =
                List.of(LocalRows.source(), LocalRows.incident(), LocalRows.claim(KNOWN, LocalRows.SOURCE_ID));
        assertThat(AdditionFile.read(file(AdditionFile.text(all)), List.of())).isEqualTo(all);
    }

    @Test
    void claimsGetIdsThatNoneHasYet() throws Exception {
        Addition one = LocalRows.claim(KNOWN, "fidh-2021");
        String two = AdditionFile.text(List.of(one, one));
        assertThat(AdditionFile.read(file(two), List.of(one))).extracting(Addition::id).containsExactly("claim-2", "claim-3");
    }

    @Test
    void filesWithoutAdditionsAreWrittenAsTheyAreShipped() throws Exception {
        for (String name : List.of("sources.json", "incidents.json")) {
            byte[] shipped = Files.readAllBytes(ShippedCatalog.FOLDER.resolve(name));
            assertThat(AdditionFile.merged(name, shipped, List.of())).isEqualTo(Files.readString(ShippedCatalog.FOLDER.resolve(name)));
        }
    }

    @Test
    void mergedFilesDifferInNothingButLinesThatWereAddedAndAreSound() throws Exception {
        List<Addition> all =
                List.of(LocalRows.source(), LocalRows.incident(), LocalRows.claim(KNOWN, LocalRows.SOURCE_ID));
        CatalogCopy copy = new CatalogCopy(folder);
        for (String name : List.of("sources.json", "incidents.json")) {
            byte[] shipped = Files.readAllBytes(copy.path(name));
            Files.writeString(copy.path(name), AdditionFile.merged(name, shipped, all));
            List<String> after = Files.readAllLines(copy.path(name));
            assertThat(after.stream().map(line -> line.replaceAll(",$", "")))
                    .containsSubsequence(new String(shipped, StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceAll(",$", ""))
                            .toList());
        }
        Catalog merged = CatalogReader.readForeign(folder);
        assertThat(merged.incident(LocalRows.INCIDENT_ID)).isPresent();
        assertThat(merged.incident(KNOWN).orElseThrow().claims()).last().matches(claim -> !claim.local());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "[]", "3", "{\"sources\":[]}", "{\"sources\":{}}", "{\"other\":[1]}", "{\"sources\":[{}]}",
        "{\"sources\":[3]}", "{\"claims\":[{\"incident\":\"KT-20220916-01\"}]}",
        "{\"claims\":[{\"incident\":1,\"claim\":{}}]}", "{\"claims\":[{\"incident\":\"a\",\"claim\":[]}]}",
        "{\"sources\":[{\"id\":\"a\",\"id\":\"b\"}]}", "{\"sources\":[{\"id\":\"a\"}]} {}"
    })
    void whatIsNoFileOfAdditionsIsRefused(String content) {
        assertThatThrownBy(() -> AdditionFile.read(file(content), List.of())).isInstanceOf(AtlasDataException.class);
    }

    @Test
    void nestingWithoutEndAndFilesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> AdditionFile.read(file("{\"sources\":" + "[".repeat(1_000_000)), List.of()))
                .isInstanceOf(AtlasDataException.class);
        assertThatThrownBy(() -> AdditionFile.read(folder, List.of())).isInstanceOf(AtlasDataException.class);
        assertThatThrownBy(() -> AdditionFile.read(folder.resolve("none.json"), List.of()))
                .isInstanceOf(AtlasDataException.class);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("given.json"), content);
    }
}
