package org.exclave.cartography;

import java.util.Objects;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.catalog.Place;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Lake;
import org.exclave.geography.River;
import org.exclave.geography.Settlement;
import org.exclave.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every weight of the typeface has every letter that a name or a sentence of the atlas may have. */
final class InterTest {

    private static final String RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String KYRGYZ = "ҢңӨөҮү";
    private static final String TAJIK = "ҒғӢӣҚқӮӯҲҳҶҷ";
    private static final String UZBEK = "OʻoʻGʻgʻʼ’";
    private static final String SIGNS = "–—±≥≤·°′″©«»„“”’…≠×";

    @ParameterizedTest
    @EnumSource
    void everyLetterOfTheFourLanguagesIsThere(Inter weight) {
        assertThat(missing(weight, RUSSIAN + KYRGYZ + TAJIK + UZBEK + SIGNS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyNameOnTheMapCanBeWritten(Inter weight) {
        assertThat(names()).hasSizeGreaterThan(300).allSatisfy(name -> assertThat(missing(weight, name))
                .as(name)
                .isEmpty());
    }

    private static Stream<String> names() {
        Stream<String> places = TheAtlas.atlas().catalog().places().stream()
                .map(Place::names)
                .flatMap(names -> names.values().stream());
        Stream<String> settlements = TheAtlas.atlas().geography().settlements().stream()
                .flatMap(settlement -> Stream.concat(settlementNames(settlement), Stream.of(settlement.name())));
        Stream<String> exclaves = TheAtlas.atlas().geography().editions().values().stream()
                .map(BorderEdition::exclaves)
                .flatMap(all -> all.stream().map(Exclave::names))
                .flatMap(names -> names.values().stream());
        Stream<String> waters = Stream.concat(
                TheAtlas.atlas().geography().rivers().stream().map(River::name),
                TheAtlas.atlas().geography().lakes().stream().map(Lake::name));
        Stream<String> states = Stream.of("KG", "TJ", "UZ", "KZ", "CN", "AF", "TM")
                .flatMap(code -> CountryName.names(code, Messages.english()).values().stream());
        return Stream.of(places, settlements, exclaves, waters.filter(Objects::nonNull), states, capitals())
                .flatMap(names -> names);
    }

    /** As states are written on the map. */
    private static Stream<String> capitals() {
        return Stream.of("KG", "TJ", "UZ")
                .flatMap(code -> CountryName.names(code, Messages.english()).values().stream())
                .map(name -> name.toUpperCase(Messages.english().locale()));
    }

    private static Stream<String> settlementNames(Settlement settlement) {
        return settlement.names().values().stream();
    }

    /** The letters that the weight cannot write. */
    private static String missing(Inter weight, String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints().filter(letter -> !weight.at(12).canDisplay(letter)).forEach(missing::appendCodePoint);
        return missing.toString();
    }
}
