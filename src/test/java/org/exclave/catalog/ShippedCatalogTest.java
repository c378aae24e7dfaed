package org.exclave.catalog;

import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated
class ShippedCatalogTest {

    private final Catalog catalog = ShippedCatalog.catalog();

    @Test
    void everyRowIsRead() {
        assertThat(catalog.incidents()).hasSize(95);
        assertThat(catalog.places()).hasSize(75);
        assertThat(catalog.sources()).hasSize(210);
        assertThat(catalog.disagreements()).hasSize(28);
        assertThat(catalog.background()).hasSize(35);
    }

    @Test
    void incidentKeepsEverythingTheFileSays() {
        Incident incident = ShippedCatalog.incident("KT-20220916-01");
        assertThat(incident.family()).isEqualTo(Family.FIGHTING);
        assertThat(incident.verification()).isEqualTo(Verification.DISPUTED);
        assertThat(incident.place()).isSameAs(catalog.place("kok-tash").orElseThrow());
        assertThat(incident.time().start()).isEqualTo(Moment.parse("2022-09-16T05:50:00+06:00"));
        assertThat(incident.timeNote()).contains("04:50 UTC+5");
        assertThat(incident.accounts()).hasSizeGreaterThan(1);
        assertThat(incident.claims()).isNotEmpty();
    }

    @Test
    void everyClaimAndAccountCitesASourceOfItsIncident() {
        for (Incident incident : catalog.incidents()) {
            Stream<Source> cited = Stream.concat(
                    incident.claims().stream().map(Claim::source), incident.accounts().stream().map(Account::source));
            assertThat(incident.sources()).as(incident.id()).containsAll(cited.toList());
        }
    }

    @Test
    void onlyTheTwoTotalsAreRunningTotals() {
        assertThat(catalog.incidents().stream().filter(Incident::isRunningTotal).map(Incident::id))
                .containsExactly("KT-2021-TOTAL", "KT-2022-TOTAL");
    }

    @Test
    void figureOpenBelowStaysOpen() {
        assertThat(ShippedCatalog.incident("KT-2022-TOTAL").claims())
                .extracting(Claim::range)
                .contains(Range.atMost(40));
    }

    @Test
    void namesKeepTheOrderOfTheFile() {
        Place place = catalog.place("vorukh").orElseThrow();
        assertThat(place.names().keySet()).startsWith("en").contains("tg", "ky", "ru");
        assertThat(place.name()).isEqualTo(place.names().get("en"));
    }

    @Test
    void everyPlaceIsAPointOrAnAreaAndNeverBoth() {
        assertThat(catalog.places()).allSatisfy(place -> assertThat(place.isPoint()).isNotEqualTo(place.isArea()));
        assertThat(catalog.places().stream().filter(Place::isSoft)).allMatch(Place::isPoint).isNotEmpty();
    }

    @Test
    void earliestFirstOrdersByInstantAndThenById() {
        assertThat(catalog.incidents().stream().sorted(Incident.EARLIEST_FIRST).toList())
                .isSortedAccordingTo((a, b) -> a.time().earliest().compareTo(b.time().earliest()))
                .first()
                .extracting(Incident::id)
                .isEqualTo("KT-20210428-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"})
    void zoneOfTheMachineChangesNothing(String zone) throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(CatalogReader.read(ShippedCatalog.FOLDER)).isEqualTo(catalog);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
