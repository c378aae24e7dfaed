package org.exclave.query;

import java.util.ArrayList;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.catalog.Incident;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an incident has in common with others. */
final class RelatedIncidentsTest {

    @Test
    void everyTieHoldsAndIsNamedOnce() {
        for (Incident incident : TheAtlas.incidents()) {
            RelatedIncidents related = RelatedIncidents.of(incident, TheAtlas.incidents());
            List<Incident> all = new ArrayList<>(related.samePlace());
            all.addAll(related.listedPlace());
            all.addAll(related.sameDay());

            assertThat(all).as(incident.id()).doesNotHaveDuplicates().doesNotContain(incident);
            assertThat(all).as(incident.id()).noneMatch(Incident::isRunningTotal);
            assertThat(related.samePlace())
                    .as(incident.id())
                    .allMatch(other -> other.place() != null && other.place().equals(incident.place()));
            assertThat(related.sameDay())
                    .as(incident.id())
                    .allMatch(other -> other.time()
                            .start()
                            .countedDay()
                            .equals(incident.time().start().countedDay()));
        }
    }

    @Test
    void aTieHoldsInBothDirections() {
        for (Incident incident : TheAtlas.incidents()) {
            for (Incident other :
                    RelatedIncidents.of(incident, TheAtlas.incidents()).listedPlace()) {
                assertThat(RelatedIncidents.of(other, TheAtlas.incidents()).listedPlace())
                        .as("%s and %s", incident.id(), other.id())
                        .contains(incident);
            }
        }
    }

    @Test
    void theDawnFightingIsTiedToItsDayAndToThePlacesItLists() {
        RelatedIncidents related =
                RelatedIncidents.of(TheAtlas.incident("KT-20220916-01"), TheAtlas.incidents());

        assertThat(related.sameDay()).isNotEmpty();
        assertThat(related.listedPlace()).isNotEmpty();
        assertThat(related.isEmpty()).isFalse();
    }

    @Test
    void runningTotalsAreRelatedToNothing() {
        assertThat(RelatedIncidents.of(TheAtlas.incident("KT-2022-TOTAL"), TheAtlas.incidents())
                        .isEmpty())
                .isTrue();
    }
}
