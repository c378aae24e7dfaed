package org.exclave.query;

import java.util.concurrent.TimeUnit;
import org.exclave.TheAtlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** One box for places, sources and background. */
@Isolated
final class AtlasSearchTest {

    private static final AtlasSearch SEARCH = new AtlasSearch(TheAtlas.atlas().geography(), TheAtlas.atlas().catalog());

    @Test
    void anAnswerHasAllKinds() {
        SearchAnswer answer = SEARCH.find("Ворух");

        assertThat(answer.written()).isEqualTo("Ворух");
        assertThat(answer.places()).first().extracting(FoundPlace::name).isEqualTo("Vorukh");
        assertThat(SEARCH.find("Ховар").sources()).hasSize(14).isEqualTo(SEARCH.find("khovar").sources());
        assertThat(SEARCH.find("border").background()).hasSize(5);
    }

    @Test
    void nothingIsFoundForNothing() {
        SearchAnswer answer = SEARCH.find("  ");

        assertThat(answer.places()).isEmpty();
        assertThat(answer.sources()).isEmpty();
        assertThat(answer.background()).isEmpty();
    }

    @Test
    void aKeystrokeIsAnsweredWithinTenMilliseconds() {
        for (int i = 0; i < 30; i++) {
            SEARCH.find("vorukh");
        }
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            SEARCH.find("a");
            fastest = Math.min(fastest, System.nanoTime() - before);
        }
        assertThat(TimeUnit.NANOSECONDS.toMillis(fastest)).isLessThan(10);
    }
}
