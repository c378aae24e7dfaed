package org.exclave.window;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SizedSheetTest {

    @Test
    void lettersGrowWithTheirUnitAndNothingElseDoes() {
        String sheet = ".a { -fx-font-size: 11px; -fx-padding: 8 16 8 16; -fx-border-width: 1; -fx-text-fill: #112233; }";
        assertThat(SizedSheet.of(sheet, 2))
                .isEqualTo(".a { -fx-font-size: 22.00px; -fx-padding: 8 16 8 16; -fx-border-width: 1; -fx-text-fill: #112233; }");
    }

    @Test
    void widthsGrowByAQuarterAndHeightsByThreeQuarters() {
        assertThat(SizedSheet.of(".a { -fx-pref-width: 100px; -fx-min-height: 100px; }", 2))
                .isEqualTo(".a { -fx-pref-width: 125.00px; -fx-min-height: 175.00px; }");
    }

    @Test
    void selectorsWithStatesAreLeftAlone() {
        String sheet = ".a:hover .b, #c:focused { -fx-stroke: red; }";
        assertThat(SizedSheet.of(sheet, 1.5)).isEqualTo(sheet);
    }
}
