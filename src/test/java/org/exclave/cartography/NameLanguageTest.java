package org.exclave.cartography;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exclave.TheAtlas;
import org.exclave.catalog.Place;
import org.exclave.geography.Settlement;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each place bears its name in the language that is wished for, and the English one where that is not known. */
final class NameLanguageTest {

    private static final Map<String, String> NAMES =
            Map.of("en", "Dostuk", "ky", "Достук (Баткен)", "tg", "Дӯстӣ / Дустлик", "ru", "Дустлык");

    @ParameterizedTest
    @CsvSource({
        "KG, 11, Dostuk|Достук",
        "TJ, 11, Dostuk|Дӯстӣ",
        "KG/TJ, 11, Dostuk|Достук · Дӯстӣ",
        "UZ, 11, Dostuk",
        "RU, 11, Dostuk",
        "KG, 10, Dostuk"
    })
    void secondLineIsInTheLanguageOfTheState(String country, double zoom, String lines) {
        assertThat(String.join("|", textsOf("Dostuk", country, zoom, NameLanguage.DEFAULT)))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"Достук, KG", "Дӯстӣ, TJ"})
    void nameThatIsTheLocalOneIsNotSaidTwice(String name, String country) {
        assertThat(textsOf(name, country, 12, NameLanguage.DEFAULT)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, KG, Dostuk", "ENGLISH, TJ, Dostuk",
        "LOCAL, KG, Достук", "LOCAL, TJ, Дӯстӣ", "LOCAL, KG/TJ, Достук · Дӯстӣ", "LOCAL, UZ, Dostuk", "LOCAL, CN, Dostuk",
        "KYRGYZ, TJ, Достук", "TAJIK, KG, Дӯстӣ", "RUSSIAN, KG, Дустлык", "RUSSIAN, UZ, Дустлык",
    })
    void oneLanguageIsOneLine(NameLanguage language, String country, String name) {
        assertThat(textsOf("Dostuk", country, 12, language)).containsExactly(name);
    }

    @ParameterizedTest
    @EnumSource
    void englishStandsWhereNoNameIsKnown(NameLanguage language) {
        NameLines lines = new NameLines(Inter.REGULAR.at(12), Color.BLACK, Color.GRAY);
        Viewport viewport = new Viewport(70.5, 40, 12, 400, 300, 1);
        assertThat(lines.of("Katran", Map.of(), "KG", language, viewport))
                .extracting(Label.Line::text)
                .containsExactly("Katran");
    }

    @ParameterizedTest
    @EnumSource(names = {"KYRGYZ", "TAJIK", "RUSSIAN"})
    void everyLanguageOnOfferHasNamesOnTheMap(NameLanguage language) {
        Set<String> settlements = new TreeSet<>();
        for (Settlement settlement : TheAtlas.atlas().geography().settlements()) {
            if (settlement.names().containsKey(language.id())) {
                settlements.add(settlement.name());
            }
        }
        List<Place> places = TheAtlas.atlas().catalog().places().stream()
                .filter(place -> place.names().containsKey(language.id()))
                .toList();
        assertThat(settlements).hasSizeGreaterThanOrEqualTo(10);
        assertThat(places).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "KG, ky, Кыргызстан", "TJ, tg, Тоҷикистон", "UZ, uz, Oʻzbekiston", "TJ, ky, Тажикстан", "KG, tg, Қирғизистон",
    })
    void statesAreNamedInTheirOwnLanguageAndInEachOthers(String country, String language, String name) {
        assertThat(CountryName.names(country, Messages.english())).containsEntry(language, name);
    }

    @Test
    void otherLanguageIsAnotherPictureButTheSameGround() {
        Viewport view = new Viewport(70.6, 39.95, 10.6, 600, 400, 1);
        Scenery english = TheAtlas.bare().withNames(NameLanguage.ENGLISH);
        Scenery russian = TheAtlas.bare().withNames(NameLanguage.RUSSIAN);
        assertThat(Pictures.pixels(Pictures.map(russian, view, Theme.LIGHT)))
                .isNotEqualTo(Pictures.pixels(Pictures.map(english, view, Theme.LIGHT)));
        assertThat(russian.withNames(NameLanguage.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void idsAreFoundAgain(NameLanguage language) {
        assertThat(NameLanguage.withId(language.id())).contains(language);
        assertThat(NameLanguage.withId(language.id() + " ")).isEmpty();
    }

    private static List<String> textsOf(String name, String country, double zoom, NameLanguage language) {
        NameLines lines = new NameLines(Inter.REGULAR.at(12), Color.BLACK, Color.GRAY);
        Viewport viewport = new Viewport(70.5, 40, zoom, 400, 300, 1);
        return lines.of(name, NAMES, country, language, viewport).stream()
                .map(Label.Line::text)
                .toList();
    }
}
