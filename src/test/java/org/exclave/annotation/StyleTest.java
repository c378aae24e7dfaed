package org.exclave.annotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StyleTest {

    @Test
    void theUsualColourIsTheVioletOfTheDesign() {
        assertThat(Style.DEFAULT.colour()).isEqualTo("#8250DF");
    }

    @Test
    void oneTraitChangesWithoutTheOther() {
        Style usual = Style.DEFAULT;
        assertThat(usual.withColour("#00FF7F"))
                .isEqualTo(new Style(
                        "#00FF7F", 16, usual.stroke(), usual.fill(), usual.lettering(), usual.symbol()));
        assertThat(usual.withSize(20).stroke()).isEqualTo(usual.stroke());
        assertThat(usual.withDash(Dash.DOTTED).stroke()).isEqualTo(new Stroke(2, Dash.DOTTED, Arrowheads.END));
        assertThat(usual.withOpacity(0.5).fill()).isEqualTo(new Fill(Filling.TINT, 0.5));
        assertThat(usual.withSymbol(Symbol.STAR).withSymbol(Symbol.DISC)).isEqualTo(usual);
        assertThat(usual.withHeads(Arrowheads.BOTH).stroke()).isEqualTo(new Stroke(2, Dash.SOLID, Arrowheads.BOTH));
        Lettering words = usual.lettering();
        assertThat(words.withBox(true).withHalo(false).withShown(false).withWeight(Weight.REGULAR).withSize(LetterSize.LARGE))
                .isEqualTo(new Lettering(false, LetterSize.LARGE, Weight.REGULAR, false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8250DF", "#8250df", "#8250DF0", "red", "#8250DF\n"})
    void whatIsNoColourIsRefused(String colour) {
        assertThatIllegalArgumentException().isThrownBy(() -> Style.DEFAULT.withColour(colour));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.9, 400.1, Double.NaN, Double.POSITIVE_INFINITY, -16})
    void whatIsNoSizeIsRefused(double size) {
        assertThatIllegalArgumentException().isThrownBy(() -> Style.DEFAULT.withSize(size));
    }
}
