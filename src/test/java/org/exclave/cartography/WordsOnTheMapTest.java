package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.exclave.store.NaughtyTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever somebody writes into an annotation is broken into a few lines and drawn, safely and soon. */
class WordsOnTheMapTest {

    private static final Font FONT = Inter.REGULAR.at(12);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Viewport VIEW = new Viewport(70.5, 40, 9, 300, 200, 1);

    static Stream<String> hostileTexts() {
        return Stream.concat(NaughtyTexts.all().stream(), Stream.of(
                "",
                " ",
                "\n\n\n",
                "\n".repeat(100_000),
                "x".repeat(100_000),
                "word ".repeat(20_000),
                "\u0301".repeat(100_000),
                "\u200d".repeat(5_000),
                "👩‍👩‍👧‍👦".repeat(10_000),
                "😀",
                "\ud83d",
                "\ude00\ud83d".repeat(3_000),
                "abc\ud83d def\ude00",
                "הגבול בין שתי המדינות נסגר הלילה עד להודעה חדשה",
                "أغلقت الحدود بين البلدين حتى إشعار آخر وفق مصادر محلية",
                "\u202egnp.exe \u2066mixed עברית and English\u2069",
                "\u0000\u0001\u0007\u001b[31mred\u007f\u0085\u009b",
                "one\ttab\r\nnext\rlast\u2028line\u2029paragraph",
                "<b>bold</b> {0} ''; DROP TABLE annotations; --",
                "\ufffe\uffff\ufeff",
                "Ҷаҳонгирӣ Ғафуров Өзгөн Ўзбекистон Ünal 中文 हिन्दी"));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void linesAreFewAndFitUnlessASingleLetterDoesNot(String text) {
        long start = System.nanoTime();
        List<String> lines = WrappedText.lines(text, FONT, 120, 4);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(lines).hasSizeLessThanOrEqualTo(4);
        assertThat(lines).allSatisfy(line -> {
            assertThat(MapText.width(line, FONT)).isLessThanOrEqualTo(120);
            assertThat(line.codePoints())
                    .noneMatch(Character::isISOControl)
                    .noneMatch(letter -> Character.getType(letter) == Character.SURROGATE);
        });
        String one = WrappedText.shortened(text, FONT, 80);
        assertThat(MapText.width(one, FONT)).isLessThanOrEqualTo(80);
        assertThat(one).doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void annotationIsPaintedWhateverItSays(String text) {
        Position here = new Position(70.5, 40);
        for (Shape shape : List.of(
                new PointShape(here), new TextShape(here), new CalloutShape(here, new Position(70.7, 40.1)))) {
            for (double size : new double[] {4, 16, 400}) {
                Annotation annotation =
                        Annotation.of("a", shape, text, Instant.EPOCH)
                                .withNote(text)
                                .withStyle(Style.DEFAULT.withSize(size));
                Scenery scenery = TheAtlas.bare().withAnnotations(List.of(annotation), Set.of("a"));
                long start = System.nanoTime();
                assertThatCode(() -> Pictures.map(scenery, VIEW, Theme.LIGHT)).doesNotThrowAnyException();
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
                AnnotationMark mark = AnnotationMark.of(annotation, VIEW);
                assertThat(mark.bounds().contains(mark.at().x(), mark.at().y())).isTrue();
                assertThat(mark.lines()).hasSizeLessThanOrEqualTo(6);
                assertThat(annotation.title()).isEqualTo(text);
            }
        }
    }

    @Test
    void wordsBreakAtSpaces() {
        assertThat(WrappedText.lines("the border was closed again", FONT, 80, 9))
                .allMatch(line -> !line.startsWith(" ") && !line.endsWith(" "))
                .satisfies(lines -> assertThat(String.join(" ", lines)).isEqualTo("the border was closed again"));
    }

    @Test
    void wordWiderThanTheLineIsBrokenWithoutLosingALetter() {
        String word = "Gharmistonzaminobod".repeat(5);
        List<String> lines = WrappedText.lines(word, FONT, 60, 50);
        assertThat(String.join("", lines)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 5})
    void lineNarrowerThanALetterStillComesToAnEnd(double widest) {
        assertThat(WrappedText.lines("ab 😀 cd", FONT, widest, 20)).hasSizeLessThan(8).doesNotContain("");
        assertThat(WrappedText.shortened("abc", FONT, widest)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "\u0301", "\n"})
    void whatIsLeftOutEndsInAnEllipsis(String part) {
        assertThat(WrappedText.lines(part.repeat(50_000), FONT, 200, 3).getLast()).endsWith("…");
        assertThat(WrappedText.shortened(part.repeat(50_000), FONT, 200)).endsWith("…");
    }

    @Test
    void shortTextIsLeftAlone() {
        assertThat(WrappedText.shortened("Isfara", FONT, 200)).isEqualTo("Isfara");
        assertThat(WrappedText.lines("Isfara\n\nBatken\n", FONT, 200, 5)).containsExactly("Isfara", "", "Batken");
    }

    @Test
    void wordsOfAPointStandClearOfItsSymbolAndThoseOfATextOnItsPlace() {
        Annotation point = Annotation.of("p", new PointShape(new Position(70.5, 40)), "two words", Instant.EPOCH);
        AnnotationMark mark = AnnotationMark.of(point, VIEW);
        assertThat(mark.words().getX()).isGreaterThan(mark.symbol().getMaxX());
        AnnotationMark text = AnnotationMark.of(point.withShape(new TextShape(new Position(70.5, 40))), VIEW);
        assertThat(text.words().getCenterX()).isEqualTo(text.at().x());
    }

    @Test
    void namesOfTheMapKeepAwayFromAnnotations() {
        Viewport view = Viewport.opening(500, 320);
        Annotation text = Annotation.of("t", new TextShape(new Position(69.63, 40.28)), "HERE", Instant.EPOCH)
                .withStyle(Style.DEFAULT.withSize(60));
        Scenery with = TheAtlas.bare().withAnnotations(List.of(text), Set.of());
        Rectangle2D box = AnnotationMark.of(text, view).words();
        BufferedImage base = Pictures.draw(
                500, 320, g -> new MapPainter(org.exclave.language.Messages.english()).paintBase(g, with, view, Theme.LIGHT));
        BufferedImage painted = Pictures.map(with, view, Theme.LIGHT);
        int town = 0x24292F;
        int found = 0;
        for (int y = (int) box.getY() + 2; y < box.getMaxY() - 2; y++) {
            for (int x = (int) box.getX() + 2; x < box.getMaxX() - 2; x++) {
                boolean ink = Pictures.difference(painted.getRGB(x, y), town) < 12;
                found += ink && Pictures.difference(base.getRGB(x, y), town) > 40 ? 1 : 0;
            }
        }
        assertThat(found).isZero();
    }
}
