package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MapPictureTest {

    private static final MapPainter PAINTER = new MapPainter(Messages.english());
    private static final Viewport VALLEY = new Viewport(70.3, 40.05, 8.4, 520, 340, 1);

    /** One wish after the other, each another in one or two things than the one before, as people change them. */
    private static final class Wishes {

        private final Random random;
        private Scenery scenery = TheAtlas.scenery().withCovered(List.of(new Rectangle2D.Double(10, 10, 120, 60)), 24);
        private Viewport view = VALLEY;
        private Theme theme = Theme.LIGHT;

        Wishes(long seed) {
            random = new Random(seed);
        }

        void change() {
            switch (random.nextInt(12)) {
                case 0 -> view = view.panned(random.nextInt(80) - 40, random.nextDouble() * 30);
                case 1 -> view = view.zoomedAt(100, 100, random.nextDouble() - 0.5);
                case 2 -> theme = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
                case 3 -> scenery = scenery.withEdition(Edition.values()[random.nextInt(Edition.values().length)]);
                case 4 -> scenery = scenery.withLayers(
                        scenery.layers().with(Layer.values()[random.nextInt(Layer.values().length)], random.nextBoolean()));
                case 5 -> scenery = scenery.withNames(NameLanguage.values()[random.nextInt(NameLanguage.values().length)]);
                case 6 -> view = view.scaled(random.nextBoolean() ? 1 : 1.5);
                case 7 -> scenery = scenery.withAnnotations(
                        List.of(Annotation.of(
                                "a", new PointShape(new Position(70.2, 40 + random.nextInt(3) * 0.1)), "Here", Instant.EPOCH)),
                        Set.of());
                case 8 -> scenery = scenery.withLayers(scenery.layers().withOpacity(Layer.RELIEF, random.nextDouble()));
                case 9 -> scenery = scenery.withCovered(
                        List.of(new Rectangle2D.Double(random.nextInt(200), 10, 120, 60)), random.nextInt(2) * 24);
                default -> step();
            }
        }

        private void step() {
            Instant from = Instant.parse("2021-04-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(600)));
            TimeSelection time = new TimeSelection(
                    TimeWindow.of(from, from.plus(Duration.ofDays(1 + random.nextInt(200)))),
                    TimeMode.values()[random.nextInt(TimeMode.values().length)],
                    TimeMeaning.values()[random.nextInt(TimeMeaning.values().length)]);
            List<Incident> shown = TheAtlas.incidents().stream()
                    .filter(incident -> time.shows(incident.time()))
                    .toList();
            Incident selected = shown.isEmpty() || random.nextBoolean() ? null : shown.getFirst();
            scenery = scenery.withTime(time).withIncidents(shown, selected);
        }

        int[] paintedBy(MapPicture picture) {
            BufferedImage used = MapPicture.blank(view);
            used.setRGB(3, 3, 0xFF00FF00);
            picture.paint(used, scenery, view, theme);
            return pixels(used);
        }

        int[] paintedFromScratch() {
            BufferedImage whole = new BufferedImage(
                    (int) Math.ceil(view.width() * view.deviceScale()),
                    (int) Math.ceil(view.height() * view.deviceScale()),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            var g = whole.createGraphics();
            g.scale(view.deviceScale(), view.deviceScale());
            PAINTER.paint(g, scenery, view, theme);
            g.dispose();
            return pixels(whole);
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return Pictures.pixels(picture);
    }

    @Test
    void pictureAfterAnyOtherIsTheSameAsOnePaintedFromScratch() {
        Wishes wishes = new Wishes(7);
        MapPicture picture = new MapPicture(PAINTER);
        for (int round = 0; round < 80; round++) {
            wishes.change();
            assertThat(wishes.paintedBy(picture)).as("round %d", round).isEqualTo(wishes.paintedFromScratch());
        }
    }

    @Test
    void earlierPictureIsNotDrawnOnByLaterOnes() {
        Wishes wishes = new Wishes(8);
        MapPicture picture = new MapPicture(PAINTER);
        BufferedImage first = Pictures.painted(picture, wishes.scenery, wishes.view, wishes.theme);
        int[] before = pixels(first).clone();
        wishes.step();
        Pictures.painted(picture, wishes.scenery, wishes.view, wishes.theme);
        assertThat(pixels(first)).isEqualTo(before);
    }

    @Test
    void stepOfTimeDrawsTheGroundOnlyOnce() {
        int[] grounds = {0};
        GroundPicture ground = new GroundPicture();
        Wishes wishes = new Wishes(9);
        for (int step = 0; step < 5; step++) {
            wishes.step();
            ground.layOn(
                    MapPicture.blank(wishes.view), wishes.scenery, wishes.view, wishes.theme, _ -> grounds[0]++);
        }
        assertThat(grounds[0]).isEqualTo(1);
    }
}
