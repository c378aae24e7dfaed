package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.geography.Edition;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A sheet names every claimant whose figures it shows in full, in each language and on each page, and nothing over anything else. */
class FigureWordsTest {

    static Stream<Arguments> sheets() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of("1920x1080", "1123x794", "794x1123", "7680x4320")
                        .map(size -> Arguments.of(language, PageSize.read(size).orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void namesOfClaimantsAndDatesAreWhole(Language language, PageSize page) {
        Messages messages = Messages.of(language);
        SheetWording wording = new SheetWording(messages);
        SheetWords usual = wording.words(
                IncidentFilter.EVERYTHING, TheAtlas.incidents(), TheAtlas.incidents(), TheAtlas.atlas().facts(), Edition.DEFAULT);
        Sheet sheet = Sheets.of(
                page.width(), page.height(), wording.claiming(usual, TheAtlas.incidents(), TheAtlas.incidents()));
        SheetPainter painter = new SheetPainter(messages);
        SheetLayout layout = painter.layout(sheet);
        SideFlow side = painter.side(sheet, layout, painter.legend(Stream.of(sheet)));
        List<WrittenWords.Line> written = WrittenWords.of(g -> side.placed().stream()
                .filter(placed -> placed.block() instanceof FigureBlock)
                .forEach(placed -> new SideFlow(side.shrink(), List.of(placed)).paint(g, sheet.theme())));
        String words = written.stream().map(WrittenWords.Line::text).collect(Collectors.joining(" "));

        List<FigureTable.Line> shown = side.placed().stream()
                .flatMap(placed -> placed.block() instanceof FigureBlock block ? block.table().rounds().stream() : Stream.of())
                .flatMap(round -> round.groups().stream())
                .flatMap(group -> group.lines().stream())
                .toList();
        assertThat(shown).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(words)
                .contains(line.claimant())
                .contains(line.asOf()));
        assertThat(written).noneMatch(line -> line.text().contains("…"));
        for (int i = 0; i < written.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D both = written.get(i).box().createIntersection(written.get(j).box());
                assertThat(both.getWidth() > 1e-6 && both.getHeight() > 1e-6)
                        .as("%s over %s", written.get(i), written.get(j))
                        .isFalse();
            }
        }
    }
}
