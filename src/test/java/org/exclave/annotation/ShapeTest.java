package org.exclave.annotation;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ShapeTest {

    private static final Position WEST = new Position(70, 40);
    private static final Position EAST = new Position(71, 40);
    private static final Position NORTH = new Position(70.5, 41);
    private static final LineShape LINE = new LineShape(new Course(List.of(WEST, EAST)));
    private static final PolygonShape AREA = new PolygonShape(new Course(List.of(WEST, EAST, NORTH)));

    @Test
    void aLineHasOneGapBetweenTwoPlacesAndAnAreaAlsoOneFromTheLastCornerToTheFirst() {
        assertThat(LINE.gaps()).containsExactly(new Position(70.5, 40));
        assertThat(AREA.gaps())
                .containsExactly(new Position(70.5, 40), new Position(70.75, 40.5), new Position(70.25, 40.5));
    }

    @Test
    void anotherPlaceComesIntoItsGap() {
        assertThat(LINE.filled(0, NORTH).handles()).containsExactly(WEST, NORTH, EAST);
        Position corner = new Position(70.1, 40.6);
        assertThat(AREA.filled(2, corner).handles()).containsExactly(WEST, EAST, NORTH, corner);
        assertThat(LINE.filled(0, EAST)).as("upon its neighbour").isEqualTo(LINE);
        assertThat(AREA.filled(2, WEST)).as("upon the first corner").isEqualTo(AREA);
        assertThatIllegalArgumentException().isThrownBy(() -> new PointShape(WEST).filled(0, EAST));
    }

    @Test
    void aPlaceIsTakenOutOnlyWhereItIsNotNeeded() {
        assertThat(LINE.without(0)).isEqualTo(LINE);
        assertThat(AREA.without(1)).isEqualTo(AREA);
        assertThat(LINE.filled(0, NORTH).without(0).handles()).containsExactly(NORTH, EAST);
        assertThat(AREA.filled(0, new Position(70.5, 39.9)).without(1)).isEqualTo(AREA);
    }

    @Test
    void aQuarterTurnToTheRightMakesEastOfNorthAndKeepsLengths() {
        Turn turn = new Turn(90, WEST);
        Position turned = turn.apply(new Position(70, 40.5));
        assertThat(turned.latitude()).isCloseTo(40, within(1e-9));
        assertThat((turned.longitude() - 70) * Math.cos(Math.toRadians(40))).isCloseTo(0.5, within(1e-9));
        assertThat(turn.apply(WEST)).isEqualTo(WEST);
    }

    @Test
    void fourQuarterTurnsBringEveryShapeBack() {
        for (Shape shape : List.of(LINE, AREA, new ArrowShape(new Course(List.of(WEST, NORTH, EAST))))) {
            Shape turned = shape;
            for (int quarter = 0; quarter < 4; quarter++) {
                turned = turned.placed(new Turn(90, NORTH));
                assertThat(turned.kind()).isEqualTo(shape.kind());
            }
            for (int i = 0; i < shape.handles().size(); i++) {
                assertThat(turned.handles().get(i).longitude())
                        .isCloseTo(shape.handles().get(i).longitude(), within(1e-9));
                assertThat(turned.handles().get(i).latitude())
                        .isCloseTo(shape.handles().get(i).latitude(), within(1e-9));
            }
        }
    }

    @Test
    void pointsAndCirclesTurnByTheirPlaceAlone() {
        Turn turn = new Turn(180, WEST);
        assertThat(new PointShape(WEST).placed(turn)).isEqualTo(new PointShape(WEST));
        CircleShape circle = new CircleShape(WEST, List.of(500.0, 1000.0));
        assertThat(circle.placed(turn)).isEqualTo(circle);
        assertThat(new PointShape(EAST).placed(turn).anchor().longitude()).isCloseTo(69, within(1e-9));
    }

    @Test
    void eachRingHasAHandleInTheEastByWhichItsRadiusIsSet() {
        CircleShape rings = new CircleShape(WEST, List.of(5000.0, 10_000.0));
        assertThat(rings.handles()).hasSize(2).allMatch(place -> place.longitude() > WEST.longitude());
        assertThat(rings.bent(0, rings.handles().get(0)).radii()).containsExactly(5000.0, 10_000.0);
        CircleShape wider = new CircleShape(WEST, List.of(12_345.678));
        assertThat(rings.bent(0, wider.handles().getFirst()).radii())
                .as("past the outer ring")
                .containsExactly(10_000.0, 12_345.678);
        assertThat(rings.bent(1, rings.handles().getFirst())).as("upon the inner ring").isEqualTo(rings);
        assertThat(rings.bent(1, WEST)).as("upon the middle").isEqualTo(rings);
    }

    @Test
    void ringsComeBetweenOthersAndGoButNeverTheLast() {
        CircleShape rings = new CircleShape(WEST, List.of(5000.0, 10_000.0));
        CircleShape three = rings.filled(0, rings.gaps().getFirst());
        assertThat(three.radii()).containsExactly(5000.0, 7500.0, 10_000.0);
        assertThat(three.without(1)).isEqualTo(rings);
        assertThat(rings.without(0).without(0).radii()).containsExactly(10_000.0);
        assertThat(rings.canTurn()).isFalse();
        assertThat(AREA.canTurn()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> rings.filled(1, EAST));
    }
}
