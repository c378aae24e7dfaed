package org.exclave.exchange.geojson;

import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StyleJsonTest {

    @Test
    void theUsualStyleIsAsShortAsBeforeItHadMoreTraits() {
        assertThat(AnnotationJson.text(Style.DEFAULT)).isEqualTo("{\"colour\":\"#8250DF\",\"size\":16.0}");
    }

    @Test
    void aStyleOfBeforeItHadMoreTraitsIsStillRead() {
        Style read = AnnotationJson.style("{\"colour\":\"#0969DA\",\"size\":20,\"width\":3,\"dash\":\"dotted\"}");
        assertThat(read.symbol()).isEqualTo(Symbol.DISC);
        assertThat(read.lettering()).isEqualTo(Style.DEFAULT.lettering());
        assertThat(read.stroke().heads()).isEqualTo(Arrowheads.END);
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void everySymbolComesBack(Symbol symbol) {
        isReadAsWritten(Style.DEFAULT.withSymbol(symbol));
    }

    @ParameterizedTest
    @EnumSource(Arrowheads.class)
    void everyKindOfArrowheadsComesBack(Arrowheads heads) {
        isReadAsWritten(Style.DEFAULT.withHeads(heads));
    }

    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void everyLetteringComesBack(LetterSize size) {
        for (Weight weight : Weight.values()) {
            for (int bits = 0; bits < 8; bits++) {
                boolean shown = (bits & 1) > 0;
                isReadAsWritten(Style.DEFAULT.withLettering(
                        new Lettering(shown, size, weight, (bits & 2) > 0, (bits & 4) > 0)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"glow\":\"shown\"", "\"halo\":\"maybe\"", "\"symbol\":\"skull\"", "\"box\":1", "\"weight\":\"black\""})
    void whatIsNoStyleIsRefused(String property) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnotationJson.style("{\"colour\":\"#0969DA\",\"size\":20," + property + "}"));
    }

    private static void isReadAsWritten(Style style) {
        assertThat(AnnotationJson.style(AnnotationJson.text(style))).isEqualTo(style);
    }
}
