package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.Course;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.TextShape;
import org.exclave.annotation.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every trait of a style can be seen on the map, in either theme. */
class AnnotationLooksTest {

    private static final Viewport VIEW = new Viewport(70.5, 40, 9, 200, 120, 1);
    private static final PointShape POINT = new PointShape(new Position(70.5, 40));
    private static final ArrowShape ARROW =
            new ArrowShape(new Course(List.of(new Position(70.3, 40), new Position(70.7, 40))));
    private static final Lettering PLAIN = Style.DEFAULT.lettering();

    private static int[] drawn(Shape shape, String title, Style style, Theme theme) {
        Annotation annotation = Annotation.of("a", shape, title, Instant.EPOCH).withStyle(style);
        Scenery scenery = TheAtlas.bare().withAnnotations(List.of(annotation), Set.of());
        return Pictures.pixels(Pictures.map(scenery, VIEW, theme)).clone();
    }

    private static AnnotationMark mark(Shape shape, String title, Style style) {
        return AnnotationMark.of(Annotation.of("a", shape, title, Instant.EPOCH).withStyle(style), VIEW);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everySymbolLooksDifferent(Theme theme) {
        Set<List<Integer>> pictures = new HashSet<>();
        for (Symbol symbol : Symbol.values()) {
            int[] pixels = drawn(POINT, "", Style.DEFAULT.withSymbol(symbol).withSize(24), theme);
            pictures.add(Arrays.stream(pixels).boxed().toList());
        }
        assertThat(pictures).hasSameSizeAs(Symbol.values());
    }

    @Test
    void pinAndFlagStandOnTheirPlaceAndOthersLieAboutIt() {
        for (Symbol symbol : Symbol.values()) {
            Rectangle2D box = AnnotationSymbol.bounds(symbol, 100, 50, 20);
            assertThat(box.getMaxY()).as(symbol.name()).isEqualTo(symbol.stands() ? 50 : 60);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyKindOfArrowheadsLooksDifferent(Theme theme) {
        Set<List<Integer>> pictures = new HashSet<>();
        for (Arrowheads heads : Arrowheads.values()) {
            int[] pixels = drawn(ARROW, "", Style.DEFAULT.withHeads(heads), theme);
            pictures.add(Arrays.stream(pixels).boxed().toList());
        }
        assertThat(pictures).hasSize(4);
    }

    @Test
    void aHeadIsAtTheEndAtWhichItIsWished() {
        AnnotationMark end = mark(ARROW, "", Style.DEFAULT);
        Rectangle2D atEnd = ArrowheadPath.of(end.outline(), Style.DEFAULT.stroke()).getBounds2D();
        Rectangle2D atStart = ArrowheadPath.of(
                        end.outline(), Style.DEFAULT.stroke().withHeads(Arrowheads.START))
                .getBounds2D();
        assertThat(atEnd.getCenterX()).isGreaterThan(end.at().x() + 50);
        assertThat(atStart.getCenterX()).isLessThan(end.at().x() - 50);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void weightHaloBoxAndSizeOfWordsAreSeen(Theme theme) {
        Set<List<Integer>> pictures = new HashSet<>();
        for (Lettering lettering : List.of(
                PLAIN,
                PLAIN.withShown(false),
                PLAIN.withWeight(Weight.REGULAR),
                PLAIN.withHalo(false),
                PLAIN.withBox(true),
                PLAIN.withSize(LetterSize.LARGE),
                PLAIN.withSize(LetterSize.SMALL))) {
            int[] pixels = drawn(POINT, "Road closed", Style.DEFAULT.withLettering(lettering), theme);
            pictures.add(Arrays.stream(pixels).boxed().toList());
        }
        assertThat(pictures).hasSize(7);
    }

    @Test
    void aTextShowsItsWordsEvenWhenLabelsAreHidden() {
        Style hidden = Style.DEFAULT.withLettering(PLAIN.withShown(false));
        assertThat(mark(new TextShape(new Position(70.5, 40)), "Words", hidden).lines()).containsExactly("Words");
        assertThat(mark(POINT, "Words", hidden).lines()).isEmpty();
    }

    @Test
    void theBoxIsPartOfWhatAPointerHitsAndNamesKeepAwayFrom() {
        AnnotationMark plain = mark(POINT, "Words", Style.DEFAULT);
        AnnotationMark boxed = mark(POINT, "Words", Style.DEFAULT.withLettering(PLAIN.withBox(true)));
        Rectangle2D words = boxed.words();
        assertThat(words.getWidth()).isEqualTo(plain.words().getWidth() + 2 * AnnotationWords.ROOM);
        assertThat(boxed.isHit(words.getMaxX() - 1, words.getMaxY() - 1)).isTrue();
        assertThat(Objects.requireNonNull(boxed.guarded()).contains(words)).isTrue();
        assertThat(boxed.letters().getX()).isEqualTo(words.getX() + AnnotationWords.ROOM);
    }
}
