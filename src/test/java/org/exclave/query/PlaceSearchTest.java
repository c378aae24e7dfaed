package org.exclave.query;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exclave.TheAtlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@Isolated
final class PlaceSearchTest {

    private static final PlaceSearch SEARCH = new PlaceSearch(TheAtlas.atlas().geography(), TheAtlas.atlas().catalog());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "Ak-Sai, Ak-Sai", "Aksay, Ak-Sai", "Ак-Сай, Ak-Sai", "ак сай, Ak-Sai", "АКСАЙ, Ak-Sai", "Oqsoy, Ak-Sai",
        "ak–sai, Ak-Sai", "Oqso, Ak-Sai",
        "Vorukh, Vorukh", "Voruh, Vorukh", "Vorux, Vorukh", "Ворух, Vorukh", "voruk, Vorukh",
        "Sokh, Sokh", "Soʻx, Sokh", "So'x, Sokh", "Сох, Sokh",
        "Shohimardon, Shohimardon", "Shakhimardan, Shohimardon", "Шахимардан, Shohimardon",
        "Khojai A’lo, Khojai A’lo", "hojai alo, Khojai A’lo", "Хоҷаи Аъло, Khojai A’lo", "Кожо-Ало, Khojai A’lo",
        "Jashtyk, Jashtyk", "Zhashtyk, Jashtyk", "Жаштык, Jashtyk", "dzhashtyk, Jashtyk",
        "Qizilqiya, Kyzyl-Kyya", "Кызыл-Кыя, Kyzyl-Kyya", "kyzyl kiya, Kyzyl-Kyya",
        "Khujand, Khujand", "Худжанд, Khujand", "Хуҷанд, Khujand", "Xo'jand, Khujand", "Leninabad, Khujand",
        "Qo'qon, Qo‘qon", "kokon, Qo‘qon", "Коканд, Qo‘qon", "Oʻsh, Osh", "ош, Osh",
        "Fargʻona, Fergana", "Фарғона, Fergana", "Марғилон, Marg‘ilon",
        "Баткен, Batken", "Боткен, Batken", "batk, Batken", "Isfana, Razzakov (Isfana)", "Ғафуров, Ghafurov",
        "Көк-Таш, Kok-Tash", "Koktosh, Kok-Tash", "Чоркӯҳ, Chorku", "Costakoz, Khistevarz",
        "Barak, Barak", "Барак, Barak", "Ташкент, Tashkent", "タシュケント, Tashkent",
        "Vourkh, Vorukh", "Vorkh, Vorukh", "Voruckh, Vorukh", "Batlen, Batken", "Samrkandek, Samarkandek",
        "tumshuk, Tash-Tumshuk", "mardon, Shohimardon", "Leilek, Leilek District",
    })
    void aPlaceIsFoundFirstUnderAllItsNames(String sought, String name) {
        assertThat(SEARCH.find(sought, 8)).first().extracting(FoundPlace::name).asString().startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "   ", "-", "’ʼʻ", "\u0000\u202E\uD800", "%_*[](\\", "<script>", "qqqq", "1=1;--", "zzzzzzzzzzzzzzzzzzzzzz",
    })
    void nothingIsFoundForNothing(String sought) {
        assertThat(SEARCH.find(sought, 8)).isEmpty();
    }

    @Test
    void aTextLongerThanAnyNameFindsNothing() {
        assertThat(SEARCH.find("Ак-Сай ".repeat(1_500), 8)).isEmpty();
        assertThat(SEARCH.find("a".repeat(10_000), 8)).isEmpty();
        assertThat(SEARCH.find("a" + "\u0301".repeat(9_999), 8)).isEmpty();
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        assertThat(SEARCH.find("a", 3)).hasSize(3);
        assertThat(SEARCH.find("a", 0)).isEmpty();
    }

    @Test
    void exclavesComeBeforeVillagesOfTheSameName() {
        List<FoundPlace> found = SEARCH.find("Vorukh", 8);

        assertThat(found).extracting(FoundPlace::kind).startsWith(PlaceKind.EXCLAVE);
        FoundPlace exclave = found.getFirst();
        assertThat(exclave.country()).isEqualTo("TJ");
        assertThat(exclave.host()).isEqualTo("KG");
        assertThat(exclave.extent()).isNotNull();
    }

    @Test
    void anExclaveIsOneInAllEditionsAndItsExtentHoldsEveryOne() {
        List<FoundPlace> exclaves = SEARCH.find("Sokh", 20).stream()
                .filter(place -> place.kind() == PlaceKind.EXCLAVE)
                .toList();

        assertThat(exclaves).hasSize(1);
        Extent extent = exclaves.getFirst().extent();
        TheAtlas.atlas().geography().editions().values().forEach(edition -> edition.exclave("sokh").ifPresent(exclave -> {
            var box = exclave.area().getEnvelopeInternal();
            assertThat(extent.west()).isLessThanOrEqualTo(box.getMinX());
            assertThat(extent.north()).isGreaterThanOrEqualTo(box.getMaxY());
        }));
        assertThat(SEARCH.find("Western Qal'acha", 1).getFirst().kind()).isEqualTo(PlaceKind.EXCLAVE);
    }

    @Test
    void aTownOfMapAndCatalogueIsOnePlaceThatKnowsBoth() {
        List<FoundPlace> found = SEARCH.find("Баткен", 20).stream()
                .filter(place -> place.name().equals("Batken"))
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(PlaceKind.TOWN);
        assertThat(found.getFirst().matchedName()).isEqualTo("Баткен");
        assertThat(found.getFirst().names())
                .containsEntry("ky", "Баткен")
                .containsEntry("tg", "Боткен")
                .containsEntry("ru", "Баткен");
        assertThat(SEARCH.find("Batken", 1).getFirst().matchedName()).isEqualTo("Batken");
    }

    @Test
    void placesOfOneNameApartStayTwo() {
        assertThat(SEARCH.find("Dostuk", 8))
                .extracting(FoundPlace::name)
                .contains("Dostuk (Batken District)", "Dostuk (Leilek District)");
    }

    @Test
    void betterNamesComeFirst() {
        List<String> names =
                SEARCH.find("tash", 50).stream().map(FoundPlace::name).toList();

        assertThat(names).startsWith("Tashkent").contains("Tash-Tumshuk", "Kok-Tash");
        assertThat(names.indexOf("Tash-Tumshuk")).isLessThan(names.indexOf("Kok-Tash"));
        assertThat(SEARCH.find("Pop", 8)).extracting(FoundPlace::name).startsWith("Pop");
        assertThat(SEARCH.find("Khujan", 8)).extracting(FoundPlace::name).startsWith("Khujand");
    }

    @Test
    void aPlaceKnownByAreaOnlyIsShownWithItsArea() {
        FoundPlace chorbog = SEARCH.find("Chorbog", 1).getFirst();

        assertThat(chorbog.kind()).isEqualTo(PlaceKind.AREA);
        Extent extent = chorbog.extent();
        assertThat(extent).isNotNull();
        assertThat((extent.north() - extent.south()) * 111.32).isCloseTo(40, within(0.1));
    }

    @Test
    void aKeystrokeIsAnsweredAtOnce() {
        String[] keystrokes = {"a", "ак", "акс", "vorukh", "qizilqiy", "shohimardon", "zzzzzz", "Хоҷаи Аъло"};
        for (int warming = 0; warming < 40; warming++) {
            Arrays.stream(keystrokes).forEach(keys -> SEARCH.find(keys, 8));
        }
        long[] nanos = Arrays.stream(keystrokes)
                .mapToLong(keys -> {
                    long start = System.nanoTime();
                    SEARCH.find(keys, 8);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();

        assertThat(TimeUnit.NANOSECONDS.toMillis(nanos[nanos.length / 2]))
                .as("median of %s ns", Arrays.toString(nanos))
                .isLessThan(10);
    }
}
