package org.exclave.window.part;

import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.cartography.NameLanguage;
import org.exclave.query.FoundPlace;
import org.exclave.query.PlaceSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A place that was found bears the name that the map gives it, and quietly the one by which it was found. */
final class PlaceWordsTest {

    private static final PlaceSearch SEARCH = new PlaceSearch(TheAtlas.atlas().geography(), TheAtlas.atlas().catalog());

    @ParameterizedTest
    @CsvSource({
        "ENGLISH_AND_LOCAL, Batken, Batken, Баткен",
        "ENGLISH_AND_LOCAL, Боткен, Batken, Боткен",
        "ENGLISH_AND_LOCAL, Leninabad, Khujand, Leninabad",
        "ENGLISH_AND_LOCAL, Kochoboyu, Kok-Terek / Kochoboyu, Көк-Терек",
        "ENGLISH_AND_LOCAL, Dostuk, Dostuk (Batken District), Достук",
        "ENGLISH, Batken, Batken, ''",
        "RUSSIAN, Batken, Баткен, Batken",
        "RUSSIAN, Баткен, Баткен, ''",
        "RUSSIAN, Боткен, Баткен, Боткен",
        "RUSSIAN, Хуҷанд, Худжанд, Хуҷанд",
        "RUSSIAN, Кочобою, Кок-Терек, Кочобою",
        "RUSSIAN, vorux, Ворух, Vorukh",
        "RUSSIAN, Golovnoi, водозабор «Головной», Golovnoi",
        "KYRGYZ, Баткен, Баткен, ''",
        "KYRGYZ, Kok-Tash, Көк-Таш, Kok-Tash",
        "KYRGYZ, Хуҷанд, Khujand, Хуҷанд",
        "TAJIK, Batken, Боткен, Batken",
        "TAJIK, Худжанд, Хуҷанд, Худжанд",
        "LOCAL, Khujand, Хуҷанд, Khujand",
    })
    void nameOfTheLanguageAndNameByWhichItWasFound(NameLanguage language, String written, String name, String other) {
        FoundPlace place = SEARCH.find(written, 1).getFirst();

        assertThat(PlaceWords.name(place, language)).isEqualTo(name);
        assertThat(PlaceWords.otherName(place, language).orElse("")).isEqualTo(other);
    }

    @Test
    void placesOfOneNameAreToldApartInEveryLanguage() {
        for (NameLanguage language : NameLanguage.values()) {
            List<String> lines = SEARCH.find("Достук", 20).stream()
                    .filter(place -> place.name().startsWith("Dostuk ("))
                    .map(place -> PlaceWords.name(place, language)
                            + PlaceWords.otherName(place, language).orElse(""))
                    .toList();

            assertThat(lines).as(language.id()).hasSize(2).doesNotHaveDuplicates();
        }
    }
}
