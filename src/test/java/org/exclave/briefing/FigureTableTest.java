package org.exclave.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.catalog.Measure;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures on a sheet are each claimant's own, and no side loses more of them than another where room is scarce. */
class FigureTableTest {

    private static final FigureTable WHOLE = FigureTable.of(TheAtlas.incidents(), Messages.english());

    private static Stream<FigureTable> lessAndLess() {
        return Stream.iterate(Optional.of(WHOLE), Optional::isPresent, table -> table.flatMap(FigureTable::smaller))
                .flatMap(Optional::stream);
    }

    @Test
    void everyTallyHasALineOfItsOwnWithTheClaimantAndNothingIsAddedUp() {
        FigureWording words = new FigureWording(Messages.english());
        List<Tally> tallies = Tallies.of(TheAtlas.incidents()).tallies();
        List<FigureTable.Line> lines =
                WHOLE.groups().stream().flatMap(group -> group.lines().stream()).toList();
        assertThat(lines).hasSameSizeAs(tallies).allSatisfy(line -> assertThat(line.claimant()).isNotBlank());
        for (Tally tally : tallies) {
            String people = words.people(tally.side(), tally.group());
            assertThat(WHOLE.groups().stream()
                            .filter(group -> group.measure() == tally.measure() && group.people().equals(people))
                            .flatMap(group -> group.lines().stream()))
                    .contains(new FigureTable.Line(
                            tally.claimant(), tally.parts().size(), words.range(tally.sum())));
        }
    }

    @Test
    void whereRoomIsScarceMeasuresGoWholeAndThenEveryGroupIsCutAlike() {
        assertThat(lessAndLess().toList()).hasSizeGreaterThan(5).allSatisfy(table -> {
            List<Measure> measures = table.groups().stream().map(FigureTable.Group::measure).distinct().toList();
            assertThat(measures).isEqualTo(Stream.of(Measure.values())
                    .filter(measures::contains)
                    .toList());
            assertThat(measures.getFirst()).isEqualTo(Measure.KILLED);
            int most = table.groups().stream().mapToInt(group -> group.lines().size()).max().orElseThrow();
            for (FigureTable.Group group : table.groups()) {
                FigureTable.Group before = WHOLE.groups().stream()
                        .filter(other -> other.measure() == group.measure() && other.people().equals(group.people()))
                        .findFirst()
                        .orElseThrow();
                assertThat(group.lines().size() + group.hidden()).isEqualTo(before.lines().size());
                assertThat(group.lines()).hasSize(Math.min(most, before.lines().size()));
            }
            assertThat(table.groups().stream().map(FigureTable.Group::people))
                    .anyMatch(people -> people.startsWith("Kyrgyz"))
                    .anyMatch(people -> people.startsWith("Tajik"));
        });
    }

    @Test
    void measuresWithoutRoomAreNamed() {
        FigureTable least = lessAndLess().reduce((_, later) -> later).orElseThrow();
        assertThat(least.leftOut()).isNotEmpty().doesNotContain(Measure.KILLED).isSorted();
        assertThat(least.isShort()).isTrue();
        assertThat(WHOLE.isShort()).isFalse();
    }

    @Test
    void aSheetSaysOfHowManyIncidentsNobodyGivesAFigure() {
        Tallies tallies = Tallies.of(TheAtlas.incidents());
        assertThat(WHOLE.incidents()).isEqualTo(tallies.incidents());
        assertThat(WHOLE.silent()).isEqualTo(tallies.withoutFigures() + tallies.withWiderFiguresOnly());
        SheetWords words = Sheets.claiming(Sheets.words(IncidentFilter.EVERYTHING));
        assertThat(words.figures()).isEqualTo(WHOLE);
        assertThat(words.sources()).isNotEmpty().doesNotHaveDuplicates();
    }
}
