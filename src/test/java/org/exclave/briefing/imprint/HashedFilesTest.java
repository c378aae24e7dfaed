package org.exclave.briefing.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Which files a sheet was made from. */
final class HashedFilesTest {

    @TempDir
    private Path folder;

    private Path map;
    private Path catalogue;

    @BeforeEach
    void write() throws IOException {
        map = Files.writeString(folder.resolve("atlas.gpkg"), "map");
        catalogue = Files.createDirectory(folder.resolve("data"));
        Files.writeString(catalogue.resolve("incidents.json"), "[]");
        Files.createDirectories(catalogue.resolve("stories"));
        Files.writeString(catalogue.resolve("stories").resolve("one.json"), "{}");
    }

    private DataHashes hashes() throws IOException {
        return HashedFiles.of(map, catalogue);
    }

    @Test
    void wordsOfStoriesInAnyLanguageAreOfTheCatalogue() throws IOException {
        DataHashes without = hashes();
        for (String language : List.of("ru", "ky", "tg")) {
            Path words = Files.createDirectories(catalogue.resolve("stories").resolve(language)).resolve("one.json");
            DataHashes before = hashes();
            Files.writeString(words, "{}");
            DataHashes with = hashes();
            Files.writeString(words, "{\"a\": 1}");

            assertThat(with.changedSince(before)).containsExactly("catalogue");
            assertThat(hashes().changedSince(with)).containsExactly("catalogue");
            Files.delete(words);
            assertThat(hashes()).isEqualTo(before);
        }
        assertThat(hashes()).as("empty folders are nothing").isEqualTo(without);
    }

    @Test
    void wordsOfOneLanguageAreNotThoseOfAnother() throws IOException {
        Path russian = Files.createDirectories(catalogue.resolve("stories").resolve("ru"));
        Path kyrgyz = Files.createDirectories(catalogue.resolve("stories").resolve("ky"));
        Files.writeString(russian.resolve("one.json"), "{}");
        DataHashes before = hashes();
        Files.move(russian.resolve("one.json"), kyrgyz.resolve("one.json"));

        assertThat(hashes().changedSince(before)).containsExactly("catalogue");
    }

    @Test
    void whatNobodyReadsCountsForNothing() throws IOException {
        DataHashes before = hashes();
        Files.createDirectories(catalogue.resolve("stories").resolve("old"));
        Files.writeString(catalogue.resolve("stories").resolve("old").resolve("one.json"), "{}");
        Files.writeString(catalogue.resolve("README.md"), "words");

        assertThat(hashes()).isEqualTo(before);
    }
}
