package org.exclave.briefing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SheetPainterTest {

    private static final Messages MESSAGES = Messages.english();
    private static final PngFile PNG = new PngFile(new SheetPainter(MESSAGES));

    private static int ink(BufferedImage picture, Rectangle2D units, double unit, Color paper) {
        int count = 0;
        for (int y = (int) (units.getY() * unit) + 1; y < units.getMaxY() * unit - 1; y++) {
            for (int x = (int) (units.getX() * unit) + 1; x < units.getMaxX() * unit - 1; x++) {
                count += picture.getRGB(x, y) == paper.getRGB() ? 0 : 1;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({"240, 240", "4000, 240", "240, 4000", "1600, 900", "620, 877", "877, 620"})
    void everyPageHasAllItsParts(int width, int height) {
        Sheet sheet = Sheets.of(width, height);
        BufferedImage picture = PNG.draw(sheet);
        SheetLayout layout = Sheets.layout(sheet);
        for (Rectangle2D region : List.of(layout.head(), layout.map(), layout.side(), layout.foot())) {
            assertThat(ink(picture, region, layout.unit(), sheet.theme().paper())).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"1600, 900", "620, 877", "2000, 300", "300, 2000"})
    void nothingIsDrawnBetweenTheRegionsOrOnTheMargins(int width, int height) {
        SheetWords words = Sheets.words(IncidentFilter.EVERYTHING).titled("W".repeat(300), "y ".repeat(50_000));
        Sheet sheet = Sheets.of(width, height, words);
        SheetLayout layout = Sheets.layout(sheet);
        BufferedImage picture = PNG.draw(sheet);
        Graphics2D g = picture.createGraphics();
        g.setColor(sheet.theme().paper());
        g.scale(layout.unit(), layout.unit());
        for (Rectangle2D region : List.of(layout.head(), layout.map(), layout.side(), layout.foot())) {
            double slack = 2 / layout.unit() + 1;
            g.fill(new Rectangle2D.Double(
                    region.getX() - slack,
                    region.getY() - slack,
                    region.getWidth() + 2 * slack,
                    region.getHeight() + 2 * slack));
        }
        g.dispose();
        assertThat(ink(picture, new Rectangle2D.Double(0, 0, layout.width(), layout.height()), layout.unit(),
                        sheet.theme().paper()))
                .isZero();
    }

    @Test
    void creditsAndEditionAreDrawn() {
        SheetWords words = Sheets.words(IncidentFilter.EVERYTHING);
        SheetLayout layout = Sheets.layout(Sheets.of(1600, 900));
        int whole = footInk(words);
        int withoutCredits =
                footInk(new SheetWords(words.title(), words.subtitle(), words.notes(), words.edition(), ""));
        int withoutEdition =
                footInk(new SheetWords(words.title(), words.subtitle(), words.notes(), "", words.credits()));
        assertThat(withoutCredits).isPositive().isLessThan(whole);
        assertThat(withoutEdition).isPositive().isLessThan(whole);
        assertThat(layout.foot().getHeight()).isGreaterThan(30);
    }

    private static int footInk(SheetWords words) {
        Sheet sheet = Sheets.of(1600, 900, words);
        SheetLayout layout = Sheets.layout(sheet);
        return ink(PNG.draw(sheet), layout.foot(), 1, sheet.theme().paper());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Заголовок ", "😀", "\u202e", "\n", "\u0301", "\ud83d"})
    void titleOfAnyLengthIsDrawnSoon(String part) {
        SheetWords words = Sheets.words(IncidentFilter.EVERYTHING).titled(part.repeat(100_000), part);
        long start = System.nanoTime();
        BufferedImage picture = PNG.draw(Sheets.of(800, 450, words));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(picture.getWidth()).isEqualTo(800);
    }

    @Test
    void bareSheetIsTheMapAlone() {
        Sheet sheet = Sheets.bare(Sheets.of(400, 300));
        BufferedImage picture = PNG.draw(sheet);
        Rectangle2D edge = new Rectangle2D.Double(0, 0, 400, 300);
        assertThat(ink(picture, edge, 1, sheet.theme().paper())).isGreaterThan(400 * 300 * 9 / 10);
    }

    @Test
    void legendOfSeveralSheetsExplainsWhatAnyOfThemShows() {
        SheetPainter painter = new SheetPainter(MESSAGES);
        Sheet everything = Sheets.of(800, 450);
        Sheet nothing = Sheets.showing(everything, List.of());
        List<LegendItem> none = painter.legend(Stream.of(nothing));
        List<LegendItem> all = painter.legend(Stream.of(everything));

        assertThat(none).isNotEmpty().doesNotContain(LegendItem.FIGHTING);
        assertThat(all).contains(LegendItem.FIGHTING).containsAll(none).isSorted();
        assertThat(painter.legend(Stream.of(nothing, everything, nothing))).isEqualTo(all);
        assertThat(painter.legend(Stream.of(Sheets.bare(everything)))).isEmpty();
    }

    @Test
    void sheetsOfOneLegendHaveTheSameSide() {
        SheetPainter painter = new SheetPainter(MESSAGES);
        Sheet everything = Sheets.of(800, 450);
        Sheet nothing = Sheets.showing(everything, List.of());
        List<LegendItem> legend = painter.legend(Stream.of(nothing, everything));

        int[] full = side(PNG.draw(everything, legend));
        assertThat(side(PNG.draw(nothing, legend))).isEqualTo(full);
        assertThat(side(PNG.draw(nothing))).isNotEqualTo(full);
    }

    private static int[] side(BufferedImage picture) {
        SheetLayout layout = Sheets.layout(Sheets.of(picture.getWidth(), picture.getHeight()));
        int left = (int) (layout.side().getX() * layout.unit());
        return picture.getRGB(left, 0, picture.getWidth() - left, picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"400, 300", "300, 400", "1000, 200", "200, 1000"})
    void fittedViewShowsAtLeastWhatWasSeen(int width, int height) {
        Viewport seen = new Viewport(70.4, 40, 9.3, 640, 480, 1);
        Viewport fitted = SheetPainter.fitted(seen, width, height, 2);
        double growth = Math.pow(2, fitted.zoom() - seen.zoom());
        assertThat(640 * growth).isLessThanOrEqualTo(width + 1e-6);
        assertThat(480 * growth).isLessThanOrEqualTo(height + 1e-6);
        assertThat(Math.min(width - 640 * growth, height - 480 * growth)).isCloseTo(0, within(1e-6));
        assertThat(fitted.deviceScale()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"240, 240, 1, 240, 240", "300, 250, 2.5, 750, 625", "301, 241, 0.5, 151, 121", "240, 999, 0.001, 1, 1"})
    void pictureHasTheSizeTimesTheScale(int width, int height, double scale, int wide, int high) {
        BufferedImage picture = PNG.draw(Sheets.scaled(Sheets.bare(Sheets.of(width, height)), scale));
        assertThat(picture.getWidth()).isEqualTo(wide);
        assertThat(picture.getHeight()).isEqualTo(high);
    }
}
