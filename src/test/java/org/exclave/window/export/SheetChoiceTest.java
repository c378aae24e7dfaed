package org.exclave.window.export;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetPart;
import org.exclave.cartography.Theme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Choices come back from the words under which they were kept, whatever else stands there. */
class SheetChoiceTest {

    private static final SheetChoice USUAL = SheetChoice.usual(Theme.LIGHT);

    @Test
    void aChoiceComesBackFromItsWords() {
        SheetChoice choice = new SheetChoice(
                PageSize.of(700, 500), Theme.DARK, "Ҷ", "", "a\nb", "ДСП", true, EnumSet.of(SheetPart.LEGEND), SheetFormat.SVG, 4);
        assertThat(USUAL.from(choice.words())).isEqualTo(choice);
        assertThat(choice.from(USUAL.words())).isEqualTo(USUAL);
        SheetChoice nothing = USUAL.from(Map.of("parts", ""));
        assertThat(nothing.parts()).isEqualTo(Set.of());
    }

    @Test
    void wordsThatMeanNothingLeaveWhatWas() {
        assertThat(USUAL.from(Map.of())).isEqualTo(USUAL);
        assertThat(USUAL.from(Map.of(
                        "page", "1x1", "theme", "pink", "format", ".exe", "scale", "9", "marking", "x".repeat(90), "new", "y")))
                .isEqualTo(USUAL);
    }
}
