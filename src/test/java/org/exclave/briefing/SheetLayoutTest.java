package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Nothing on a sheet lies over anything else or beyond the page, whatever its size and however long its words are. */
class SheetLayoutTest {

    private static final SheetPainter PAINTER = new SheetPainter(Messages.english());
    private static final List<String> WORDS = List.of(
            "Баткен", "Ворух", "чек ара", "марзи", "Sughd", "ceasefire", "Кыргыз-тажик", "mountain", "дом", "of", "и", "Ҷ",
            "Ыссык-Көл-Ысфана-Лейлек-Кулунду-Максат", "https://example.org/a/very/long/address/without/any/space");

    static Stream<PageSize> pages() {
        return Stream.concat(
                PageSize.NAMED.stream(),
                Stream.of("240x240", "16000x240", "240x16000", "16000x16000", "1600x900", "1000x869", "1000x871",
                                "3000x400", "400x3000", "595x842", "641x480", "800x450")
                        .flatMap(size -> PageSize.read(size).stream()));
    }

    private static String words(Random random, int most) {
        return String.join(
                " ",
                random.ints(random.nextInt(most), 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private static List<String> sentences(Random random, int most, int longest) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> words(random, longest) + ".")
                .toList();
    }

    private static FigureTable figures(Random random) {
        return random.nextBoolean() ? FigureTable.NONE : new FigureReading(Messages.english()).table(TheAtlas.incidents(), TheAtlas.incidents());
    }

    private static Sheet sheet(Random random, PageSize page) {
        int length = 1 << random.nextInt(8);
        SheetWords words = new SheetWords(
                words(random, length),
                words(random, length),
                sentences(random, 4, length).stream()
                        .map(text -> new Told(text, words(random, 12)))
                        .toList(),
                figures(random),
                sentences(random, 4, length),
                sentences(random, 3, 8),
                random.nextBoolean() ? "" : "СЛУЖЕБНОЕ ПОЛЬЗОВАНИЕ – OPEN SOURCE INFORMATION ONLY",
                words(random, 20) + "; not an endorsement.",
                words(random, 60),
                sentences(random, 80, 4));
        Theme theme = Theme.values()[random.nextInt(2)];
        return new Sheet(
                TheAtlas.scenery(), Viewport.opening(1200, 800), words, theme, page.width(), page.height(), 1, false);
    }

    private static List<LegendItem> legend(Random random) {
        return Stream.of(LegendItem.values()).filter(_ -> random.nextInt(4) > 0).toList();
    }

    private static void assertApart(List<Rectangle2D> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D both = boxes.get(i).createIntersection(boxes.get(j));
                assertThat(both.getWidth() > 1e-6 && both.getHeight() > 1e-6)
                        .as("%s over %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static void assertWithin(Rectangle2D page, Rectangle2D part) {
        Rectangle2D slack = new Rectangle2D.Double(
                page.getX() - 1e-6, page.getY() - 1e-6, page.getWidth() + 2e-6, page.getHeight() + 2e-6);
        assertThat(slack.contains(part)).as("%s within %s", part, page).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingLiesOverAnythingElseOrBeyondThePageAndNoLettersAreTooSmall(PageSize page) {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(page.name().hashCode() * 31L + seed);
            Sheet sheet = sheet(random, page);
            List<LegendItem> legend = legend(random);
            SheetLayout layout = PAINTER.layout(sheet);
            Rectangle2D whole = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
            layout.regions().forEach(region -> assertWithin(whole, region));
            assertApart(layout.regions());
            assertThat(layout.map().getWidth()).as("seed %s", seed).isGreaterThan(150);
            assertThat(layout.map().getHeight()).as("seed %s", seed).isGreaterThan(60);
            assertThat(layout.width() * layout.unit()).isCloseTo(page.width(), within(1e-6));

            SideFlow side = PAINTER.side(sheet, layout, legend);
            List<Rectangle2D> blocks = side.placed().stream().map(SideFlow.Placed::box).toList();
            blocks.forEach(block -> assertWithin(layout.side(), block));
            assertApart(blocks);

            List<WrittenWords.Line> lines = written(sheet, layout, legend);
            List<Rectangle2D> boxes = new ArrayList<>();
            for (WrittenWords.Line line : lines) {
                assertThat(line.size()).as(line.text()).isGreaterThanOrEqualTo(SheetLayout.SMALLEST_LETTERS - 1e-4);
                assertWithin(whole, line.box());
                assertThat(line.box().intersects(layout.map())).as(line.text()).isFalse();
                boxes.add(line.box());
            }
            assertApart(boxes);
        }
    }

    /** All words but those within the samples of the legend and on the locator, which are pictures. */
    private static List<WrittenWords.Line> written(Sheet sheet, SheetLayout layout, List<LegendItem> legend) {
        SideFlow side = PAINTER.side(sheet, layout, legend);
        List<Rectangle2D> locators = side.placed().stream()
                .filter(placed -> placed.block() instanceof LocatorBlock)
                .map(SideFlow.Placed::box)
                .toList();
        return WrittenWords.of(g -> SheetPainter.paintWords(g, sheet, layout, side)).stream()
                .filter(line -> line.text().length() > 1 && !line.text().equals("10"))
                .filter(line -> locators.stream().noneMatch(box -> box.contains(line.box())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void creditsAndEditionAreWholeOnEveryPage(PageSize page) {
        SheetWords words = Sheets.claiming(Sheets.words(IncidentFilter.EVERYTHING));
        Sheet sheet = Sheets.of(page.width(), page.height(), words).with(java.util.Set.of());
        FootText foot = PAINTER.layout(sheet).footText();
        assertThat(foot.edition().holds(words.edition())).isTrue();
        assertThat(foot.credits().holds(words.credits())).isTrue();
        assertThat(PAINTER.layout(sheet).side().isEmpty()).isTrue();
        assertThat(foot.sources().lines()).isEmpty();
        assertThat(PAINTER.layout(Sheets.of(page.width(), page.height(), words)).footText().sources().lines())
                .hasSizeBetween(1, 2);
    }

    @Test
    void commonPagesShowEverythingWithoutShrinking() {
        List<LegendItem> usual = PAINTER.legend(Stream.of(Sheets.of(1920, 1080)));
        for (PageSize page : PageSize.NAMED) {
            Sheet sheet = Sheets.of(page.width(), page.height());
            SideFlow side = PAINTER.side(sheet, PAINTER.layout(sheet), usual);
            assertThat(side.shrink()).as(page.name()).isEqualTo(1);
            assertThat(side.placed()).extracting(SideFlow.Placed::block).hasAtLeastOneElementOfType(LocatorBlock.class);
        }
    }

    @Test
    void figuresGiveWayBeforeLettersShrinkAndLegendAndNotesStayWhole() {
        SheetWords words = Sheets.claiming(Sheets.words(IncidentFilter.EVERYTHING));
        List<LegendItem> all = List.of(LegendItem.values());
        for (PageSize page : PageSize.NAMED) {
            Sheet sheet = Sheets.of(page.width(), page.height(), words);
            SideFlow side = PAINTER.side(sheet, PAINTER.layout(sheet), all);
            LegendBlock legend = side.placed().stream()
                    .map(SideFlow.Placed::block)
                    .filter(LegendBlock.class::isInstance)
                    .map(LegendBlock.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(legend.items()).as(page.name()).isEqualTo(all);
            assertThat(legend.hidden()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(LegendItem.class)
    void wordsOfTheLegendAreNeverCut(LegendItem item) {
        LegendBlock legend = new LegendBlock(List.of(LegendItem.values()), Messages.english());
        String words = Messages.english().text(item.key());
        for (double width : new double[] {280, 300, 460, 560}) {
            List<String> lines = WrittenWords.of(g -> legend.paint(g, Theme.LIGHT, width)).stream()
                    .map(WrittenWords.Line::text)
                    .toList();
            assertThat(String.join(" ", lines)).contains(words);
        }
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
