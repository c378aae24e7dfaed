package org.exclave.catalog;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Spoils one value at a time, as listed in {@code broken-rows.csv}, and reads what a person would be told. */
class BrokenRowTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvFileSource(resources = "broken-rows.csv", delimiter = '|', quoteCharacter = '\u0001')
    void brokenRowNamesFileRowFieldAndExpectation(String file, String where, String value, String sentences)
            throws IOException {
        CatalogCopy copy = new CatalogCopy(folder);
        copy.change(file, where, value);
        assertThat(copy.complaints()).containsExactlyInAnyOrder(sentences.split(" \\+ "));
    }

    @Test
    void everyFaultIsFoundInOneGoInTheOrderOfTheFiles() throws IOException {
        CatalogCopy copy = new CatalogCopy(folder);
        copy.change("background.json", "/3/by", "(removed)");
        copy.change("incidents.json", "/9/place", "\"nowhere\"");
        copy.change("incidents.json", "/4/tier", "\"main\"");
        copy.change("sources.json", "/1/kind", "\"blog\"");
        assertThat(copy.complaints()).hasSize(4).satisfiesExactly(
                first -> assertThat(first).startsWith("sources.json, row 2 "),
                second -> assertThat(second).startsWith("incidents.json, row 5 "),
                third -> assertThat(third).startsWith("incidents.json, row 10 "),
                fourth -> assertThat(fourth).startsWith("background.json, row 4 "));
    }

    @Test
    void rowThatIsWrongElsewhereStillCountsAsThere() throws IOException {
        CatalogCopy copy = new CatalogCopy(folder);
        copy.change("places.json", "/0/radiusKm", "-4");
        assertThat(copy.complaints()).singleElement().asString().contains("golovnoy");
    }

    @Test
    void longListOfFaultsIsCutAtAHundred() throws IOException {
        CatalogCopy copy = new CatalogCopy(folder);
        for (int i = 0; i < 51; i++) {
            copy.change("incidents.json", "/" + i + "/tier", "1");
            copy.change("incidents.json", "/" + i + "/summary", "\"\"");
        }
        assertThat(copy.complaints()).hasSize(101).last().asString().endsWith("and 2 more faults; put these right first");
    }
}
