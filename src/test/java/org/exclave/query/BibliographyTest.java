package org.exclave.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What rests on a source, and what rests on it alone. */
final class BibliographyTest {

    private static final Catalog CATALOG = ShippedCatalog.catalog();
    private static final Bibliography BIBLIOGRAPHY = new Bibliography(CATALOG, Disagreements.of(CATALOG));

    @Test
    void everyClaimAccountStatementAndCitationIsFoundUnderItsSourceOnce() {
        List<SourceSupport> all = BIBLIOGRAPHY.all();

        assertThat(all).hasSize(210);
        assertThat(all.stream().mapToInt(SourceSupport::claims).sum()).isEqualTo(215);
        assertThat(all.stream().mapToInt(SourceSupport::accounts).sum()).isEqualTo(115);
        assertThat(all.stream().mapToInt(support -> support.background().size()).sum()).isEqualTo(35);
        assertThat(all.stream().mapToInt(support -> support.incidents().size()).sum())
                .isEqualTo(CATALOG.incidents().stream()
                        .mapToInt(incident -> incident.sources().size())
                        .sum());
    }

    @Test
    void aFigureThatAnotherSourceBearsOutIsNotAlone() {
        Set<Claim> alone = new HashSet<>();
        BIBLIOGRAPHY.all().forEach(support -> support.incidents().forEach(incident -> incident.claims().stream()
                .filter(SupportedClaim::alone)
                .forEach(claim -> alone.add(claim.claim()))));

        List<Claim> totals = ShippedCatalog.incident("KT-2021-TOTAL").claims();
        Incident single = ShippedCatalog.incident("KT-20220918-01");
        assertThat(alone).containsAll(single.claims());
        assertThat(totals).anyMatch(alone::contains).anyMatch(claim -> !alone.contains(claim));
        assertThat(alone).hasSizeBetween(150, 160);
    }

    @Test
    void anIncidentWithOneSourceIsMarkedThere() {
        Incident single = CATALOG.incidents().stream()
                .filter(incident -> incident.sources().size() == 1)
                .findFirst()
                .orElseThrow();
        SourceSupport support = BIBLIOGRAPHY.of(single.sources().getFirst());

        assertThat(support.isAloneSomewhere()).isTrue();
        assertThat(support.incidents())
                .filteredOn(SupportedIncident::alone)
                .extracting(SupportedIncident::incident)
                .contains(single);
        assertThat(BIBLIOGRAPHY.all().stream().mapToInt(SourceSupport::incidentsAlone).sum()).isEqualTo(17);
    }

    @Test
    void aSourceLeadsToTheDisagreementsItTakesPartIn() {
        ClaimConflict conflict = Disagreements.of(CATALOG).figures().getFirst();

        assertThat(conflict.claims())
                .allSatisfy(claim -> assertThat(BIBLIOGRAPHY.of(claim.source()).disagreements()).contains(conflict));
        assertThat(BIBLIOGRAPHY.of(CATALOG.source("geonames").orElseThrow()).disagreements()).isEmpty();
    }
}
