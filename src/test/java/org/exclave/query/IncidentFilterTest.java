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
import org.exclave.timeline.DayBin;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncidentFilterTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();

    @Test
    void everythingPassesTheOpenFilter() {
        assertThat(INCIDENTS).allMatch(IncidentFilter.EVERYTHING::matches);
        assertThat(INCIDENTS).allMatch(IncidentFilter.EVERYTHING.withText("  ")::matches);
    }

    @Test
    void nothingPassesWithoutFamilies() {
        assertThat(INCIDENTS).noneMatch(IncidentFilter.EVERYTHING.withFamilies(Set.of())::matches);
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
                        TimeWindow.of(from, from.plus(Duration.ofDays(20))),
                        EnumSet.of(Family.values()[step % 6], Family.FIGHTING),
                        text);
                List<Incident> shown = INCIDENTS.stream().filter(filter::matches).toList();
                int inBins = DayBin.of(shown).stream().mapToInt(DayBin::total).sum();
                ShownCounts counts = ShownCounts.of(INCIDENTS, filter);
                assertThat(counts.all()).isEqualTo(93);
                assertThat(counts.shown()).isEqualTo(inBins);
                assertThat(counts.shown() + counts.hiddenByWindow() + counts.hiddenByFilter()).isEqualTo(93);
            }
        }
    }

    @Test
    void whatIsNotOnTheMapIsCounted() {
        ShownCounts counts = ShownCounts.of(INCIDENTS, IncidentFilter.EVERYTHING);
        assertThat(counts.shown()).isEqualTo(93);
        assertThat(counts.withoutPlace()).isEqualTo(3);
        assertThat(counts.knownByAreaOnly())
                .isEqualTo((int) INCIDENTS.stream()
                        .filter(i -> !i.isRunningTotal() && i.place() != null && i.place().isArea())
                        .count())
                .isPositive();
        IncidentFilter oneDay = IncidentFilter.EVERYTHING.withWindow(
                TimeWindow.ofDays(LocalDate.of(2021, 7, 2), LocalDate.of(2021, 7, 3)));
        assertThat(ShownCounts.of(INCIDENTS, oneDay)).isEqualTo(new ShownCounts(93, 0, 93, 0, 0, 0));
    }

    @Test
    void countsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new ShownCounts(3, 1, 1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
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
        return INCIDENTS.stream().filter(filter::matches).map(Incident::id).toList();
    }
}
