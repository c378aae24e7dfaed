package org.exclave.catalog;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DamagedFileTest {

    @TempDir
    Path folder;

    private CatalogCopy copy;

    @BeforeEach
    void copyShippedFiles() throws IOException {
        copy = new CatalogCopy(folder);
    }

    @Test
    void untouchedCopyIsSound() {
        assertThat(copy.complaints()).isEmpty();
    }

    @Test
    void missingFileIsNamedOnceAndNotBlamedOnTheRowsThatNameIt() throws IOException {
        Files.delete(copy.path("places.json"));
        assertThat(copy.complaints()).containsExactly("places.json: the file is not in " + folder);
    }

    @Test
    void folderInPlaceOfAFileIsAMissingFile() throws IOException {
        Files.delete(copy.path("places.json"));
        Files.createDirectory(copy.path("places.json"));
        assertThat(copy.complaints()).containsExactly("places.json: the file is not in " + folder);
    }

    @Test
    void emptyFileIsCalledEmpty() throws IOException {
        write("sources.json", "");
        assertThat(copy.complaints()).containsExactly("sources.json: the file is empty; expected a list of rows");
    }

    @Test
    void listWithoutRowsIsRefused() throws IOException {
        write("disagreements.json", "[]");
        assertThat(copy.complaints())
                .containsExactly("disagreements.json: expected a list of at least one row, in square brackets");
    }

    @Test
    void groupInPlaceOfTheListIsRefused() throws IOException {
        write("disagreements.json", "{\"rows\": []}");
        assertThat(copy.complaints())
                .containsExactly("disagreements.json: expected a list of at least one row, in square brackets");
    }

    @Test
    void brokenJsonIsFoundByLineAndColumn() throws IOException {
        write("disagreements.json", "[\n  {\"topic\": \"a\",}\n]");
        assertThat(copy.complaints())
                .containsExactly("disagreements.json: line 2, column 17: not readable as JSON from here on");
    }

    @Test
    void cutOffFileIsNotReadable() throws IOException {
        String whole = Files.readString(copy.path("incidents.json"));
        write("incidents.json", whole.substring(0, whole.length() / 2));
        assertThat(copy.complaints()).singleElement().asString().startsWith("incidents.json: line ");
    }

    @Test
    void fieldNamedTwiceIsNotReadable() throws IOException {
        write("disagreements.json", "[{\"topic\": \"a\", \"topic\": \"b\", \"readings\": [\"c\"], \"resolution\": \"d\"}]");
        assertThat(copy.complaints()).singleElement().asString().contains("line 1, column ");
    }

    @Test
    void textAfterTheEndIsNotReadable() throws IOException {
        write("disagreements.json", "[] []");
        assertThat(copy.complaints()).singleElement().asString().contains("line 1, column 4");
    }

    @Test
    void bytesThatAreNotUtf8AreNotReadable() throws IOException {
        Files.write(copy.path("disagreements.json"), "[{\"topic\": \"ё\"}]".getBytes("windows-1251"));
        assertThat(copy.complaints()).singleElement().asString().contains("not readable as JSON");
    }

    @Test
    void bottomlessNestingIsRefused() throws IOException {
        write("disagreements.json", "[".repeat(100_000));
        assertThat(copy.complaints())
                .containsExactly("disagreements.json: line 1, column 22: too long or too deeply nested to be a catalogue");
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(copy.path("incidents.json").toFile(), "rw")) {
            sparse.setLength(16_000_001);
        }
        assertThat(copy.complaints()).containsExactly("incidents.json: the file is larger than 16 MB");
    }

    private void write(String file, String content) throws IOException {
        Files.write(copy.path(file), content.getBytes(StandardCharsets.UTF_8));
    }
}
