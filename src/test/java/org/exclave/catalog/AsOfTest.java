package org.exclave.catalog;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Months, days and hours, and which of them is surely later. */
class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-19, 2022-09-18, true",
        "2022-09-18T10:01, 2022-09-18T10:00, true",
        "2022-09-19, 2022-09-18T23:59, true",
        "2022-10, 2022-09-30, true",
        "2022-09-18, 2022-09-18, false",
        "2022-09-18, 2022-09-18T00:00, false",
        "2022-09-18T23:59, 2022-09-18, false",
        "2022-09, 2022-09-01, false",
        "2022-09-30, 2022-09, false"
    })
    void isSurelyAfterOnlyWhenEveryMomentOfItIs(String late, String early, boolean surely) {
        assertThat(AsOf.parse(late).isSurelyAfter(AsOf.parse(early))).isEqualTo(surely);
        assertThat(AsOf.parse(early).isSurelyAfter(AsOf.parse(late))).isFalse();
    }

    @Test
    void standsInTheMiddleOfWhatItCanMean() {
        assertThat(AsOf.parse("2022-09-18").middle()).isBetween(
                LocalDateTime.parse("2022-09-18T11:59"), LocalDateTime.parse("2022-09-18T12:00"));
        assertThat(AsOf.parse("2022-10").middle()).isBetween(
                LocalDateTime.parse("2022-10-16T11:59"), LocalDateTime.parse("2022-10-16T12:00"));
    }

    @Test
    void canBeReadOfEveryClaimOfTheCatalogue() {
        assertThat(ShippedCatalog.catalog().incidents().stream()
                        .flatMap(incident -> incident.claims().stream())
                        .filter(claim -> AsOf.of(claim) != null))
                .hasSizeGreaterThan(80);
    }
}
