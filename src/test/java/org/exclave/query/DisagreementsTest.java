package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.catalog.ShippedCatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What counts as a disagreement, how large it is, and in what order they stand. */
final class DisagreementsTest {

    private static final Disagreements ALL = Disagreements.of(ShippedCatalog.catalog());

    @ParameterizedTest
    @CsvSource({"16,16, 16,16", "16,16, 10,20", "59,65, 65,70", "70,, 83,83", "70,, 10,", ",40, 12,12", ",40, ,1", "70,, ,70"})
    void figuresThatShareANumberGoTogether(
            @Nullable Integer min, @Nullable Integer max, @Nullable Integer otherMin, @Nullable Integer otherMax) {
        Claim one = claim("A", new Range(min, max), null);
        Claim other = claim("B", new Range(otherMin, otherMax), null);

        assertThat(conflicts(one, other)).isEmpty();
        assertThat(conflicts(other, one)).isEmpty();
        assertThatThrownBy(() -> new RangeGap(one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"7,7, 19,19, 12, 0.6316", "5,10, 20,30, 10, 0.5", "30,30, 150,, 120, 0.8", ",40, 50,60, 10, 0.2",
        ",0, 1,, 1, 1.0"})
    void theGapRunsBetweenTheNearestEnds(
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Integer otherMin,
            @Nullable Integer otherMax,
            int count,
            double share) {
        Claim low = claim("A", new Range(min, max), null);
        Claim high = claim("B", new Range(otherMin, otherMax), null);

        assertThat(conflicts(high, low)).singleElement().satisfies(conflict -> {
            assertThat(conflict.widest().lower()).isEqualTo(low);
            assertThat(conflict.widest().higher()).isEqualTo(high);
            assertThat(conflict.widest().count()).isEqualTo(count);
            assertThat(conflict.widest().share()).isCloseTo(share, within(0.0001));
            assertThat(conflict.claims()).containsExactly(high, low);
        });
    }

    @Test
    void aClaimantsOwnCorrectionContradictsNobody() {
        Claim first = claim("Kyrgyz MES (TASS)", Range.exactly(24), "2022-09-17");
        Claim later = claim("Kyrgyz MES, preliminary", Range.exactly(59), "2022-09-20");

        assertThat(conflicts(first, later)).isEmpty();
        assertThat(conflicts(first, later, claim("Reuters", Range.exactly(59), null))).isEmpty();
        assertThat(conflicts(first, later, claim("Reuters", Range.exactly(46), null)))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.widest().lower().claimant()).isEqualTo("Reuters"));
    }

    @Test
    void theWidestOfSeveralGapsIsTold() {
        Claim low = claim("A", Range.exactly(3), null);
        Claim middle = claim("B", Range.exactly(16), null);
        Claim high = claim("C", Range.exactly(19), null);

        RangeGap widest = conflicts(low, middle, high).getFirst().widest();

        assertThat(List.of(widest.lower(), widest.higher())).containsExactly(low, high);
    }

    @Test
    void onlyFiguresForTheSameThingAreSetAgainstEachOther() {
        Claim killed = claim("A", Range.exactly(3), null);
        Claim day = new Claim("B", Measure.KILLED, ClaimSide.TAJIK, Group.CIVILIAN, Range.exactly(9), null,
                ClaimScope.DAY, killed.source(), null);
        Claim soldiers = new Claim("B", Measure.KILLED, ClaimSide.TAJIK, Group.MILITARY, Range.exactly(9), null,
                ClaimScope.INCIDENT, killed.source(), null);
        Claim otherSide = new Claim("B", Measure.KILLED, ClaimSide.KYRGYZ, Group.CIVILIAN, Range.exactly(9), null,
                ClaimScope.INCIDENT, killed.source(), null);
        Claim injured = new Claim("B", Measure.INJURED, ClaimSide.TAJIK, Group.CIVILIAN, Range.exactly(9), null,
                ClaimScope.INCIDENT, killed.source(), null);

        assertThat(conflicts(killed, day, soldiers, otherSide, injured)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-05-01, 2021-05-06, true", "2021-05, 2021-05-06, false", "2021-05-06T10:00, 2021-05-06, false",
        ", 2021-05-06, false", "2021-05-06, 2021-05-06, false"})
    void figuresAreOfDifferentDatesOnlyWhenBothSaySo(
            @Nullable String one, @Nullable String other, boolean different) {
        RangeGap gap = new RangeGap(claim("A", Range.exactly(1), one), claim("B", Range.exactly(2), other));

        assertThat(gap.isOfDifferentDates()).isEqualTo(different);
    }

    @Test
    void theShippedCatalogueHasTheEditorsPointsFirstAndThenTheWidestGaps() {
        assertThat(ALL.curated()).hasSize(28);
        assertThat(ALL.curated().getFirst().disagreement().topic()).isEqualTo("2022 dates");
        assertThat(ALL.curated()).allSatisfy(point -> assertThat(point.incidents()).isNotEmpty());
        assertThat(ALL.curated()).extracting(point -> -point.incidents().size()).isSorted();
        assertThat(ALL.figures()).hasSize(17);
        assertThat(ALL.figures()).extracting(conflict -> -conflict.widest().share()).isSorted();
        assertThat(ALL.all().subList(0, 29)).startsWith(ALL.curated().getFirst()).endsWith(ALL.figures().getFirst());
    }

    @Test
    void everyIncidentCalledDisputedIsThereButNoRunningTotal() {
        assertThat(ALL.accounts()).hasSize(14);
        assertThat(ALL.accounts()).extracting(point -> point.incident().id())
                .contains("KT-20210428-01")
                .doesNotContain("KT-2022-TOTAL");
    }

    @Test
    void aNoteThatOnlyNamesAClockOrSaysThatTheSidesAgreeIsNoDisagreement() {
        List<String> ids = ALL.times().stream().map(point -> point.incident().id()).toList();

        assertThat(ids).contains("KT-20220916-01", "KT-20210429-12", "KT-20220917-01").hasSize(13);
        assertThat(ids).doesNotContain("KT-20220614-01", "KT-20210429-02", "KT-20220310-01");
    }

    private static List<ClaimConflict> conflicts(Claim... claims) {
        Incident like = ShippedCatalog.incident("KT-20210428-01");
        return ClaimConflict.of(new Incident(
                like.id(), like.title(), like.summary(), like.episode(), like.tier(), like.time(), like.timeNote(),
                like.place(), like.otherPlaces(), like.category(), like.tags(), like.parties(), List.of(claims),
                like.accounts(), like.verification(), like.confidence(), like.sources(), like.note()));
    }

    private static Claim claim(String claimant, Range range, @Nullable String asOf) {
        Catalog catalog = ShippedCatalog.catalog();
        return new Claim(claimant, Measure.KILLED, ClaimSide.TAJIK, Group.CIVILIAN, range, asOf,
                ClaimScope.INCIDENT, catalog.sources().getFirst(), null);
    }
}
