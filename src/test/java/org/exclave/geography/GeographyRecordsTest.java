package org.exclave.geography;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The records of the package refuse nonsense. */
class GeographyRecordsTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry AREA = FACTORY.toGeometry(new Envelope(70, 71, 40, 41));
    private static final LineString PIECE =
            FACTORY.createLineString(new Coordinate[] {new Coordinate(70, 40), new Coordinate(71, 41)});
    private static final MultiLineString LINE = FACTORY.createMultiLineString(new LineString[] {PIECE});

    @ParameterizedTest
    @EnumSource
    void editionsAreFoundByTheirId(Edition edition) {
        assertThat(Edition.withId(edition.id())).contains(edition);
        assertThat(edition.id()).matches("osm-20\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OSM_2022", "osm-2022 ", "osm-2021"})
    void otherIdsAreNoEdition(String id) {
        assertThat(Edition.withId(id)).isEmpty();
    }

    @Test
    void theEditionBetweenTheFightingAndTheTreatyIsTheDefault() {
        assertThat(Edition.DEFAULT).isEqualTo(Edition.OSM_2022);
    }

    @Test
    void aPairIsTwoCodesInTheOrderOfTheAlphabet() {
        BorderLine line = new BorderLine("KG-TJ", LINE);

        assertThat(line.first() + " " + line.second()).isEqualTo("KG TJ");
        for (String wrong : List.of("TJ-KG", "KG-KG", "KG", "KG-", "kg-tj", "KGZ-TJK", "")) {
            assertRefused(() -> new BorderLine(wrong, LINE));
        }
    }

    @Test
    void geometriesMustBeOfTheirKind() {
        assertRefused(() -> new Country("KG", LINE));
        assertRefused(() -> new Country("KG", FACTORY.createPolygon()));
        assertRefused(() -> new BorderLine("KG-TJ", FACTORY.createMultiLineString()));
        assertRefused(() -> new Lake(null, PIECE, 1, false));
    }

    @Test
    void anExclaveNeedsAnEnglishNameAHostAndASize() {
        Map<String, String> names = Map.of("en", "Vorukh");

        assertThat(new Exclave("vorukh", names, "TJ", "KG", AREA, 101.2).centroid().getX()).isEqualTo(70.5);
        assertRefused(() -> new Exclave("vorukh", Map.of("tg", "Ворух"), "TJ", "KG", AREA, 101.2));
        assertRefused(() -> new Exclave("vorukh", names, "TJ", "TJ", AREA, 101.2));
        assertRefused(() -> new Exclave("vorukh", names, "TJ", "KG", AREA, 0));
        assertRefused(() -> new Exclave("vorukh", names, "TJ", "KG", AREA, Double.NaN));
    }

    @Test
    void aSettlementLiesSomewhereOnEarth() {
        assertRefused(() -> settlement(181, 40, 0));
        assertRefused(() -> settlement(70, Double.NaN, 0));
        assertRefused(() -> settlement(70, 40, -1));
        assertThat(settlement(70, 40, 0).population()).isZero();
    }

    private static Settlement settlement(double longitude, double latitude, int population) {
        return new Settlement("Batken", Map.of(), "KG", population, "PPL", longitude, latitude, List.of());
    }

    @Test
    void aGeographyHasEveryEdition() {
        assertRefused(() -> new Geography(
                Map.of(Edition.OSM_2022, new BorderEdition(Edition.OSM_2022, List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ShippedMap.geography().elevation(),
                List.of()));
    }

    @Test
    void whoIsInsideAnExclaveIsNotAwayFromIt() {
        assertRefused(() -> new NearestExclave("vorukh", 1, true));
        assertRefused(() -> new NearestExclave("vorukh", -1, false));
        assertRefused(() -> new SideOfBorder("KG", Double.NaN, new NearestExclave("vorukh", 1, false)));
    }

    private static void assertRefused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }
}
