package org.exclave.briefing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class PageSizeTest {

    @ParameterizedTest
    @CsvSource({
        "16:9, 1920, 1080", "4:3, 1440, 1080", "A4, 1123, 794", "a4-Portrait, 794, 1123", "A3, 1587, 1123",
        "a3-portrait, 1123, 1587", "240x16000, 240, 16000", "1600×900, 1600, 900", " 1600X900 , 1600, 900",
    })
    void pagesAreReadByNameOrByWidthAndHeight(String text, int width, int height) {
        assertThat(PageSize.read(text)).get().extracting(PageSize::width, PageSize::height).containsExactly(width, height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a5", "239x900", "900x16001", "999999x999999", "9999999x900", "-5x900", "16:10", "1600"})
    void whatIsNoPageIsNotRead(String text) {
        assertThat(PageSize.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a4, 297, 210", "a3-portrait, 297, 420"})
    void paperHasTheProportionsOfPaper(String name, double wide, double high) {
        PageSize page = PageSize.read(name).orElseThrow();
        assertThat((double) page.width() / page.height()).isCloseTo(wide / high, within(0.001));
    }

    @Test
    void aPageKnowsItsNameAndItsPixels() {
        assertThat(PageSize.of(800, 600).name()).isEqualTo("800x600");
        assertThat(PageSize.of(800, 600).pixels(2)).isEqualTo(1_920_000);
        assertThatIllegalArgumentException().isThrownBy(() -> PageSize.of(100, 600));
    }
}
