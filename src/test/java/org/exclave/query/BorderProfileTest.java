package org.exclave.query;

import java.util.List;
import java.util.Objects;
import org.exclave.TheAtlas;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts by place say no more than is known. */
final class BorderProfileTest {

    private static final List<Incident> ALL = TheAtlas.incidents();
    private static final IncidentFacts FACTS = TheAtlas.atlas().facts();

    @ParameterizedTest
    @EnumSource(Edition.class)
    void whatIsCountedNearIsNearByAnotherWayOfMeasuring(Edition edition) {
        BorderProfile profile = BorderProfile.of(ALL, FACTS, edition);
        Geometry line = TheAtlas.atlas()
                .geography()
                .edition(edition)
                .borderLine("KG-TJ")
                .orElseThrow()
                .line();
        for (BorderProfile.Within within : profile.within()) {
            long certainly = ALL.stream()
                    .filter(incident -> reaches(incident, line) && farthest(incident, line) <= within.km())
                    .count();
            long possibly = ALL.stream()
                    .filter(incident -> reaches(incident, line) && nearest(incident, line) <= within.km())
                    .count();
            assertThat(within.certainly()).isEqualTo((int) certainly);
            assertThat(within.possibly()).isEqualTo((int) possibly);
        }
        assertThat(profile.counted() + profile.leftOut()).isEqualTo(93);
    }

    private static boolean reaches(Incident incident, Geometry line) {
        Place place = incident.place();
        return place != null && place.isPoint() && !incident.isRunningTotal() && !line.isEmpty();
    }

    private static double kilometres(Incident incident, Geometry line) {
        Place place = Objects.requireNonNull(incident.place());
        return GeodesicMeasure.distanceMeters(new Coordinate(place.longitude(), place.latitude()), line) / 1000;
    }

    private static double farthest(Incident incident, Geometry line) {
        return kilometres(incident, line) + Objects.requireNonNull(incident.place()).radiusKm();
    }

    private static double nearest(Incident incident, Geometry line) {
        return kilometres(incident, line) - Objects.requireNonNull(incident.place()).radiusKm();
    }

    @Test
    void districtsAddUpToTheIncidentsThatHaveAPlace() {
        long placed = ALL.stream()
                .filter(incident -> incident.place() != null && !incident.isRunningTotal())
                .count();
        List<DistrictCount> counts = DistrictCount.of(ALL);

        assertThat(counts.stream().mapToInt(DistrictCount::incidents).sum()).isEqualTo((int) placed);
        assertThat(counts).extracting(DistrictCount::incidents).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void exclavesCountEachIncidentOnceAtMost() {
        for (Edition edition : Edition.values()) {
            List<ExclaveCount> counts = ExclaveCount.of(ALL, FACTS, edition);
            int all = counts.stream().mapToInt(count -> count.inside() + count.near()).sum();

            assertThat(all).isLessThanOrEqualTo(BorderProfile.of(ALL, FACTS, edition).counted());
            assertThat(counts).extracting(ExclaveCount::exclave).contains("vorukh").doesNotHaveDuplicates();
        }
        assertThat(ExclaveCount.of(List.of(), FACTS, Edition.DEFAULT)).isEmpty();
    }
}
