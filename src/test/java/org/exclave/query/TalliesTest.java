package org.exclave.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exclave.catalog.Category;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is added up, and above all what is not. */
class TalliesTest {

    private static final List<String> CLAIMANTS = List.of("A", "B", "A (via B)");
    private static final List<String> DATES = List.of("2022-09", "2022-09-18", "2022-09-18T10:00", "2022-10-01", "");

    @Test
    void addsWhatOneClaimantSaysOfSingleIncidents() {
        Tallies tallies = Tallies.of(List.of(
                Claims.incident("one", Claims.killed("A", Range.exactly(3), null)),
                Claims.incident("two", Claims.killed("A", Range.between(4, 6), null)),
                Claims.incident("three", Claims.killed("B", Range.exactly(100), null))));

        assertThat(tallies.tallies()).extracting(Tally::claimant).containsExactly("A", "B");
        assertThat(tallies.tallies()).extracting(Tally::sum).containsExactly(Range.between(7, 9), Range.exactly(100));
        assertThat(tallies.tallies().getFirst().parts())
                .extracting(part -> part.incident().id())
                .containsExactly("one", "two");
    }

    @Test
    void openEndsStayOpen() {
        assertThat(sum(Range.atLeast(10), Range.exactly(5))).isEqualTo(Range.atLeast(15));
        assertThat(sum(Range.atMost(40), Range.atMost(2))).isEqualTo(Range.atMost(42));
        assertThat(sum(Range.atMost(40), Range.exactly(5))).isEqualTo(Range.between(5, 45));
        assertThat(sum(Range.atMost(40), Range.atLeast(5))).isEqualTo(Range.atLeast(5));
    }

    private static Range sum(Range first, Range second) {
        return Tallies.of(List.of(
                        Claims.incident("one", Claims.killed("A", first, null)),
                        Claims.incident("two", Claims.killed("A", second, null))))
                .tallies()
                .getFirst()
                .sum();
    }

    @Test
    void readingsOfOneThingAreNeverAddedToEachOther() {
        assertThat(standing(Claims.killed("A", Range.exactly(3), "2022-09-17"),
                        Claims.killed("A", Range.exactly(5), "2022-09-18")))
                .as("the surely later one stands")
                .isEqualTo(Range.exactly(5));
        assertThat(standing(Claims.killed("A", Range.exactly(3), "2022-09-18T10:00"),
                        Claims.killed("A", Range.exactly(5), "2022-09-18")))
                .as("a day is not surely after its morning")
                .isEqualTo(Range.between(3, 5));
        assertThat(standing(Claims.killed("A", Range.exactly(3), null),
                        Claims.killed("A", Range.exactly(5), "2022-09-18"),
                        Claims.killed("A", Range.exactly(4), "2022-09")))
                .as("nothing is known to be later than what has no date")
                .isEqualTo(Range.between(3, 5));
        assertThat(standing(Claims.killed("A", Range.atLeast(11), null),
                        Claims.killed("A", Range.exactly(7), "2022-01-28T02:00")))
                .isEqualTo(Range.atLeast(7));
        assertThat(standing(Claims.killed("A", Range.atLeast(11), null), Claims.killed("A", Range.atMost(7), null)))
                .isEqualTo(Range.atLeast(0));
    }

    private static Range standing(Claim... readings) {
        Tally only = Tallies.of(List.of(Claims.incident("one", readings))).tallies().getFirst();
        assertThat(only.parts()).hasSize(1);
        return only.sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsSummedAcrossClaimantsSidesGroupsScopesOrWithRunningTotals(int seed) {
        Random dice = new Random(seed);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Category category = dice.nextInt(5) == 0 ? Category.AGGREGATE : Category.CLASH;
            List<Claim> claims = new ArrayList<>();
            for (int j = dice.nextInt(7); j > 0; j--) {
                claims.add(claim(dice));
            }
            incidents.add(Claims.incident("row-" + i, category, claims));
        }

        Tallies tallies = Tallies.of(incidents);

        for (Tally tally : tallies.tallies()) {
            long highest = 0;
            long lowest = 0;
            for (Incident incident : incidents) {
                List<Claim> own = incident.isRunningTotal() ? List.of() : own(tally, incident);
                assertThat(tally.parts().stream().anyMatch(part -> part.incident() == incident))
                        .isEqualTo(!own.isEmpty());
                highest += own.stream().mapToInt(claim -> claim.range().largestStated()).max().orElse(0);
                lowest += own.stream()
                        .mapToInt(claim -> claim.range().isOpenBelow() ? 0 : claim.range().smallestStated())
                        .min()
                        .orElse(0);
            }
            assertThat((long) tally.sum().largestStated()).as("%s", tally).isLessThanOrEqualTo(highest);
            assertThat((long) tally.sum().smallestStated())
                    .as("%s", tally)
                    .isGreaterThanOrEqualTo(lowest)
                    .isLessThanOrEqualTo(highest);
        }
        assertThat(tallies.tallies()).doesNotHaveDuplicates();
        assertThat(kinds(tallies)).doesNotHaveDuplicates().hasSize((int) expectedKinds(incidents));
        assertThat(tallies.incidents() + tallies.runningTotals()).isEqualTo(incidents.size());
    }

    static List<Integer> seeds() {
        return java.util.stream.IntStream.range(0, 200).boxed().toList();
    }

    private static Claim claim(Random dice) {
        String date = DATES.get(dice.nextInt(DATES.size()));
        int figure = 1 + dice.nextInt(1000);
        Range range = switch (dice.nextInt(4)) {
            case 0 -> Range.atLeast(figure);
            case 1 -> Range.atMost(figure);
            case 2 -> Range.between(figure, figure + dice.nextInt(50));
            default -> Range.exactly(figure);
        };
        Source source = ShippedCatalog.catalog().sources().getFirst();
        return new Claim(
                CLAIMANTS.get(dice.nextInt(CLAIMANTS.size())),
                Measure.values()[dice.nextInt(3)],
                ClaimSide.values()[dice.nextInt(ClaimSide.values().length)],
                Group.values()[dice.nextInt(Group.values().length)],
                range,
                date.isEmpty() ? null : date,
                ClaimScope.values()[dice.nextInt(ClaimScope.values().length)],
                source,
                null);
    }

    private static List<Claim> own(Tally tally, Incident incident) {
        return incident.claims().stream()
                .filter(claim -> claim.scope() == ClaimScope.INCIDENT && kind(claim).equals(kind(tally)))
                .toList();
    }

    private static List<List<Object>> kinds(Tallies tallies) {
        return tallies.tallies().stream().map(TalliesTest::kind).toList();
    }

    private static List<Object> kind(Tally tally) {
        return List.of(tally.claimant(), tally.measure(), tally.side(), tally.group());
    }

    private static List<Object> kind(Claim claim) {
        return List.of(claim.claimant(), claim.measure(), claim.side(), claim.group());
    }

    private static long expectedKinds(List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> !incident.isRunningTotal())
                .flatMap(incident -> incident.claims().stream())
                .filter(claim -> claim.scope() == ClaimScope.INCIDENT)
                .map(TalliesTest::kind)
                .distinct()
                .count();
    }

    @Test
    void ofTheCatalogueLeaveNoRunningTotalAndNoWiderFigureIn() {
        Tallies tallies = Tallies.of(ShippedCatalog.catalog().incidents());

        assertThat(tallies.tallies()).hasSize(73);
        assertThat(tallies.runningTotals()).isEqualTo(2);
        assertThat(tallies.incidents()).isEqualTo(93);
        assertThat(tallies.tallies().stream().flatMap(tally -> tally.parts().stream()))
                .extracting(part -> part.incident().id())
                .noneMatch(id -> id.contains("TOTAL") || id.contains("-DISP-") || id.contains("-DMG-"))
                .as("deaths that may overlap with those of Chorku")
                .doesNotContain("KT-20220916-03");
        assertThat(tallies.tallies())
                .filteredOn(tally -> tally.claimant().equals("Bellingcat") && tally.side() == ClaimSide.KYRGYZ)
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.sum()).isEqualTo(Range.exactly(379));
                    assertThat(tally.parts()).hasSize(12);
                });
        assertThat(tallies.tallies())
                .isSortedAccordingTo(java.util.Comparator.comparing(Tally::measure).thenComparing(Tally::side));
    }

    @Test
    void saysHowManyIncidentsHaveNoFigure() {
        Claim day = new Claim(
                "A",
                Measure.KILLED,
                ClaimSide.TAJIK,
                Group.CIVILIAN,
                Range.exactly(1),
                null,
                ClaimScope.DAY,
                ShippedCatalog.catalog().sources().getFirst(),
                null);

        Tallies tallies = Tallies.of(List.of(
                Claims.incident("none"),
                Claims.incident("day", day),
                Claims.incident("own", day, Claims.killed("A", Range.exactly(2), null)),
                Claims.incident("total", Category.AGGREGATE, List.of(day))));

        assertThat(tallies.incidents()).isEqualTo(3);
        assertThat(tallies.withoutFigures()).isEqualTo(1);
        assertThat(tallies.withWiderFiguresOnly()).isEqualTo(1);
        assertThat(tallies.runningTotals()).isEqualTo(1);
        assertThat(tallies.tallies()).singleElement().extracting(Tally::sum).isEqualTo(Range.exactly(2));
    }

    @Test
    void aTallyCountsAnIncidentOnce() {
        Tally.Part part = new Tally.Part(Claims.incident("one"), Range.exactly(1));

        assertThatThrownBy(() ->
                        new Tally("A", Measure.KILLED, ClaimSide.TAJIK, Group.CIVILIAN, List.of(part, part)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
