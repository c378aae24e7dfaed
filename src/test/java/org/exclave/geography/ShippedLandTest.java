package org.exclave.geography;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the shipped map holds besides borders. */
class ShippedLandTest {

    @Test
    void settlementsComeWithTheLargestFirst() {
        List<Settlement> settlements = ShippedMap.geography().settlements();

        assertThat(settlements).hasSize(207);
        assertThat(settlements.getFirst().name()).isEqualTo("Tashkent");
        assertThat(settlements).filteredOn(settlement -> settlement.name().equals("Batken")).singleElement()
                .satisfies(batken -> {
                    assertThat(batken.country()).isEqualTo("KG");
                    assertThat(batken.population()).isEqualTo(27730);
                    assertThat(batken.names()).containsEntry("ky", "Баткен").containsEntry("tg", "Боткен");
                    assertThat(batken.alternativeNames()).contains("Баткен");
                });
    }

    @Test
    void onlyTortkulReservoirIsSchematicAmongTheLakes() {
        assertThat(ShippedMap.geography().lakes()).filteredOn(Lake::schematic).singleElement().satisfies(lake -> {
            assertThat(lake.name()).isEqualTo("Tortkul reservoir");
            assertThat(lake.areaKm2()).isCloseTo(6.75, within(0.01));
            assertThat(lake.area().getCentroid().getCoordinate().distance(new Coordinate(70.6961, 39.9928)))
                    .isLessThan(0.0001);
        });
    }

    @Test
    void noWaterIsDrawnTwice() {
        List<Lake> lakes = ShippedMap.geography().lakes();

        assertThat(lakes).filteredOn(lake -> "Kayrakkum (Bahri Tojik)".equals(lake.name())).hasSize(1);
        for (Lake lake : lakes) {
            assertThat(lakes)
                    .filteredOn(other -> other != lake
                            && other.area().intersection(lake.area()).getArea() > 0.2 * lake.area().getArea())
                    .isEmpty();
        }
    }

    @Test
    void onlyTheIsfaraIsSchematicAmongTheRivers() {
        assertThat(ShippedMap.geography().rivers()).filteredOn(River::schematic).singleElement().satisfies(isfara -> {
            assertThat(isfara.name()).startsWith("Isfara");
            assertThat(GeodesicMeasure.distanceMeters(new Coordinate(70.531, 39.951), isfara.course()))
                    .isLessThan(1);
        });
    }

    @Test
    void riversHaveTheirNamesOnBothSidesOfAConfluence() {
        assertThat(ShippedMap.geography().rivers())
                .extracting(River::name)
                .contains("Syr Darya", "Naryn", "Kara Darya", "Zarafshon");
    }

    @Test
    void roadsLeadThroughTheirSettlements() {
        Road road = ShippedMap.geography().roads().stream()
                .filter(candidate -> candidate.name().equals("Isfara – Chorku – Vorukh"))
                .findFirst()
                .orElseThrow();

        assertThat(road.course().getCoordinates())
                .containsExactly(
                        new Coordinate(70.62526, 40.12649),
                        new Coordinate(70.5696, 39.9754),
                        new Coordinate(70.58012, 39.85125));
        assertThat(ShippedMap.geography().roads()).hasSize(3);
    }

    @Test
    void regionsAreSeparatedByInnerLinesOnly() {
        List<AdminLine> lines = ShippedMap.geography().adminLines();

        assertThat(lines).extracting(AdminLine::name).contains("Batken – Osh");
        for (AdminLine line : lines) {
            assertThat(ShippedMap.edition(Edition.DEFAULT)
                            .country(line.country())
                            .orElseThrow()
                            .area()
                            .buffer(1e-6)
                            .contains(line.line()))
                    .isTrue();
        }
    }

    @Test
    void creditsNameEverySourceOnce() {
        assertThat(ShippedMap.geography().credits())
                .containsExactly(
                        "© OpenStreetMap contributors, via timezone-boundary-builder (ODbL 1.0)",
                        "Natural Earth (public domain)",
                        "GSHHG 2.3.7 (LGPL-3.0-or-later)",
                        "© OpenStreetMap contributors, via geo-maps (ODbL 1.0)",
                        "GeoNames (CC BY 4.0)",
                        "SRTM30, NASA (public domain)");
    }

    @ParameterizedTest
    @EnumSource
    void everyRowSaysWhereItComesFromAndOnWhatTerms(AtlasLayer layer) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ShippedMap.FILE);
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("SELECT count(*), count(nullif(trim(source), '')),"
                        + " count(nullif(trim(licence), '')) FROM " + layer.table())) {
            int rows = counts.getInt(1);

            assertThat(rows).isPositive();
            assertThat(counts.getInt(2)).isEqualTo(rows);
            assertThat(counts.getInt(3)).isEqualTo(rows);
        }
    }
}
