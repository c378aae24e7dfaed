package org.exclave.cartography;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exclave.TheAtlas;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LabelPlacerTest {

    private static final Viewport VIEW = new Viewport(70, 40, 9, 600, 400, 1);
    private static final Rectangle2D CARD = new Rectangle2D.Double(10, 300, 120, 80);

    private static LabelPlacer placer(int margin) {
        return new LabelPlacer(VIEW.grown(margin), TheAtlas.bare().withCovered(List.of(CARD), margin));
    }

    private static List<Label.Line> words(String text) {
        return List.of(new Label.Line(text, Inter.REGULAR.at(12), Color.BLACK));
    }

    private static LabelPlacer crowded(int margin) {
        Random random = new Random(5);
        LabelPlacer placer = placer(margin);
        for (int i = 0; i < 600; i++) {
            ScreenPoint at = new ScreenPoint(
                    margin + 700 * random.nextDouble() - 50, margin + 500 * random.nextDouble() - 50);
            String name = "Name ".repeat(1 + random.nextInt(4));
            switch (i % 3) {
                case 0 -> placer.place(Label.on(at, words(name)));
                case 1 -> placer.place(Label.beside(at, 8, words(name)));
                default -> placer.placeWithDot(
                        Label.beside(at, 8, words(name)), new Rectangle2D.Double(at.x() - 3, at.y() - 3, 6, 6));
            }
        }
        return placer;
    }

    @Test
    void noNameMeetsAnotherNorACardNorTheEdge() {
        for (int margin : new int[] {0, 96}) {
            List<Rectangle2D> boxes = crowded(margin).boxes();
            Rectangle2D seen = new Rectangle2D.Double(margin, margin, 600, 400);
            Rectangle2D card = new Rectangle2D.Double(10 + margin, 300 + margin, 120, 80);
            assertThat(boxes).hasSizeGreaterThan(40);
            for (int i = 0; i < boxes.size(); i++) {
                Rectangle2D box = boxes.get(i);
                assertThat(box.intersects(card)).isFalse();
                assertThat(!box.intersects(seen) || seen.contains(box)).isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(box.intersects(boxes.get(j))).isFalse();
                }
            }
        }
    }

    @Test
    void sameWishesGetTheSamePlaces() {
        assertThat(crowded(0).boxes()).isEqualTo(crowded(0).boxes());
    }

    @Test
    void whoAsksFirstIsServedFirst() {
        LabelPlacer placer = placer(0);
        assertThat(placer.place(Label.on(new ScreenPoint(300, 200), words("first")))).isTrue();
        assertThat(placer.place(Label.on(new ScreenPoint(305, 203), words("second")))).isFalse();
        assertThat(placer.boxes()).hasSize(1);
    }

    @Test
    void sidesAreTriedFromTheRightRound() {
        LabelPlacer placer = placer(0);
        ScreenPoint at = new ScreenPoint(300, 200);
        for (int i = 0; i < 4; i++) {
            placer.place(Label.beside(at, 10, words("place")));
        }
        assertThat(placer.boxes().get(0).getX()).isGreaterThan(300);
        assertThat(placer.boxes().get(1).getMaxX()).isLessThan(300);
        assertThat(placer.boxes().get(2).getCenterX()).isEqualTo(300);
        assertThat(placer.boxes().get(2).getMaxY()).isLessThan(200);
        assertThat(placer.boxes().get(3).getY()).isGreaterThan(200);
    }

    @Test
    void dotUnderANameIsLeftOutWithItsName() {
        LabelPlacer placer = placer(0);
        placer.place(Label.on(new ScreenPoint(300, 200), words("a long name over a dot")));
        Rectangle2D dot = new Rectangle2D.Double(310, 197, 6, 6);
        assertThat(placer.placeWithDot(Label.beside(new ScreenPoint(313, 200), 8, words("dot")), dot)).isFalse();
    }

    @Test
    void dotAtTheEdgeIsNeverCutNorSeenWithoutItsName() {
        Rectangle2D seen = new Rectangle2D.Double(0, 0, 600, 400);
        for (double x = -20; x < 20; x += 0.5) {
            List<Rectangle2D> before = new ArrayList<>();
            LabelPlacer placer = placer(0);
            Rectangle2D dot = new Rectangle2D.Double(x - 3, 197, 6, 6);
            if (placer.placeWithDot(Label.beside(new ScreenPoint(x, 200), 8, words("edge")), dot)) {
                before.addAll(placer.boxes());
                assertThat(seen.contains(dot)).isEqualTo(seen.contains(before.getFirst()));
                assertThat(seen.contains(dot) || !seen.intersects(dot)).isTrue();
            }
        }
    }

    @Test
    void labelWithoutWordsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Label.on(new ScreenPoint(1, 1), List.of()));
    }
}
