package org.exclave.session;

import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;
import org.exclave.geography.Edition;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The course of measuring. */
class MeasuringTest {

    private static final MeasuredPoint A = point(70.5, 40);
    private static final MeasuredPoint B = point(70.6, 40);
    private static final MeasuredPoint C = point(70.6, 40.1);

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final Measuring measuring = new Measuring(session);

    @Test
    void theNextPointRunsAlongUntilTheLastIsPutDown() {
        measuring.inHand().set(true);
        measuring.put(A);
        measuring.next().set(B);
        assertThat(measuring.running().points()).containsExactly(A, B);
        assertThat(measuring.measurement().get().points()).containsExactly(A);

        measuring.put(B);
        measuring.finish();
        measuring.next().set(C);
        assertThat(measuring.running().points()).containsExactly(A, B);
    }

    @Test
    void afterTheLastPointAnotherMeasurementBegins() {
        measuring.put(A);
        measuring.put(B);
        measuring.finish();
        measuring.put(C);

        assertThat(measuring.measurement().get().points()).containsExactly(C);
        assertThat(measuring.finished().get()).isFalse();
    }

    @Test
    void aSinglePointIsNoMeasurement() {
        measuring.put(A);
        measuring.finish();

        assertThat(measuring.measurement().get().isEmpty()).isTrue();
        assertThat(measuring.finished().get()).isFalse();
    }

    @Test
    void takingBackGoesOnWithAFinishedMeasurement() {
        measuring.put(A);
        measuring.put(B);
        measuring.put(C);
        measuring.join();
        assertThat(measuring.measurement().get().isClosed()).isTrue();

        measuring.takeBack();
        assertThat(measuring.finished().get()).isFalse();
        assertThat(measuring.measurement().get().isClosed()).isFalse();
        measuring.put(A);
        assertThat(measuring.measurement().get().points()).containsExactly(A, B, C, A);
    }

    @Test
    void theDistanceFromTheLineIsThatOfTheOnlyPointInTheShownEdition() {
        assertThat(measuring.nearestOfLine()).isEmpty();
        measuring.next().set(B);
        measuring.inHand().set(true);
        assertThat(measuring.nearestOfLine()).contains(nearest(B, Edition.DEFAULT));

        measuring.put(A);
        assertThat(measuring.nearestOfLine()).contains(nearest(A, Edition.DEFAULT));
        session.edition().set(Edition.OSM_2026);
        assertThat(measuring.nearestOfLine()).contains(nearest(A, Edition.OSM_2026));

        measuring.put(B);
        assertThat(measuring.nearestOfLine()).isEmpty();
    }

    private static org.exclave.geography.NearestPoint nearest(MeasuredPoint point, Edition edition) {
        return TheAtlas.atlas()
                .borders()
                .nearestOfLine(edition, point.position().longitude(), point.position().latitude());
    }

    private static MeasuredPoint point(double longitude, double latitude) {
        return MeasuredPoint.free(new Position(longitude, latitude));
    }
}
