package org.exclave.query;

import java.util.concurrent.TimeUnit;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding sources and statements by words in any script. */
@Isolated
final class CatalogIndexTest {

    private static final CatalogIndex INDEX = new CatalogIndex(ShippedCatalog.catalog());

    @ParameterizedTest
    @CsvSource({"fidh, fidh-2021", "FIDH, fidh-2021", "divergent  OPTIONS, divergent-options-2021",
        "конфликт фидх, -", "eurasia center bloom, eurasia-center-2022", "Экономика, -"})
    void sourcesAreFoundByTheirWords(String sought, String id) {
        if (id.equals("-")) {
            assertThat(INDEX.sources(sought)).extracting(Source::id).doesNotContain("fidh-2021");
        } else {
            assertThat(INDEX.sources(sought)).first().extracting(Source::id).isEqualTo(id);
        }
    }

    @Test
    void scriptAndAccentsDoNotMatter() {
        assertThat(INDEX.sources("Ховар")).isNotEmpty().isEqualTo(INDEX.sources("khovar"));
        assertThat(INDEX.sources("Ázattyk")).isNotEmpty().isEqualTo(INDEX.sources("Азаттык"));
        assertThat(INDEX.background("памир")).isNotEmpty().isEqualTo(INDEX.background("Pamir"));
    }

    @Test
    void titlesComeBeforeNotes() {
        assertThat(INDEX.background("Dzhuraev")).first().extracting(BackgroundStatement::id).isEqualTo("BG-0-07");
        assertThat(INDEX.background("Divergent Options")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "’", "qqqq zzzz"})
    void nothingIsFoundForNothing(String sought) {
        assertThat(INDEX.sources(sought)).isEmpty();
        assertThat(INDEX.background(sought)).isEmpty();
    }

    @Test
    void aTextLongerThanAnyTitleFindsNothing() {
        assertThat(INDEX.sources("a".repeat(100_000))).isEmpty();
    }

    @Test
    void aSearchTakesLessThanTenMilliseconds() {
        for (int i = 0; i < 50; i++) {
            INDEX.sources("reuters " + i);
        }
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            INDEX.sources("a");
            INDEX.background("a");
            fastest = Math.min(fastest, System.nanoTime() - before);
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(fastest)).isLessThan(10);
    }
}
