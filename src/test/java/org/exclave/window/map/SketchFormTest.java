package org.exclave.window.map;

import java.util.List;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.geography.GeodesicLeg;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SketchFormTest {

    private static final Position HERE = new Position(70, 40);
    private static final Position EAST = new Position(71, 40);
    private static final Position NORTH_EAST = new Position(71, 41);

    @Test
    void aCircleIsTrueOnTheEllipsoid() {
        CircleShape circle = (CircleShape) SketchForm.CIRCLE.shape(List.of(HERE, EAST));
        double eccentricitySquared = 0.00669437999;
        double sine = Math.sin(Math.toRadians(40));
        double alongTheParallel = Math.toRadians(1) * 6378137 * Math.cos(Math.toRadians(40))
                / Math.sqrt(1 - eccentricitySquared * sine * sine);
        assertThat(circle.radii().getFirst()).isCloseTo(alongTheParallel, within(1.0));
    }

    @Test
    void aRectangleHasFourCornersOnParallelsAndMeridians() {
        PolygonShape area = (PolygonShape) SketchForm.RECTANGLE.shape(List.of(HERE, NORTH_EAST));
        assertThat(area.handles()).containsExactly(HERE, EAST, NORTH_EAST, new Position(70, 41));
    }

    @Test
    void ringsGrowWhateverTheOrderOfTheirPlacesAndOneRadiusIsOneRing() {
        List<Position> places = List.of(HERE, NORTH_EAST, EAST, NORTH_EAST, HERE);
        CircleShape rings = (CircleShape) SketchForm.RINGS.shape(places);
        assertThat(rings.anchor()).isEqualTo(HERE);
        assertThat(rings.radii()).hasSize(2).isSorted();
        assertThat(SketchForm.RINGS.isShape(List.of(HERE, HERE))).isFalse();
    }

    @Test
    void aCalloutPointsFromItsSecondPlaceToItsFirst() {
        CalloutShape callout = (CalloutShape) SketchForm.CALLOUT.shape(List.of(HERE, EAST));
        assertThat(callout.anchor()).isEqualTo(HERE);
        assertThat(callout.box()).isEqualTo(EAST);
        assertThat(SketchForm.CALLOUT.isShape(List.of(HERE, HERE))).isFalse();
    }

    @Test
    void whatEnclosesNothingIsNoShape() {
        assertThat(SketchForm.CIRCLE.isShape(List.of(HERE, HERE))).isFalse();
        assertThat(SketchForm.RECTANGLE.isShape(List.of(HERE, EAST))).isFalse();
        assertThat(SketchForm.POLYGON.isShape(List.of(HERE, EAST))).isFalse();
        assertThat(SketchForm.POLYGON.isShape(List.of(HERE, EAST, HERE))).isFalse();
        assertThat(SketchForm.LINE.isShape(List.of(HERE))).isFalse();
        assertThat(SketchForm.CIRCLE.isShape(List.of(HERE, new Position(-100, -40)))).isFalse();
    }

    @Test
    void withShiftARectangleIsASquareOnTheGroundTowardsTheHand() {
        Position corner = SketchForm.RECTANGLE.even(HERE, new Position(69.5, 40.1));
        assertThat(corner.longitude()).isLessThan(70);
        assertThat(corner.latitude()).isGreaterThan(40);
        double middle = (40 + corner.latitude()) / 2;
        double across = metersBetween(new Position(70, middle), new Position(corner.longitude(), middle));
        double up = metersBetween(HERE, new Position(70, corner.latitude()));
        assertThat(across).isCloseTo(up, within(1.0));
        assertThat(up).isCloseTo(metersBetween(HERE, new Position(69.5, 40)), within(1.0));
    }

    @Test
    void withShiftAnyOtherLegKeepsToStepsOfFifteenDegrees() {
        Position end = SketchForm.ARROW.even(HERE, new Position(70.1, 40.09));
        double azimuth = GeodesicLeg.between(coordinate(HERE), coordinate(end)).initialAzimuth();
        assertThat(azimuth).isCloseTo(45, within(1e-6));
    }

    private static double metersBetween(Position one, Position other) {
        return GeodesicLeg.between(coordinate(one), coordinate(other)).meters();
    }

    private static Coordinate coordinate(Position place) {
        return new Coordinate(place.longitude(), place.latitude());
    }
}
