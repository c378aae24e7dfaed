package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordPicturesTest {

    private static final Viewport VIEW = Viewport.opening(700, 420);

    /** More than one page of 4 MB holds, each of them tall. */
    private final List<Annotation> annotations = IntStream.range(0, 120)
            .mapToObj(number -> Annotation.of(
                    "t" + number,
                    new TextShape(new Position(70 + number / 100.0, 39.9)),
                    "A sentence of several words that runs over more than one line " + number,
                    Instant.EPOCH))
            .map(annotation -> annotation.withStyle(annotation.style().withSize(48)))
            .toList();

    @Test
    void wordsAreTheSameWhetherTheyFoundRoomOrNot() {
        BufferedImage each = drawn(new WordPictures(0));
        WordPictures little = new WordPictures(1);
        assertThat(Pictures.pixels(drawn(little))).isEqualTo(Pictures.pixels(each));
        little.again();
        assertThat(Pictures.pixels(drawn(little))).isEqualTo(Pictures.pixels(each));
        WordPictures room = new WordPictures(16);
        assertThat(Pictures.pixels(drawn(room))).isEqualTo(Pictures.pixels(each));
        room.again();
        assertThat(Pictures.pixels(drawn(room))).isEqualTo(Pictures.pixels(each));
    }

    private BufferedImage drawn(WordPictures words) {
        BufferedImage picture = MapPicture.blank(VIEW);
        Graphics2D g = picture.createGraphics();
        Drawing drawing = new Drawing(
                g, TheAtlas.bare(), VIEW, Theme.LIGHT, Messages.english(), new LabelPlacer(VIEW, TheAtlas.bare()));
        AnnotationMarks.of(TheAtlas.bare().withAnnotations(annotations, Set.of()), VIEW)
                .seen()
                .forEach(seen -> words.paint(
                        drawing,
                        seen,
                        AnnotationInk.of(seen.mark().annotation().style(), drawing.palette()),
                        true));
        g.dispose();
        return picture;
    }
}
