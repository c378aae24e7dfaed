package org.exclave.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Holds the borders of the shipped map against the numbers of the project's table of exclaves. */
class ShippedBordersTest {

    /** Vertices are counted without the one that closes the ring. */
    @ParameterizedTest
    @CsvSource({
        "vorukh, TJ, KG, 70.6304, 39.8433, 101.22, 181",
        "western-qalacha, TJ, KG, 69.5462, 40.0681, 1.00, 18",
        "sarvan, TJ, UZ, 70.6073, 40.9656, 9.40, 56",
        "sokh, UZ, KG, 71.1014, 40.0213, 230.13, 648",
        "shohimardon, UZ, KG, 71.7862, 39.9698, 47.06, 271",
        "chong-qora, UZ, KG, 71.0357, 40.2436, 4.22, 67",
        "jani-ayil, UZ, KG, 71.6656, 40.2024, 0.65, 45",
        "barak, KG, UZ, 72.7671, 40.6695, 2.09, 30"
    })
    void exclavesOf2022AreThoseOfTheTable(
            String id, String owner, String host, double longitude, double latitude, double areaKm2, int vertices) {
        Exclave exclave = ShippedMap.edition(Edition.OSM_2022).exclave(id).orElseThrow();

        assertThat(exclave.owner()).isEqualTo(owner);
        assertThat(exclave.host()).isEqualTo(host);
        assertThat(exclave.centroid().getX()).isCloseTo(longitude, within(0.005));
        assertThat(exclave.centroid().getY()).isCloseTo(latitude, within(0.005));
        assertThat(exclave.areaKm2()).isCloseTo(areaKm2, within(Math.max(0.005 * areaKm2, 0.005)));
        assertThat(GeodesicMeasure.areaKm2(exclave.area())).isCloseTo(exclave.areaKm2(), within(1e-6));
        assertThat(exclave.area().getNumPoints() - 1).isEqualTo(vertices);
    }

    @ParameterizedTest
    @CsvSource({
        "OSM_2020, barak 2.09 jani-ayil 0.70 sarvan 9.40 shohimardon 42.55 sokh 99.33 vorukh 32.69",
        "OSM_2022, barak 2.09 chong-qora 4.22 jani-ayil 0.65 sarvan 9.40 shohimardon 47.06 sokh 230.13 vorukh 101.22"
                + " western-qalacha 1.00",
        "OSM_2026, chong-qora 4.20 jani-ayil 0.65 khojai-alo 5.63 sarvan 9.15 shohimardon 47.06 sokh 228.05"
                + " vorukh 145.35"
    })
    void everyEditionHasExactlyItsExclaves(Edition edition, String expected) {
        String found = ShippedMap.edition(edition).exclaves().stream()
                .map(exclave -> String.format(Locale.ROOT, "%s %.2f", exclave.id(), exclave.areaKm2()))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void thePocketAtKhojaiAloIsNewIn2026() {
        Exclave pocket =
                ShippedMap.edition(Edition.OSM_2026).exclave("khojai-alo").orElseThrow();

        assertThat(pocket.owner() + " in " + pocket.host()).isEqualTo("TJ in KG");
        assertThat(pocket.centroid().getX()).isCloseTo(70.500, within(0.005));
        assertThat(pocket.centroid().getY()).isCloseTo(39.936, within(0.005));
    }

    /** From 68.0 to 73.5 degrees east, the frame of the other sources, 971 km remain of the whole line. */
    @ParameterizedTest
    @CsvSource({"OSM_2020, 931.8", "OSM_2022, 982.1", "OSM_2026, 1003.8"})
    void theKyrgyzTajikLineHasItsLength(Edition edition, double lengthKm) {
        Geometry line = kyrgyzTajik(edition);

        assertThat(GeodesicMeasure.lengthKm(line)).isCloseTo(lengthKm, within(0.1));
    }

    @Test
    void theKyrgyzTajikLineOf2022HasTheLengthOfTheTableWithinTheFrameOfTheSources() {
        Geometry frame = new GeometryFactory().toGeometry(new Envelope(68.0, 73.5, 38.8, 41.6));

        Geometry line = kyrgyzTajik(Edition.OSM_2022).intersection(frame);

        assertThat(GeodesicMeasure.lengthKm(line)).isCloseTo(971, within(2.0));
    }

    private static Geometry kyrgyzTajik(Edition edition) {
        return ShippedMap.edition(edition)
                .borderLine(BorderEdition.KYRGYZ_TAJIK)
                .orElseThrow()
                .line();
    }

    @Test
    void linesRoundExclavesBelongToTheBorder() {
        BorderEdition borders = ShippedMap.edition(Edition.OSM_2022);
        Exclave vorukh = borders.exclave("vorukh").orElseThrow();

        Geometry shared = kyrgyzTajik(Edition.OSM_2022).intersection(vorukh.area().getBoundary());

        assertThat(GeodesicMeasure.lengthKm(shared))
                .isCloseTo(GeodesicMeasure.lengthKm(vorukh.area()), within(0.001));
    }

    @ParameterizedTest
    @EnumSource
    void countriesOfAnEditionDoNotOverlap(Edition edition) {
        List<Country> countries = Stream.of("KG", "TJ", "UZ")
                .map(code -> ShippedMap.edition(edition).country(code).orElseThrow())
                .toList();
        List<Double> overlaps = new ArrayList<>();
        for (int one = 0; one < countries.size(); one++) {
            for (int other = 0; other < one; other++) {
                overlaps.add(GeodesicMeasure.areaKm2(
                        countries.get(one).area().intersection(countries.get(other).area())));
            }
        }

        assertThat(overlaps).hasSize(3).containsOnly(0.0);
    }

    @ParameterizedTest
    @EnumSource
    void everyEditionHasWholeCountriesAndAllTheirLines(Edition edition) {
        BorderEdition borders = ShippedMap.edition(edition);
        double outlines = Stream.of("KG", "TJ", "UZ")
                .mapToDouble(code ->
                        GeodesicMeasure.lengthKm(borders.country(code).orElseThrow().area()))
                .sum();
        double lines = borders.borderLines().stream()
                .mapToDouble(line -> times(line) * GeodesicMeasure.lengthKm(line.line()))
                .sum();

        assertThat(borders.countries())
                .extracting(Country::code)
                .containsExactly("AF", "CN", "KG", "KZ", "PK", "TJ", "TM", "UZ");
        assertThat(lines).isCloseTo(outlines, within(0.01));
    }

    private static long times(BorderLine line) {
        return Stream.of(line.first(), line.second())
                .filter(code -> List.of("KG", "TJ", "UZ").contains(code))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "vorukh, tg, Ворух",
        "western-qalacha, tg, Қалъачаи Ғарбӣ",
        "western-qalacha, ru, Кайрагач",
        "sarvan, tg, Сарвак",
        "sarvan, ru, Сарван",
        "sokh, uz, Soʻx",
        "shohimardon, ru, Шахимардан",
        "barak, ky, Барак"
    })
    void exclavesHaveTheirNamesInTheLanguagesOfTheTable(String id, String language, String name) {
        assertThat(ShippedMap.edition(Edition.OSM_2022).exclave(id).orElseThrow().names())
                .containsEntry(language, name);
    }
}
