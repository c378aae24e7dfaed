package org.exclave.cartography;

import java.awt.Color;
import java.util.stream.Stream;
import org.exclave.annotation.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Every colour is seen on either theme: by itself, or by what is drawn about it. */
class AnnotationInkTest {

    static Stream<String> colours() {
        return Stream.of(
                "#8250DF", "#0969DA", "#0A7F5C", "#BC4C00", "#57606A", "#24292F", "#000000", "#FFFFFF", "#FFFF00",
                "#777777", "#F1EADC", "#362E21");
    }

    @ParameterizedTest
    @MethodSource("colours")
    void aColourStandsOutFromTheGroundOrFromItsEdge(String colour) {
        for (Theme theme : Theme.values()) {
            AnnotationInk ink = AnnotationInk.of(Style.DEFAULT.withColour(colour), theme.palette());
            Color land = theme.palette().land().kyrgyzstan();
            double alone = Contrast.ratio(ink.colour(), land);
            double edged = Contrast.ratio(ink.colour(), ink.edge());
            assertThat(ink.faint() ? edged : alone).as(colour + " " + theme).isGreaterThanOrEqualTo(Contrast.ENOUGH);
        }
    }

    @Test
    void aColourOfTheUsersOwnIsNeverChanged() {
        for (Theme theme : Theme.values()) {
            AnnotationInk ink = AnnotationInk.of(Style.DEFAULT.withColour("#242930"), theme.palette());
            assertThat(ink.colour()).isEqualTo(new Color(0x242930));
        }
    }

    @Test
    void blackHasPaleEdgesInTheDarkAndYellowDarkOnesInTheLight() {
        assertThat(AnnotationInk.of(Style.DEFAULT.withColour("#242930"), Palette.DARK).about())
                .isSameAs(Palette.LIGHT);
        assertThat(AnnotationInk.of(Style.DEFAULT.withColour("#FFFF00"), Palette.LIGHT).about())
                .isSameAs(Palette.DARK);
    }

    @Test
    void theOfferedColoursNeedNoOtherEdgesInEitherTheme() {
        for (Theme theme : Theme.values()) {
            colours().limit(6).forEach(colour -> assertThat(
                            AnnotationInk.of(Style.DEFAULT.withColour(colour), theme.palette()).faint())
                    .as(colour + " " + theme)
                    .isFalse());
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.01));
        assertThat(Contrast.ratio(new Color(0x777777), Color.WHITE)).isEqualTo(4.48, within(0.01));
        assertThat(Contrast.ratio(Color.WHITE, Color.WHITE)).isEqualTo(1);
    }
}
