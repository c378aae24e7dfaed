package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.TextShape;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MapPainterTest {

    private static final MapPainter PAINTER = new MapPainter(Messages.english());

    private static Scenery full() {
        Random random = new Random(4);
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Position at = new Position(69.2 + 2.2 * random.nextDouble(), 39.6 + 0.9 * random.nextDouble());
            annotations.add(Annotation.of(
                    "a" + i,
                    i % 2 == 0 ? new PointShape(at) : new TextShape(at),
                    "Annotation " + i,
                    Instant.EPOCH));
        }
        return TheAtlas.bare()
                .withIncidents(TheAtlas.incidents(), TheAtlas.incident("KT-20220916-01"))
                .withAnnotations(annotations, Set.of("a3"));
    }

    @Test
    void anyPlaceAtAnyZoomIsPaintedTheSameTwice() {
        Random random = new Random(9);
        Scenery scenery = full();
        for (int round = 0; round < 24; round++) {
            Viewport view = new Viewport(
                    68.5 + 4 * random.nextDouble(),
                    39 + 2 * random.nextDouble(),
                    5 + 10 * random.nextDouble(),
                    1 + random.nextInt(500),
                    1 + random.nextInt(400),
                    1);
            Theme theme = Theme.values()[round % 2];
            BufferedImage first = Pictures.map(scenery, view, theme);
            BufferedImage second = Pictures.map(scenery, view, theme);
            assertThat(Pictures.pixels(second)).as("%s", view).isEqualTo(Pictures.pixels(first));
        }
    }

    @ParameterizedTest
    @CsvSource({"58, 33, 5", "84, 48, 5", "58, 48, 15", "70, 40, 0", "180, 85, 3", "-180, -85, 24"})
    void edgesOfTheWorldArePaintedToo(double longitude, double latitude, double zoom) {
        BufferedImage picture = Pictures.map(full(), new Viewport(longitude, latitude, zoom, 300, 200, 1), Theme.LIGHT);
        assertThat(picture.getRGB(150, 100)).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "70.3, 40.05, 5", "70.3, 40.05, 7.3", "70.3, 40.05, 8.7", "70.75, 40.1, 9.5", "70.56, 39.87, 11",
        "71.1, 39.95, 10.2", "69.4, 40.2, 9", "70.61, 39.99, 13",
    })
    void pictureWithAMarginShowsTheSameWithinIt(double longitude, double latitude, double zoom) {
        int margin = 96;
        Viewport view = new Viewport(longitude, latitude, zoom, 640, 420, 1);
        List<Rectangle2D> cards =
                List.of(new Rectangle2D.Double(12, 12, 200, 40), new Rectangle2D.Double(400, 300, 220, 100));
        BufferedImage plain = Pictures.map(full().withCovered(cards, 0), view, Theme.LIGHT);
        BufferedImage grown = Pictures.map(full().withCovered(cards, margin), view.grown(margin), Theme.LIGHT);
        int differing = 0;
        int largest = 0;
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                int difference =
                        Pictures.difference(plain.getRGB(x, y), grown.getRGB(x + margin, y + margin));
                largest = Math.max(largest, difference);
                differing += difference > 3 ? 1 : 0;
            }
        }
        // The margin is added to every coordinate, so a last bit now and then rounds the edge of a shape otherwise.
        assertThat(largest).isLessThan(24);
        assertThat(differing).isLessThan(8);
    }

    @Test
    void graphicsWithADeviceScaleShowTheSameMapFiner() {
        Viewport view = new Viewport(70.6, 40, 9, 300, 200, 2);
        BufferedImage fine = Pictures.draw(600, 400, g -> {
            g.scale(2, 2);
            PAINTER.paint(g, full(), view, Theme.LIGHT);
        });
        BufferedImage plain = Pictures.map(full(), view, Theme.LIGHT);
        BufferedImage shrunk = Pictures.draw(300, 200, (Graphics2D g) -> g.drawImage(
                fine.getScaledInstance(300, 200, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null));
        double sum = 0;
        for (int i = 0; i < Pictures.pixels(plain).length; i++) {
            sum += Pictures.difference(Pictures.pixels(plain)[i], Pictures.pixels(shrunk)[i]);
        }
        assertThat(sum / Pictures.pixels(plain).length).isLessThan(6);
    }

    @Test
    void baseIsTheMapWithoutSymbolsAndNames() {
        Viewport view = Viewport.opening(400, 260);
        BufferedImage base = Pictures.draw(400, 260, g -> PAINTER.paintBase(g, full(), view, Theme.LIGHT));
        BufferedImage bare = Pictures.draw(400, 260, g -> PAINTER.paintBase(g, TheAtlas.bare(), view, Theme.LIGHT));
        assertThat(Pictures.pixels(base)).isEqualTo(Pictures.pixels(bare));
        assertThat(Pictures.pixels(base)).isNotEqualTo(Pictures.pixels(Pictures.map(full(), view, Theme.LIGHT)));
    }

    @Test
    void editionsDifferOnThePicture() {
        Viewport view = new Viewport(69.75, 40.15, 10.5, 500, 400, 1);
        BufferedImage before = Pictures.map(Scenery.bare(TheAtlas.atlas().shapes(), Edition.OSM_2020), view, Theme.LIGHT);
        BufferedImage after = Pictures.map(Scenery.bare(TheAtlas.atlas().shapes(), Edition.OSM_2026), view, Theme.LIGHT);
        assertThat(Pictures.pixels(after)).isNotEqualTo(Pictures.pixels(before));
    }
}
