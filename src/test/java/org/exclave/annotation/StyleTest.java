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
        assertThat(Style.DEFAULT.withColour("#00FF7F")).isEqualTo(new Style(
                "#00FF7F", 16, 2, Dash.SOLID, Filling.TINT, 0.3));
        assertThat(Style.DEFAULT.withSize(20)).isEqualTo(new Style("#8250DF", 20, 2, Dash.SOLID, Filling.TINT, 0.3));
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
