package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class CalloutBoxTest {

    private static Annotation callout(String title, String note) {
        CalloutShape shape = new CalloutShape(new Position(70.5, 39.9), new Position(70.7, 40.0));
        return Annotation.of("one", shape, title, Instant.EPOCH).withNote(note);
    }

    @Test
    void theTitleStandsAboveTheNoteAndTheBoxHangsBelowItsPlace() {
        CalloutBox box = CalloutBox.of(callout("Golovnoy water intake", "Exact site unknown, ± 4 km"), 300, 200);
        assertThat(box.title()).containsExactly("Golovnoy water intake");
        assertThat(box.note()).containsExactly("Exact site unknown, ± 4 km");
        assertThat(box.frame().getCenterX()).isCloseTo(300, within(1e-9));
        assertThat(box.frame().getMinY()).isCloseTo(200, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Водозабордогучекарачылардынкыймылынакаршыкөрүлгөнчаралардынжыйындысы жана башкалар",
        "مرحبا بالعالم هذا نص طويل جدا يمتد على عدة أسطر ولا ينتهي بسرعة",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        "a\nb\nc\nd\ne\nf\ng\nh",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
        ""
    })
    void noLineLeavesTheBoxAndThereAreEightAtMost(String words) {
        CalloutBox box = CalloutBox.of(callout(words, words + " " + words), 0, 0);
        assertThat(box.title().size() + box.note().size()).isLessThanOrEqualTo(8);
        assertWithin(box, box.title(), box.titleFont());
        assertWithin(box, box.note(), box.noteFont());
        assertThat(box.frame().getWidth()).isBetween(20.0, 260.0);
        assertThat(box.frame().getHeight()).isBetween(20.0, 160.0);
    }

    private static void assertWithin(CalloutBox box, List<String> lines, Font font) {
        for (String line : lines) {
            double start = box.start(line, font);
            assertThat(start).isGreaterThanOrEqualTo(box.frame().getMinX());
            assertThat(start + MapText.width(line, font)).isLessThanOrEqualTo(box.frame().getMaxX());
        }
    }

    @Test
    void whatIsLeftOutEndsInAnEllipsis() {
        CalloutBox box = CalloutBox.of(callout("Title", "one two three four five six ".repeat(20)), 0, 0);
        assertThat(box.note()).hasSize(7);
        assertThat(box.note().getLast()).endsWith("…");
    }

    @Test
    void aBoxThatWouldLieOnItsPlaceIsLiftedAboveItAndOthersStay() {
        CalloutBox box = CalloutBox.of(callout("Rosrovut and the Naumin pass", "The sides differ. ".repeat(6)), 300, 200);
        double under = box.frame().getMaxY();

        assertThat(box.clearOf(new ScreenPoint(300, under + 40))).isEqualTo(box);
        assertThat(box.clearOf(new ScreenPoint(300, 190))).as("hangs below its place").isEqualTo(box);
        assertThat(box.clearOf(new ScreenPoint(box.frame().getMaxX() + 30, under - 5))).isEqualTo(box);
        for (double above : new double[] {-2, 3, 30}) {
            CalloutBox lifted = box.clearOf(new ScreenPoint(260, under - above));
            assertThat(lifted.frame().getMaxY()).isLessThan(under - above - 5);
            assertThat(lifted.frame().getX()).isEqualTo(box.frame().getX());
            assertThat(lifted.frame().getHeight()).isEqualTo(box.frame().getHeight());
        }
    }

    @Test
    void aBoxThatAPictureWouldCutIsDrawnIntoItWithoutLeapingWhenItsPlaceGoes() {
        Rectangle2D picture = new Rectangle2D.Double(0, 0, 400, 300);
        CalloutBox box = CalloutBox.of(callout("Bulak-Bashy and Kekh", "Found by name only, ± 10 km."), 380, 290);
        CalloutBox drawn = box.within(picture, new ScreenPoint(330, 200));

        assertThat(picture.contains(drawn.frame())).isTrue();
        assertThat(drawn.frame().getMaxX()).isCloseTo(396, within(1e-9));
        assertThat(drawn.frame().getMaxY()).isCloseTo(296, within(1e-9));
        assertThat(box.within(picture, new ScreenPoint(400.5, 200))).as("its place is not seen").isEqualTo(box);
        assertThat(box.within(picture, new ScreenPoint(399, 299)).frame().getX())
                .isCloseTo(box.frame().getX() - 4, within(1e-9));
        CalloutBox middle = CalloutBox.of(callout("Kekh", ""), 200, 150);
        assertThat(middle.within(picture, new ScreenPoint(180, 140))).isEqualTo(middle);
        CalloutBox left = CalloutBox.of(callout("Kekh", ""), 2, -20);
        assertThat(left.within(picture, new ScreenPoint(60, 60)).frame().getX()).isCloseTo(4, within(1e-9));
        assertThat(left.within(picture, new ScreenPoint(60, 60)).frame().getY()).isCloseTo(4, within(1e-9));
        CalloutBox wide = CalloutBox.of(callout("Bulak-Bashy and Kekh", ""), 10, 50);
        assertThat(wide.within(new Rectangle2D.Double(0, 0, 20, 300), new ScreenPoint(10, 10))).isEqualTo(wide);
    }

    @Test
    void aMarginThatNobodySeesIsNoRoomForABox() {
        Viewport view = Viewport.opening(800, 600);
        CalloutShape shape = new CalloutShape(view.toWorld(640, 300), view.toWorld(720, 330));
        Annotation callout = Annotation.of("one", shape, "Bulak-Bashy and Kekh", Instant.EPOCH);

        assertThat(Objects.requireNonNull(AnnotationMark.of(callout, view).callout()).frame().getMaxX())
                .isBetween(790.0, 797.0);
        assertThat(Objects.requireNonNull(AnnotationMark.of(callout, view, 100).callout()).frame().getMaxX())
                .isCloseTo(696, within(0.01));
    }

    @Test
    void theLeaderGoesFromTheBoxToThePlaceWhereverTheBoxIs() {
        Viewport view = Viewport.opening(800, 600);
        for (double[] box : new double[][] {{500, 200}, {900, 250}, {700, 296}, {-80, 640}}) {
            ScreenPoint tip = new ScreenPoint(box[0] < 0 ? 60 : 740, 300);
            CalloutShape shape = new CalloutShape(view.toWorld(tip.x(), tip.y()), view.toWorld(box[0], box[1]));
            AnnotationMark mark = AnnotationMark.of(
                    Annotation.of("one", shape, "Bulak-Bashy and Kekh", Instant.EPOCH).withNote("By name only, ± 10 km."), view);
            Rectangle2D frame = Objects.requireNonNull(mark.callout()).frame();
            double[] from = new double[6];
            mark.outline().getPathIterator(null).currentSegment(from);

            assertThat(frame.getMinX() - 0.01).isLessThanOrEqualTo(from[0]);
            assertThat(frame.getMaxX() + 0.01).isGreaterThanOrEqualTo(from[0]);
            assertThat(frame.getMinY() - 0.01).isLessThanOrEqualTo(from[1]);
            assertThat(frame.getMaxY() + 0.01).isGreaterThanOrEqualTo(from[1]);
            assertThat(mark.outline().getCurrentPoint().getX()).isCloseTo(tip.x(), within(0.01));
            assertThat(frame.contains(tip.x(), tip.y())).isFalse();
        }
    }

    @Test
    void wordsThatRunFromTheRightBeginAtTheRight() {
        CalloutBox box = CalloutBox.of(callout("A much longer title here", "سلام"), 0, 0);
        Font font = box.noteFont();
        double end = box.start("سلام", font) + MapText.width("سلام", font);
        assertThat(box.frame().getMaxX() - end).isCloseTo(10, within(0.01));
        assertThat(box.start("A much", box.titleFont()) - box.frame().getMinX()).isCloseTo(10, within(0.01));
    }

    @Test
    void aPointerMeansTheBoxOrTheLeaderAndNothingBeside() {
        Viewport view = Viewport.opening(800, 600);
        Annotation callout = callout("Golovnoy water intake", "");
        AnnotationMark mark = AnnotationMark.of(callout, view);
        ScreenPoint box = view.toScreen(new Position(70.7, 40.0));
        ScreenPoint tip = view.toScreen(new Position(70.5, 39.9));
        assertThat(mark.isHit(box.x() + 40, box.y() + 10)).isTrue();
        assertThat(mark.isHit((box.x() + tip.x()) / 2, (box.y() + tip.y()) / 2)).isTrue();
        assertThat(mark.isHit(tip.x(), tip.y() + 40)).isFalse();
        Rectangle2D room = Objects.requireNonNull(mark.guarded());
        assertThat(room.contains(box.x(), box.y() + 10)).isTrue();
    }
}
