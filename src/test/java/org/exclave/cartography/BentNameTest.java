package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.exclave.TheAtlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Letters follow a line that bears them, upright and in the order of reading, or do not stand on it at all. */
final class BentNameTest {

    private static final Font FONT = Inter.ITALIC.at(11);

    private static Optional<BentName> on(List<Point2D> line) {
        return BentName.along(line, "Zarafshon", FONT, Color.BLUE);
    }

    private static List<Point2D> curve(double from, double to, DoubleUnaryOperator height) {
        List<Point2D> line = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            double x = from + (to - from) * i / 60;
            line.add(new Point2D.Double(x, height.applyAsDouble(x)));
        }
        return line;
    }

    private static List<Point2D> circle(double radius) {
        List<Point2D> line = new ArrayList<>();
        for (int degrees = -90; degrees <= 90; degrees++) {
            double angle = Math.toRadians(degrees);
            line.add(new Point2D.Double(200 + radius * Math.sin(angle), 200 - radius * Math.cos(angle)));
        }
        return line;
    }

    @Test
    void lettersStandInTheMiddleOfTheLineOneAfterTheOther() {
        BentName name = on(curve(0, 200, _ -> 50)).orElseThrow();
        assertThat(name.letters()).hasSize("Zarafshon".length());
        double middle = (name.boxes().getFirst().getMinX() + name.boxes().getLast().getMaxX()) / 2;
        assertThat(middle).isBetween(99.0, 101.0);
        for (int i = 1; i < name.boxes().size(); i++) {
            assertThat(name.boxes().get(i).getCenterX())
                    .isGreaterThan(name.boxes().get(i - 1).getCenterX());
        }
        assertThat(name.turns()).allMatch(turn -> turn == 0);
    }

    @Test
    void lettersTurnWithAGentleBend() {
        BentName name = on(circle(80)).orElseThrow();
        assertThat(name.turns()).isSorted();
        assertThat(name.turns().getFirst()).isNegative();
        assertThat(name.turns().getLast()).isPositive();
        for (int i = 0; i < name.boxes().size(); i++) {
            Rectangle2D letter = name.letters().get(i).getBounds2D();
            assertThat(letter.isEmpty() || name.boxes().get(i).contains(letter)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 12, 16})
    void bendThatIsTooSharpBearsNoLetters(double radius) {
        assertThat(on(circle(radius))).isEmpty();
    }

    @Test
    void lineThatIsTooShortBearsNoLetters() {
        assertThat(on(curve(0, MapText.width("Zarafshon", FONT) - 1, _ -> 50))).isEmpty();
        assertThat(on(curve(0, MapText.width("Zarafshon", FONT) + 1, _ -> 50))).isPresent();
    }

    @Test
    void courseIsReadFromLeftToRightWhicheverWayTheRiverFlows() {
        List<Point2D> west = curve(0, 200, x -> 50 + x / 4);
        assertThat(NameLine.beside(west.reversed(), 5)).isEqualTo(NameLine.beside(west, 5));
        assertThat(on(NameLine.beside(west.reversed(), 5)).orElseThrow().turns()).allMatch(turn -> turn > 0 && turn < 1);
        assertThat(on(west.reversed())).as("upside down").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, -13.5})
    void nameStandsClearOfItsCourse(double lift) {
        List<Point2D> course = curve(0, 200, x -> 100 + 12 * Math.sin(x / 40));
        BentName name = on(NameLine.beside(course, lift)).orElseThrow();
        assertThat(name.letters())
                .allSatisfy(letter -> assertThat(course).noneMatch(point -> letter.intersects(
                        point.getX() - 0.8, point.getY() - 0.8, 1.6, 1.6)));
    }

    @Test
    void whereLettersCannotBendTheyStandStraightBesideTheCourse() {
        List<Point2D> winding = curve(0, 120, x -> 100 + x / 3 + 5 * Math.sin(x / 3));
        assertThat(on(NameLine.beside(winding, 5))).isEmpty();
        BentName name = on(NameLine.straight(winding, 5).orElseThrow()).orElseThrow();
        assertThat(name.turns()).allSatisfy(turn -> assertThat(turn).isCloseTo(name.turns().getFirst(), within(1e-9)));
        assertThat(name.letters())
                .allSatisfy(letter -> assertThat(winding).noneMatch(point -> letter.intersects(
                        point.getX() - 0.8, point.getY() - 0.8, 1.6, 1.6)));
        assertThat(NameLine.straight(curve(0, 120, x -> 100 - 40 * Math.sin(Math.PI * x / 120)), 5))
                .as("too far from its river")
                .isEmpty();
    }

    @Test
    void nameThatMeetsAnotherIsRefusedAndOneBetweenTheBoxesOfAnAngledNameIsNot() {
        Viewport view = new Viewport(70, 40, 9, 400, 300, 1);
        LabelPlacer placer = new LabelPlacer(view, TheAtlas.bare());
        BentName slanted = on(curve(100, 250, x -> x - 50)).orElseThrow();
        Rectangle2D whole = slanted.boxes().stream().reduce(Rectangle2D::createUnion).orElseThrow();

        assertThat(placer.place(slanted)).isEqualTo(LabelPlacer.Room.FREE);
        assertThat(placer.place(slanted.moved(4, 4))).isEqualTo(LabelPlacer.Room.TAKEN);
        ScreenPoint besideIt = new ScreenPoint(whole.getMaxX() - 10, whole.getMinY() + 8);
        assertThat(placer.place(Label.on(besideIt, List.of(new Label.Line("x", FONT, Color.BLACK)))))
                .as("room in the corner of its bounds")
                .isTrue();
        ScreenPoint upon = new ScreenPoint(whole.getCenterX(), whole.getCenterY());
        assertThat(placer.place(Label.on(upon, List.of(new Label.Line("x", FONT, Color.BLACK)))))
                .isFalse();
        assertThat(placer.bentNames()).containsExactly(slanted);
    }

    @Test
    void nameAtTheEdgeIsNotDrawnAndOneOutsideMayBe() {
        Viewport view = new Viewport(70, 40, 9, 400, 300, 1);
        LabelPlacer placer = new LabelPlacer(view.grown(96), TheAtlas.bare().withCovered(List.of(), 96));
        BentName name = on(curve(200, 300, _ -> 150)).orElseThrow();
        double left = name.boxes().getFirst().getMinX();

        assertThat(placer.place(name.moved(96 - left - 20, 0))).isEqualTo(LabelPlacer.Room.CUT);
        assertThat(placer.place(name.moved(-left, 0))).isEqualTo(LabelPlacer.Room.FREE);
        assertThat(placer.place(name.moved(96 - left + 1, 0))).isEqualTo(LabelPlacer.Room.FREE);
        assertThat(placer.bentNames()).hasSize(2);
    }
}
