package org.exclave.session;

import java.util.List;
import java.util.Map;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.cartography.SnapTarget;
import org.exclave.geography.GeodesicMeasure;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What lies between measured points. */
class MeasurementTest {

    private static final MeasuredPoint A = point(70.5, 40);
    private static final MeasuredPoint B = point(70.6, 40);
    private static final MeasuredPoint C = point(70.6, 40.1);

    private static final double AB = GeodesicMeasure.distanceMeters(70.5, 40, 70.6, 40);
    private static final double BC = GeodesicMeasure.distanceMeters(70.6, 40, 70.6, 40.1);
    private static final double CA = GeodesicMeasure.distanceMeters(70.6, 40.1, 70.5, 40);

    @Test
    void legsAddUpAndTheWayRoundEndsWhereItBegan() {
        Measurement path = Measurement.EMPTY.with(A).with(B).with(C);

        assertThat(path.legs()).hasSize(2);
        assertThat(path.legs().getLast().way().initialAzimuth()).isCloseTo(0, within(1e-9));
        assertThat(path.meters()).isCloseTo(AB + BC, within(1e-6));
        assertThat(path.perimeterMeters()).isCloseTo(AB + BC + CA, within(1e-6));
        assertThat(path.squareMeters())
                .isCloseTo(
                        GeodesicMeasure.ringSquareMeters(
                                List.of(new Coordinate(70.5, 40), new Coordinate(70.6, 40), new Coordinate(70.6, 40.1))),
                        within(1e-3))
                .isCloseTo(AB * BC / 2, within(AB * BC / 500));
        assertThat(path.comesRound()).isFalse();
    }

    @Test
    void whatIsJoinedOrComesBackIsAnAreaAndAnythingElseALine() {
        Measurement path = Measurement.EMPTY.with(A).with(B).with(C);
        PolygonShape area = new PolygonShape(new Course(List.of(A.position(), B.position(), C.position())));
        assertThat(path.shape().orElseThrow()).isInstanceOf(LineShape.class);
        assertThat(path.joined().shape()).contains(area);
        assertThat(path.with(A).shape()).contains(area);
        assertThat(Measurement.EMPTY.with(A).shape()).isEmpty();
        assertThat(Measurement.EMPTY.with(A).with(B).with(A).shape()).isEmpty();
    }

    @Test
    void joinedItHasOneMoreLegAndTakesNoMorePoints() {
        Measurement ring = Measurement.EMPTY.with(A).with(B).with(C).joined();

        assertThat(ring.legs()).hasSize(3);
        assertThat(ring.meters()).isEqualTo(ring.perimeterMeters()).isCloseTo(AB + BC + CA, within(1e-6));
        assertThat(ring.comesRound()).isTrue();
        assertThat(ring.with(A)).isSameAs(ring);
        assertThat(ring.joined()).isSameAs(ring);
    }

    @Test
    void takingBackOpensARingAndThenRemovesPoints() {
        Measurement opened = Measurement.EMPTY.with(A).with(B).with(C).joined().withoutLast();

        assertThat(opened.isClosed()).isFalse();
        assertThat(opened.points()).containsExactly(A, B, C);
        assertThat(opened.withoutLast().points()).containsExactly(A, B);
        assertThat(opened.withoutLast().meters()).isCloseTo(AB, within(1e-6));
        assertThat(opened.withoutLast().withoutLast().withoutLast().withoutLast().isEmpty()).isTrue();
    }

    @Test
    void aPointOnTheLastOneIsNotTwoAndTwoEncloseNothing() {
        Measurement path = Measurement.EMPTY.with(A).with(A).with(B);

        assertThat(path.points()).containsExactly(A, B);
        assertThat(path.joined()).isSameAs(path);
        assertThat(path.squareMeters()).isZero();
        assertThat(path.perimeterMeters()).isEqualTo(path.meters());
    }

    @Test
    void theHandOnTheFirstPointComesRound() {
        assertThat(Measurement.EMPTY.with(A).with(B).with(C).with(A).comesRound()).isTrue();
    }

    @Test
    void radiiOfPlacesAddUpAlongTheLegsAndTakeAwayVagueDirections() {
        MeasuredPoint rough = place(70.6, 40, 2000);
        Measurement path = Measurement.EMPTY.with(A).with(rough).with(C);

        assertThat(path.legs()).extracting(MeasuredLeg::radiusMeters).containsExactly(2000.0, 2000.0);
        assertThat(path.radiusMeters()).isEqualTo(4000);
        assertThat(path.perimeterRadiusMeters()).isEqualTo(4000);
        assertThat(path.squareMetersOff()).isCloseTo(2000 * CA / 2, within(1.0));
        assertThat(path.legs().getFirst().isDirected()).as("2 km over 8.5 km is 13 degrees").isTrue();
        assertThat(MeasuredLeg.between(A, place(70.6, 40, 3000)).isDirected()).isFalse();
        assertThat(MeasuredLeg.between(A, A).isDirected()).isFalse();
    }

    private static MeasuredPoint point(double longitude, double latitude) {
        return MeasuredPoint.free(new Position(longitude, latitude));
    }

    private static MeasuredPoint place(double longitude, double latitude, double radius) {
        return MeasuredPoint.on(new SnapTarget(
                SnapTarget.Kind.PLACE, "somewhere", Map.of(), "KG", null, new Position(longitude, latitude), radius));
    }
}
