package org.exclave.catalog;

import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GrownCatalogTest {

    private static final Catalog SHIPPED = ShippedCatalog.catalog();
    private static final String KNOWN = "KT-20220916-01";

    @Test
    void catalogueToWhichNothingWasAddedIsTheShippedOne() {
        assertThat(GrownCatalog.of(SHIPPED, List.of()).whole()).isSameAs(SHIPPED);
        assertThat(SHIPPED.incidents()).noneMatch(Incident::hasLocalPart);
        assertThat(SHIPPED.sources()).noneMatch(Source::local);
    }

    @Test
    void localIncidentStandsBehindAllOthersAndSaysThatItIsLocal() {
        Catalog whole = GrownCatalog.of(SHIPPED, List.of(LocalRows.incident(), LocalRows.source())).whole();
        assertThat(whole.incidents()).hasSize(SHIPPED.incidents().size() + 1).startsWith(
                SHIPPED.incidents().toArray(Incident[]::new));
        Incident local = whole.incidents().getLast();
        assertThat(local.local()).isTrue();
        assertThat(local.place()).isEqualTo(SHIPPED.place("kok-tash").orElseThrow());
        assertThat(local.claims()).allMatch(Claim::local);
        assertThat(local.sources()).allMatch(Source::local);
    }

    @Test
    void localClaimStandsBehindThoseOfAShippedIncidentWhichStaysTheCataloguesOwn() {
        Catalog whole = GrownCatalog.of(
                        SHIPPED, List.of(LocalRows.source(), LocalRows.claim(KNOWN, LocalRows.SOURCE_ID)))
                .whole();
        Incident before = SHIPPED.incident(KNOWN).orElseThrow();
        Incident after = whole.incident(KNOWN).orElseThrow();
        assertThat(after.local()).isFalse();
        assertThat(after.hasLocalPart()).isTrue();
        assertThat(after.claims()).hasSize(before.claims().size() + 1).last().matches(Claim::local);
        assertThat(after.claims().subList(0, before.claims().size())).isEqualTo(before.claims());
        assertThat(after.sources()).hasSize(before.sources().size() + 1).last().matches(Source::local);
    }

    @Test
    void disagreementsLeadToTheIncidentsAsTheyAreNow() {
        Disagreement shipped = SHIPPED.disagreements().stream()
                .filter(one -> !one.incidents().isEmpty())
                .findFirst()
                .orElseThrow();
        String id = shipped.incidents().getFirst().id();
        Catalog whole = GrownCatalog.of(
                        SHIPPED, List.of(LocalRows.source(), LocalRows.claim(id, LocalRows.SOURCE_ID)))
                .whole();
        assertThat(whole.disagreements()).anyMatch(one -> one.incidents().stream()
                .anyMatch(incident -> incident == whole.incident(id).orElseThrow()));
    }

    @Test
    void claimMayBelongToALocalIncident() {
        Catalog whole = GrownCatalog.of(SHIPPED, List.of(
                        LocalRows.source(),
                        LocalRows.incident(),
                        LocalRows.claim(LocalRows.INCIDENT_ID, LocalRows.SOURCE_ID)))
                .whole();
        assertThat(whole.incident(LocalRows.INCIDENT_ID).orElseThrow().claims()).hasSize(2);
    }

    @Test
    void incidentWithoutASourceIsRefused() {
        Addition bare = new Addition(AdditionKind.INCIDENT, LocalRows.INCIDENT_ID, null,
                LocalRows.incident().row().replace("\"sources\":[\"local-leaflet\"]", "\"sources\":[]"));
        assertThat(complaints(bare)).anyMatch(line -> line.endsWith("field sources: must not be empty"));
    }

    @Test
    void claimWithoutASourceIsRefused() {
        Addition bare = new Addition(AdditionKind.CLAIM, "claim-1", KNOWN,
                LocalRows.claim(KNOWN, "x").row().replace(",\"source\":\"x\"", ""));
        assertThat(complaints(bare))
                .containsExactly("additions.json, row claim-1 (" + KNOWN + "), field source: is missing");
    }

    @Test
    void sourceThatNobodyKnowsIsNamedOnce() {
        assertThat(complaints(LocalRows.claim(KNOWN, "nobody"))).containsExactly(
                "additions.json, row claim-1 (" + KNOWN + "), field source: no source has the id “nobody”");
    }

    @Test
    void idOfAShippedRowIsTaken() {
        String row = LocalRows.incident().row().replace(LocalRows.INCIDENT_ID, KNOWN);
        assertThat(complaints(LocalRows.source(), new Addition(AdditionKind.INCIDENT, KNOWN, null, row)))
                .singleElement().asString().contains("field id").contains("is given to an earlier row already");
    }

    @Test
    void figuresAndTimesAreHeldToTheSameRules() {
        String backwards = LocalRows.claim(KNOWN, "fidh-2021").row().replace("\"min\":3", "\"min\":9");
        assertThat(complaints(new Addition(AdditionKind.CLAIM, "claim-1", KNOWN, backwards)))
                .singleElement().asString().contains("field max").contains("below the lowest");
        String noDay = LocalRows.incident().row().replace("\"end\":\"2022-09-17\"", "\"end\":\"2022-09-31\"");
        assertThat(complaints(LocalRows.source(),
                        new Addition(AdditionKind.INCIDENT, LocalRows.INCIDENT_ID, null, noDay)))
                .singleElement().asString().contains("no such date");
    }

    @Test
    void nameOfAFieldCannotBeMovedOutOfTheClaim() {
        Addition sly = new Addition(AdditionKind.CLAIM, "claim-1", KNOWN,
                LocalRows.claim(KNOWN, "fidh-2021").row().replace("\"scope\"", "\"local\":false,\"scope\""));
        assertThat(complaints(sly)).singleElement().asString().contains("field local: is not a field");
    }

    @Test
    void whatIsUnsoundIsSetAsideAndTheRestStays() {
        GrownCatalog grown = GrownCatalog.of(SHIPPED, List.of(
                LocalRows.source(), LocalRows.incident("\"place\":\"nowhere\","), LocalRows.claim(KNOWN, LocalRows.SOURCE_ID)));
        assertThat(grown.unsound()).hasSize(1);
        assertThat(grown.whole().incidents()).hasSameSizeAs(SHIPPED.incidents());
        assertThat(grown.whole().incident(KNOWN).orElseThrow().hasLocalPart()).isTrue();
    }

    @Test
    void sourceThatAnotherAdditionCitesCannotGo() throws AtlasDataException {
        GrownCatalog grown = GrownCatalog.of(SHIPPED, List.of(LocalRows.source(), LocalRows.incident()));
        AtlasDataException refused = catchThrowableOfType(
                AtlasDataException.class, () -> grown.with(List.of(LocalRows.incident())));
        assertThat(refused.faults()).anyMatch(fault -> fault.expectation().equals("catalog.unknown.sources"));
        assertThat(grown.with(List.of(LocalRows.source())).whole().incidents()).hasSameSizeAs(SHIPPED.incidents());
    }

    @Test
    void whatWasUnsoundBeforeDoesNotStandInTheWayOfTheRest() throws AtlasDataException {
        Addition broken = LocalRows.incident("\"place\":\"nowhere\",");
        GrownCatalog grown = GrownCatalog.of(SHIPPED, List.of(broken));
        assertThat(grown.with(List.of(broken, LocalRows.claim(KNOWN, "fidh-2021"))).unsound()).hasSize(1);
    }

    @Test
    void rowThatIsNoJsonIsSetAside() {
        for (String row : List.of("", "nonsense", "[]", "{}", "{\"id\":1}", "[".repeat(100_000))) {
            assertThat(complaints(new Addition(AdditionKind.SOURCE, "x", null, row))).isNotEmpty();
        }
    }

    private static List<String> complaints(Addition... additions) {
        return GrownCatalog.of(SHIPPED, List.of(additions)).unsound().values().stream()
                .flatMap(List::stream)
                .map(Messages.english()::sentence)
                .toList();
    }
}
