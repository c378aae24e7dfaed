package org.exclave.language;

import java.util.Locale;
import java.util.MissingResourceException;
import org.exclave.catalog.Range;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Isolated
class MessagesTest {

    private final Messages messages = Messages.english();
    private final FigureWording figures = new FigureWording(messages);

    @Test
    void figuresAreNoMoreExactThanTheyWereSaid() {
        assertThat(figures.range(Range.exactly(16))).isEqualTo("16");
        assertThat(figures.range(Range.exactly(0))).isEqualTo("0");
        assertThat(figures.range(Range.between(59, 65))).isEqualTo("59–65");
        assertThat(figures.range(Range.atLeast(70))).isEqualTo("≥ 70");
        assertThat(figures.range(Range.atMost(40))).isEqualTo("≤ 40");
        assertThat(figures.range(Range.exactly(136_000))).isEqualTo("136,000");
        assertThat(figures.range(Range.between(1_000, 50_000))).isEqualTo("1,000–50,000");
        assertThat(figures.range(Range.atLeast(130_000))).isEqualTo("≥ 130,000");
    }

    @Test
    void figuresDoNotFollowTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("de-DE"));
            assertThat(new FigureWording(Messages.english()).range(Range.exactly(136_000))).isEqualTo("136,000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void faultNamesFileRowFieldAndExpectation() {
        Fault fault = Fault.of("incidents.json", "12 (KT-1)", "claims[2].range", "catalog.at-least", 0, -3);
        assertThat(messages.sentence(fault))
                .isEqualTo("incidents.json, row 12 (KT-1), field claims[2].range: expected a number of at least 0, not -3");
        assertThat(messages.sentence(Fault.of("places.json", "catalog.no-rows")))
                .isEqualTo("places.json: expected a list of at least one row, in square brackets");
    }

    @Test
    void bracesAndApostrophesInDetailsAreKeptAsTheyAre() {
        Fault fault = Fault.of("a.json", "1", null, "catalog.unknown.places", "{0} ''x'' {1,number}");
        assertThat(messages.sentence(fault)).isEqualTo("a.json, row 1: no place has the id “{0} ''x'' {1,number}”");
    }

    @Test
    void storeTroubleNamesTheFile() {
        StoreException failure = new StoreException("readOnly", null, "/home/a/annotations.gpkg");
        assertThat(messages.sentence(failure))
                .startsWith("/home/a/annotations.gpkg was opened for reading only")
                .doesNotContain("{");
    }

    @Test
    void keyWithoutASentenceIsAMistake() {
        assertThatThrownBy(() -> messages.text("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThat(messages.has("no.such.key")).isFalse();
        assertThat(messages.has("app.name")).isTrue();
    }
}
