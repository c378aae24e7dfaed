package org.exclave.query;

import java.util.List;
import java.util.stream.Stream;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Running totals in the order in which they were reported, a lane to each claimant. */
class FigureHistoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"KT-2021-TOTAL", "KT-2022-TOTAL", "KT-2022-DISP-KG", "KT-2021-DMG-KG"})
    void holdsEveryClaimOnceAndNeverTwoClaimantsInALane(String id) {
        Incident totals = ShippedCatalog.incident(id);

        List<FigureHistory> histories = FigureHistory.of(totals.claims());

        assertThat(histories.stream().flatMap(history -> history.lanes().stream()).flatMap(FigureHistoryTest::claims))
                .containsExactlyInAnyOrderElementsOf(totals.claims());
        for (FigureHistory history : histories) {
            assertThat(history.lanes()).extracting(FigureHistory.Lane::claimant).doesNotHaveDuplicates();
            for (FigureHistory.Lane lane : history.lanes()) {
                assertThat(claims(lane)).allMatch(claim -> claim.claimant().equals(lane.claimant())
                        && claim.measure() == history.measure()
                        && claim.side() == history.side()
                        && claim.group() == history.group()
                        && claim.scope() == history.scope());
                assertThat(lane.dated()).extracting(Claim::asOf).isSubsetOf(history.dates());
            }
        }
    }

    private static Stream<Claim> claims(FigureHistory.Lane lane) {
        return Stream.concat(lane.dated().stream(), lane.undated().stream());
    }

    @Test
    void aStepLeadsOnlyToAReadingThatIsSurelyLater() {
        FigureHistory.Lane ministry = lane("KT-2022-TOTAL", ClaimSide.KYRGYZ, "Kyrgyz Ministry of Health");

        assertThat(ministry.dated()).extracting(Claim::range).containsExactly(
                Range.exactly(24), Range.exactly(36), Range.exactly(46), Range.exactly(59), Range.exactly(62));
        assertThat(Stream.of(0, 1, 2, 3, 4).map(ministry::isStep)).containsExactly(false, true, false, false, true);
    }

    @Test
    void theOldestStandFirstAndThoseWithoutDateLast() {
        FigureHistory killed = killed("KT-2022-TOTAL", ClaimSide.TAJIK);

        assertThat(killed.dates()).containsExactly("2022-09-17", "2022-09-18", "2022-09-19", "2022-10", "2023-02");
        assertThat(killed.lanes().getFirst().claimant()).isEqualTo("Opposition politician (RT)");
        assertThat(killed.lanes().getLast().dated()).isEmpty();
        assertThat(killed.largest()).isEqualTo(83);
    }

    @Test
    void kyrgyzFiguresStandBeforeTajikOnesAndScopesApart() {
        List<FigureHistory> histories =
                FigureHistory.of(ShippedCatalog.incident("KT-2022-TOTAL").claims());

        assertThat(histories.stream().filter(history -> history.measure() == Measure.KILLED))
                .isSortedAccordingTo(java.util.Comparator.comparing(FigureHistory::side));
        assertThat(histories)
                .filteredOn(history -> history.side() == ClaimSide.TAJIK && history.group() == Group.CIVILIAN)
                .extracting(FigureHistory::scope)
                .containsExactly(ClaimScope.DAY, ClaimScope.CONFLICT);
    }

    private static FigureHistory.Lane lane(String id, ClaimSide side, String claimant) {
        return killed(id, side).lanes().stream()
                .filter(lane -> lane.claimant().equals(claimant))
                .findFirst()
                .orElseThrow();
    }

    private static FigureHistory killed(String id, ClaimSide side) {
        return FigureHistory.of(ShippedCatalog.incident(id).claims()).stream()
                .filter(history -> history.measure() == Measure.KILLED
                        && history.side() == side
                        && history.group() == Group.UNSPECIFIED)
                .findFirst()
                .orElseThrow();
    }
}
