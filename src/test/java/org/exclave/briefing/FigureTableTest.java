package org.exclave.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures on a sheet are each claimant's own, of whole rounds of fighting, and no side loses more of them than the other. */
class FigureTableTest {

    private static final FigureTable WHOLE = of(TheAtlas.incidents());

    private static FigureTable of(List<Incident> shown) {
        return new FigureReading(Messages.english()).table(shown, TheAtlas.incidents());
    }

    private static Stream<FigureTable> lessAndLess() {
        return Stream.iterate(Optional.of(WHOLE), Optional::isPresent, table -> table.flatMap(FigureTable::smaller))
                .flatMap(Optional::stream);
    }

    private static List<Claim> claims(Episode episode) {
        return TheAtlas.incidents().stream()
                .filter(row -> row.isRunningTotal() && row.episode() == episode)
                .flatMap(row -> row.claims().stream())
                .filter(claim -> claim.measure() == Measure.KILLED && claim.scope() == ClaimScope.CONFLICT)
                .toList();
    }

    @Test
    void everyClaimOfARoundIsAReadingOfItsClaimantAndNothingIsAddedUp() {
        assertThat(WHOLE.rounds()).hasSize(2).allSatisfy(round -> {
            List<Claim> claims = claims(round.episode());
            assertThat(round.claims()).isEqualTo(claims.size()).isEqualTo(round.shown());
            assertThat(round.readings())
                    .containsExactlyInAnyOrderElementsOf(claims.stream().map(Claim::range).toList());
            for (Claim claim : claims) {
                assertThat(round.groups().stream().flatMap(group -> group.lines().stream()))
                        .anyMatch(line -> line.claimant().endsWith(claim.claimant())
                                && line.readings().contains(claim.range()));
            }
        });
    }

    @Test
    void aClaimantWithSeveralReadingsSaysFromWhichToWhich() {
        FigureTable.Round autumn = WHOLE.rounds().getLast();
        assertThat(autumn.groups().getFirst().lines().getFirst())
                .isEqualTo(new FigureTable.Line(
                        "Kyrgyz Ministry of Health",
                        "17 Sep – 24 Sep",
                        List.of(
                                Range.exactly(24),
                                Range.exactly(36),
                                Range.exactly(46),
                                Range.exactly(59),
                                Range.exactly(62)),
                        "24 to 62"));
    }

    @Test
    void onlyRoundsOfWhichSomethingIsShownHaveFigures() {
        List<Incident> autumn = TheAtlas.incidents().stream()
                .filter(incident -> incident.id().startsWith("KT-20220916"))
                .toList();
        List<Incident> between = TheAtlas.incidents().stream()
                .filter(incident -> incident.id().startsWith("KT-20220127"))
                .toList();
        assertThat(between).isNotEmpty();
        assertThat(of(autumn).rounds()).extracting(FigureTable.Round::episode).containsExactly(Episode.FIGHTING_2022);
        assertThat(of(between).rounds()).isEmpty();
    }

    @Test
    void whereRoomIsScarceBothSidesStayWithAsManyLines() {
        assertThat(lessAndLess().toList()).hasSizeGreaterThan(8).allSatisfy(table -> assertThat(table.rounds())
                .allSatisfy(round -> {
                    List<FigureTable.Group> sides = round.groups().stream()
                            .filter(group -> group.kind() == FigureTable.Kind.SIDE)
                            .toList();
                    assertThat(sides).extracting(FigureTable.Group::people).containsExactly("Kyrgyz side", "Tajik side");
                    int most = sides.stream().mapToInt(group -> group.lines().size()).max().orElseThrow();
                    assertThat(sides).allSatisfy(group -> assertThat(group.lines())
                            .hasSize(Math.min(most, group.lines().size() + group.hidden())));
                }));
        FigureTable least = lessAndLess().reduce((_, later) -> later).orElseThrow();
        assertThat(least.isShort()).isTrue();
        assertThat(least.rounds()).allSatisfy(round -> assertThat(round.shown()).isLessThan(round.claims()));
        assertThat(WHOLE.isShort()).isFalse();
    }

    @Test
    void theSideItselfSpeaksFirstAndABroadcasterInItsLanguageIsNotThatSide() {
        assertThat(WHOLE.rounds()).allSatisfy(round -> assertThat(round.groups())
                .filteredOn(group -> group.kind() == FigureTable.Kind.SIDE)
                .allSatisfy(group -> assertThat(group.lines().getFirst().claimant())
                        .startsWith(group.people().substring(0, 5))));
    }

    @Test
    void aSheetNamesWhosePublicationsItRestsOn() {
        SheetWords words = Sheets.claiming(Sheets.words(IncidentFilter.EVERYTHING));
        assertThat(words.figures()).isEqualTo(WHOLE);
        assertThat(words.sources()).isNotEmpty().doesNotHaveDuplicates();
    }
}
