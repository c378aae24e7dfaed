package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.Scenery;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The locator has its place beside the legend and never takes any from it. */
final class SidePartsTest {

    private static final List<String> NOTES = List.of("93 of the catalogue’s 93 incidents fall in the time shown.");

    @ParameterizedTest
    @CsvSource({
        "240, 240", "16000, 240", "240, 16000", "1600, 900", "1920, 1080", "2480, 3508", "3508, 2480", "1024, 768",
        "768, 1024", "3000, 400", "595, 842",
    })
    void locatorLiesInTheSideApartFromTheLegendWhichDoesNotShrinkForIt(int width, int height) {
        Rectangle2D side = SheetLayout.of(width, height).side();
        for (int items = 0; items <= LegendItem.values().length; items++) {
            SideParts parts = SideParts.of(side, items, NOTES, true);
            assertThat(side.contains(parts.legend())).isTrue();
            double alone = SideLayout.of(items, NOTES, side.getWidth(), side.getHeight()).shrink();
            Rectangle2D legend = parts.legend();
            assertThat(SideLayout.of(items, NOTES, legend.getWidth(), legend.getHeight()).shrink())
                    .isGreaterThanOrEqualTo(alone);
            parts.locator().ifPresent(locator -> {
                assertThat(side.contains(locator)).isTrue();
                assertThat(locator.intersects(legend)).isFalse();
            });
        }
    }

    @Test
    void usualSheetsHaveALocatorAndOnlyWhenItIsWishedFor() {
        for (int[] page : new int[][] {{1600, 900}, {1920, 1080}, {2480, 3508}}) {
            Rectangle2D side = SheetLayout.of(page[0], page[1]).side();
            assertThat(SideParts.of(side, 14, NOTES, true).locator()).isPresent();
            assertThat(SideParts.of(side, 14, NOTES, false)).isEqualTo(new SideParts(side, java.util.Optional.empty()));
        }
    }

    @Test
    void layerSwitchesItOnTheSheet() {
        Sheet with = Sheets.of(1600, 900);
        Scenery scenery = with.scenery().withLayers(Layers.USUAL.with(Layer.LOCATOR, false));
        Sheet without = new Sheet(scenery, with.view(), with.words(), with.theme(), 1600, 900, 1, false);
        BufferedImage shown = draw(with);
        BufferedImage hidden = draw(without);
        Rectangle2D side = SheetLayout.of(1600, 900).side();
        int differing = 0;
        for (int x = 0; x < 1600; x++) {
            for (int y = 0; y < 900; y++) {
                if (shown.getRGB(x, y) != hidden.getRGB(x, y)) {
                    differing++;
                    assertThat(side.intersects(x - 1, y - 1, 3, 3)).as("%d, %d", x, y).isTrue();
                }
            }
        }
        assertThat(differing).isGreaterThan(20_000);
    }

    private static BufferedImage draw(Sheet sheet) {
        return new PngFile(new SheetPainter(Messages.english())).draw(sheet);
    }
}
