package org.exclave.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.timeline.BinUnit;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Isolated
class IncidentFilterTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();
    private static final IncidentFacts FACTS = new FakeFacts().facts();

    @Test
    void everythingPassesTheOpenFilter() {
        assertThat(INCIDENTS).allMatch(incident -> IncidentFilter.EVERYTHING.matches(incident, FACTS));
        assertThat(INCIDENTS).allMatch(
                        incident -> IncidentFilter.EVERYTHING.withText("  ").matches(incident, FACTS));
    }

    @Test
    void nothingPassesWithoutFamilies() {
        assertThat(INCIDENTS).noneMatch(
                        incident -> IncidentFilter.EVERYTHING.withFamilies(Set.of()).matches(incident, FACTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kok-tash", "Kok Tash", "KOKTASH", "Көк-Таш", "көк таш", "Кёк-Таш", "кек таш", "Shakcha", "KT-20220916-01",
        "kt20220916 01", "dushanbe outpost", "tajik border troops",
    })
    void placeClaimantAndIdAreFoundHoweverTheyAreWritten(String text) {
        assertThat(found(text)).contains("KT-20220916-01");
    }

    @ParameterizedTest
    @CsvSource({
        "Хоҷаи Аъло, khojai alo",
        "Хоҷаи Аъло, Хожаи Ало",
        "Жаштык, jashtyk",
        "Чоркӯҳ, chorkuh",
        "Ғафуров, ghafurov",
        "Ғафуров, Гафуров",
        "Қизилработ, qizilrabot",
        "Қизилработ, кизилработ",
        "Ёлка, елка",
        "Soʻx, Сох",
        "Өрүк, оруk",
        "Шахимардан, SHAHIMARDAN",
        "Qal'acha, Qal’acha",
    })
    void spellingsOfOneNameFoldToOneText(String one, String other) {
        assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
    }

    @Test
    void languageOfTheMachineDoesNotChangeFolding() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FoldedText.of("ISFARA")).isEqualTo(FoldedText.of("isfara"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(found("kok-tash elephants")).isEmpty();
    }

    @Test
    void countsAddUpForEveryWindowFamilyAndWord() {
        Instant first = Instant.parse("2021-04-20T00:00:00Z");
        for (int step = 0; step < 100; step++) {
            Instant from = first.plus(Duration.ofDays(step * 6L));
            for (String text : List.of("", "isfara", "batken burned")) {
                IncidentFilter filter = new IncidentFilter(
                        TimeSelection.possible(TimeWindow.of(from, from.plus(Duration.ofDays(20)))),
                        EnumSet.of(Family.values()[step % 6], Family.FIGHTING),
                        text);
                List<Incident> shown = INCIDENTS.stream().filter(incident -> filter.matches(incident, FACTS)).toList();
                int inBins = Histogram.of(shown, TimelineAxis.folded(INCIDENTS, 100), BinUnit.DAY).total();
                ShownCounts counts = ShownCounts.of(INCIDENTS, filter, FACTS);
                assertThat(counts.all()).isEqualTo(93);
                assertThat(counts.shown()).isEqualTo(inBins);
                assertThat(counts.shown() + counts.hiddenByWindow() + counts.hiddenByFilter()).isEqualTo(93);
            }
        }
    }

    @Test
    void whatIsNotOnTheMapIsCounted() {
        ShownCounts counts = ShownCounts.of(INCIDENTS, IncidentFilter.EVERYTHING, FACTS);
        assertThat(counts.shown()).isEqualTo(93);
        assertThat(counts.withoutPlace()).isEqualTo(3);
        assertThat(counts.knownByAreaOnly())
                .isEqualTo((int) INCIDENTS.stream()
                        .filter(i -> !i.isRunningTotal() && i.place() != null && i.place().isArea())
                        .count())
                .isPositive();
        IncidentFilter oneDay = IncidentFilter.EVERYTHING.withWindow(
                TimeWindow.ofDays(LocalDate.of(2021, 7, 2), LocalDate.of(2021, 7, 3)));
        assertThat(ShownCounts.of(INCIDENTS, oneDay, FACTS)).isEqualTo(new ShownCounts(93, 0, 93, 0, 0, 0, 0, List.of()));
    }

    @Test
    void countsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new ShownCounts(3, 1, 1, 0, 0, 0, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFilterIsTheConjunctionOfItsConditions() {
        IncidentFilter filter = IncidentFilter.EVERYTHING
                .withFamilies(EnumSet.of(Family.FIGHTING))
                .withText("isfara")
                .with(new TraitCondition(Trait.CONFIDENCE, Set.of("high", "medium")));
        assertThat(filter.conditions()).hasSize(3);
        assertThat(INCIDENTS.stream().filter(i -> filter.matches(i, FACTS)).toList())
                .isNotEmpty()
                .isEqualTo(INCIDENTS.stream()
                        .filter(i -> filter.conditions().stream().allMatch(each -> each.matches(i, FACTS)))
                        .toList());
    }

    @Test
    void aConditionTakesThePlaceOfTheOneWithItsKeyAndCanBeTakenAwayAgain() {
        Condition clashes = new TraitCondition(Trait.CATEGORY, Set.of("clash"));
        Condition shelling = new TraitCondition(Trait.CATEGORY, Set.of("shelling"));
        Condition party = new PartyCondition("border");
        IncidentFilter filter = IncidentFilter.EVERYTHING.with(clashes).with(party).with(shelling);
        assertThat(filter.conditions()).containsExactly(shelling, party);
        assertThat(filter.without("party").conditions()).containsExactly(shelling);
        assertThat(filter.without("side")).isEqualTo(filter);
        assertThat(filter.with(new WordsCondition("x")).without("text")).isEqualTo(filter);
        assertThat(filter.withText("x").withoutConditions()).isEqualTo(IncidentFilter.EVERYTHING);
        assertThatThrownBy(() -> new IncidentFilter(
                        TimeSelection.ALWAYS, EnumSet.allOf(Family.class), "", List.of(clashes, shelling)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsTellWhatEachConditionKeepsBackAndWhatItAloneDoes() {
        IncidentFilter filter = IncidentFilter.EVERYTHING
                .withFamilies(EnumSet.of(Family.FIGHTING))
                .with(new TraitCondition(Trait.EPISODE, Set.of("2021")));
        ShownCounts counts = ShownCounts.of(INCIDENTS, filter, FACTS);
        List<Incident> real = INCIDENTS.stream().filter(i -> !i.isRunningTotal()).toList();
        int peaceful = (int) real.stream().filter(i -> i.family() != Family.FIGHTING).count();
        int later = (int) real.stream().filter(i -> !i.episode().id().equals("2021")).count();
        int both = (int) real.stream()
                .filter(i -> i.family() != Family.FIGHTING && !i.episode().id().equals("2021"))
                .count();
        assertThat(counts.byCondition())
                .containsExactly(
                        new HiddenBy(filter.conditions().get(0), peaceful, peaceful - both),
                        new HiddenBy(filter.conditions().get(1), later, later - both));
        assertThat(counts.hiddenByFilter()).isEqualTo(peaceful + later - both);
    }

    @Test
    void factsAreLookedUpOncePerPlace() {
        FakeFacts fake = new FakeFacts();
        IncidentFacts facts = fake.facts();
        INCIDENTS.forEach(facts::of);
        INCIDENTS.forEach(facts::of);
        long places = INCIDENTS.stream().filter(i -> i.place() != null).map(i -> i.place().id()).distinct().count();
        assertThat(fake.questions.get()).isEqualTo((int) places);
        assertThat(facts.of(ShippedCatalog.incident("KT-20220918-01"))).isEmpty();
        assertThat(facts.of(ShippedCatalog.incident("KT-20220916-01"))).isPresent();
    }

    private static List<String> found(String text) {
        IncidentFilter filter = IncidentFilter.EVERYTHING.withText(text);
        return INCIDENTS.stream().filter(incident -> filter.matches(incident, FACTS)).map(Incident::id).toList();
    }
}
