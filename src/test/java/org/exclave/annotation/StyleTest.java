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
        Stroke stroke = Style.DEFAULT.stroke();
        Fill fill = Style.DEFAULT.fill();
        assertThat(Style.DEFAULT.withColour("#00FF7F")).isEqualTo(new Style("#00FF7F", 16, stroke, fill));
        assertThat(Style.DEFAULT.withSize(20)).isEqualTo(new Style("#8250DF", 20, stroke, fill));
        assertThat(Style.DEFAULT.withDash(Dash.DOTTED))
                .isEqualTo(new Style("#8250DF", 16, new Stroke(2, Dash.DOTTED), fill));
        assertThat(Style.DEFAULT.withOpacity(0.5))
                .isEqualTo(new Style("#8250DF", 16, stroke, new Fill(Filling.TINT, 0.5)));
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
