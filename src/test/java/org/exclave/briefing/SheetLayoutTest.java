package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapText;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SheetLayoutTest {

    private static final List<String> NOTES = List.of(
            "93 of the catalogue’s 93 incidents fall in the time shown and pass the filter.",
            "Of those, 20 known by district or region only and 3 without any place are not drawn.",
            "12 more are hidden by the filter.");

    @ParameterizedTest
    @CsvSource({
        "240, 240", "16000, 240", "240, 16000", "16000, 16000", "1600, 900", "1920, 1080", "2480, 3508", "3508, 2480",
        "1024, 768", "768, 1024", "1000, 869", "1000, 871", "3000, 400", "400, 3000", "595, 842", "641, 480",
    })
    void regionsStayOnThePageAndApart(int width, int height) {
        SheetLayout layout = SheetLayout.of(width, height);
        Rectangle2D page = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        List<Rectangle2D> regions = List.of(layout.head(), layout.map(), layout.side(), layout.foot());
        for (int i = 0; i < regions.size(); i++) {
            assertThat(page.contains(regions.get(i))).as("%s", regions.get(i)).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(regions.get(i).intersects(regions.get(j))).isFalse();
            }
        }
        assertThat(layout.width() * layout.unit()).isCloseTo(width, within(1e-6));
        assertThat(layout.height() * layout.unit()).isCloseTo(height, within(1e-6));
        assertThat(layout.map().getWidth()).isGreaterThan(180);
        assertThat(layout.map().getHeight()).isGreaterThan(75);
        for (int items = 0; items <= LegendItem.values().length; items++) {
            SideLayout side =
                    SideLayout.of(items, NOTES, layout.side().getWidth(), layout.side().getHeight());
            assertThat(side.height()).isLessThanOrEqualTo(layout.side().getHeight() + 1e-9);
            assertThat(side.width() * side.shrink()).isCloseTo(layout.side().getWidth(), within(1e-6));
            assertThat(side.columns() * side.rows()).isGreaterThanOrEqualTo(items);
            assertThat(side.row()).isGreaterThanOrEqualTo(20);
        }
        FootPainter.Lines foot = FootPainter.Lines.fitting(Sheets.words(IncidentFilter.EVERYTHING), layout.foot());
        assertThat(foot.height()).isLessThanOrEqualTo(layout.foot().getHeight());
        assertThat(String.join(" ", foot.credits()))
                .isEqualTo(Sheets.words(IncidentFilter.EVERYTHING).credits());
        assertThat(String.join(" ", foot.edition()))
                .isEqualTo(Sheets.words(IncidentFilter.EVERYTHING).edition());
    }

    /** Imported events are points or crowds. */
    private static final int EVENTS = 2;

    /** One other edition is compared at a time, and where a base map has no data there are no rivers and roads. */
    private static final int MOST_TOGETHER = LegendItem.values().length - EVENTS - 2 - 1;

    @Test
    void commonPagesNeedNoShrinking() {
        for (int[] page : new int[][] {{1920, 1080}, {2480, 3508}, {3508, 2480}, {1024, 768}}) {
            SheetLayout layout = SheetLayout.of(page[0], page[1]);
            SideLayout side = SideLayout.of(
                    MOST_TOGETHER, NOTES, layout.side().getWidth(), layout.side().getHeight());
            assertThat(side.shrink()).isEqualTo(1);
            FootPainter.Lines foot =
                    FootPainter.Lines.fitting(Sheets.words(IncidentFilter.EVERYTHING), layout.foot());
            assertThat(foot.size()).isEqualTo(12);
        }
    }

    @Test
    void importedEventsOverAllElseShrinkTheWordsByATenthAtMost() {
        SheetLayout layout = SheetLayout.of(1024, 768);
        SideLayout side = SideLayout.of(
                MOST_TOGETHER + 1, NOTES, layout.side().getWidth(), layout.side().getHeight());
        assertThat(side.shrink()).isBetween(0.9, 1.0);
    }

    @Test
    void longNotesCloseTheRowsUpBeforeAnythingShrinks() {
        SideLayout easy = SideLayout.of(10, List.of(), 300, 400);
        SideLayout closed = SideLayout.of(10, NOTES, 300, 390);
        SideLayout small = SideLayout.of(17, NOTES, 300, 250);
        assertThat(easy.row()).isEqualTo(25);
        assertThat(easy.noteHeight()).isZero();
        assertThat(closed.row()).isBetween(21.0, 24.9);
        assertThat(closed.shrink()).isEqualTo(1);
        assertThat(small.shrink()).isLessThan(1);
        assertThat(small.columns()).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(LegendItem.class)
    void wordsOfTheLegendAreNeverCut(LegendItem item) {
        String words = Messages.english().text(item.key());
        SideLayout narrow = SideLayout.of(17, NOTES, SideLayout.NARROWEST_COLUMN, 9_000);
        assertThat(MapText.width(words, SidePainter.WORDS)).isLessThanOrEqualTo(SidePainter.room(narrow.columnWidth()));
    }

    @ParameterizedTest
    @CsvSource({"239, 900, 1", "900, 239, 1", "16001, 900, 1", "900, 900, 0", "900, 900, NaN", "900, 900, -1"})
    void sizesThatAreNoneAreRefused(int width, int height, double scale) {
        Sheet sheet = Sheets.of(800, 600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet(
                        sheet.scenery(), sheet.view(), sheet.words(), sheet.theme(), width, height, scale, false));
    }
}
