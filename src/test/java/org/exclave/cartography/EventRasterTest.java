package org.exclave.cartography;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.exclave.TheAtlas;
import org.exclave.event.EventKind;
import org.exclave.event.EventSetBuilder;
import org.exclave.language.Messages;
import org.exclave.sample.SampleEvents;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventRasterTest {

    private static final MapPainter PAINTER = new MapPainter(Messages.english());
    private static final Viewport VALLEY = Viewport.opening(360, 240);
    private static final List<ProjectedEvents> MANY =
            List.of(new ProjectedEvents(SampleEvents.of(20_000, 1)), new ProjectedEvents(SampleEvents.of(2_000, 2)));
    private static final List<ProjectedEvents> FEW = List.of(new ProjectedEvents(SampleEvents.of(300, 3)));

    private static Scenery with(List<ProjectedEvents> events) {
        return TheAtlas.bare().withEvents(events);
    }

    private static int[] anew(Scenery scenery, Viewport view) {
        return Pictures.pixels(Pictures.painted(new MapPicture(PAINTER), scenery, view, Theme.LIGHT)).clone();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 1", "true, 2"})
    void pictureDoesNotDependOnThePicturesBeforeIt(boolean many, double scale) {
        Random random = new Random(6);
        MapPicture picture = new MapPicture(PAINTER);
        Viewport view = VALLEY.scaled(scale);
        TimeSelection time = ProjectedEventsTest.random(random);
        for (int round = 0; round < 60; round++) {
            time = next(time, random);
            Scenery scenery = with(many ? MANY : FEW).withTime(time);
            int[] stepped = Pictures.pixels(Pictures.painted(picture, scenery, view, Theme.LIGHT));
            assertThat(stepped).as("round %d, %s", round, time).isEqualTo(anew(scenery, view));
        }
    }

    /** Mostly the same window a little later or longer, as when a hand drags it; sometimes any other. */
    private static TimeSelection next(TimeSelection time, Random random) {
        TimeWindow window = time.window();
        if (random.nextInt(6) == 0 || window.equals(TimeWindow.ALWAYS)) {
            return ProjectedEventsTest.random(random);
        }
        Duration step = Duration.ofHours(random.nextInt(1200) - 300);
        Instant from = window.from().plus(random.nextBoolean() ? step : Duration.ZERO);
        Instant to = window.to().plus(step);
        return from.isBefore(to) ? time.withWindow(TimeWindow.of(from, to)) : time;
    }

    @Test
    void longEventThatReachesIntoTheWindowFromFarBeforeIsDrawn() {
        Instant start = Instant.parse("2021-01-01T00:00:00Z");
        ProjectedEvents one = new ProjectedEvents(new EventSetBuilder("One", "Nobody", 1)
                .add(start.getEpochSecond(), start.getEpochSecond() + 500 * 86_400, false, 70.3, 40.05, EventKind.UNSAID, 1)
                .build());
        TimeWindow day = TimeWindow.of(start.plus(Duration.ofDays(400)), start.plus(Duration.ofDays(401)));
        int[] without = anew(TheAtlas.bare(), VALLEY);
        Scenery possible = with(List.of(one)).withTime(TimeSelection.possible(day));
        assertThat(anew(possible, VALLEY)).isNotEqualTo(without);
        Scenery certain = possible.withTime(possible.time().withMeaning(TimeMeaning.CERTAIN));
        assertThat(anew(certain, VALLEY)).isEqualTo(without);
    }

    @Test
    void whatIsSeenIsTheSameWithAMarginAround() {
        for (List<ProjectedEvents> events : List.of(MANY, FEW)) {
            BufferedImage plain = Pictures.painted(new MapPicture(PAINTER), with(events), VALLEY, Theme.DARK);
            Scenery grown = with(events).withCovered(List.of(), 40);
            BufferedImage whole = Pictures.painted(new MapPicture(PAINTER), grown, VALLEY.grown(40), Theme.DARK);
            int[] inner = whole.getRGB(40, 40, VALLEY.width(), VALLEY.height(), null, 0, VALLEY.width());
            int[] drawn = plain.getRGB(0, 0, VALLEY.width(), VALLEY.height(), null, 0, VALLEY.width());
            long other = java.util.stream.IntStream.range(0, drawn.length)
                    .filter(i -> Pictures.difference(drawn[i], inner[i]) > 8)
                    .count();
            assertThat(other).isLessThan(drawn.length / 500);
        }
    }

    @Test
    void mannerOfDrawingDependsOnTheMapAndNotOnTheTime() {
        EventFrame frame = new EventFrame(
                VALLEY, new java.awt.geom.AffineTransform(), new java.awt.Rectangle(0, 0, 360, 240), 0);
        assertThat(EventRaster.isCrowded(frame, MANY)).isTrue();
        assertThat(EventRaster.isCrowded(frame, FEW)).isFalse();
        Viewport close = VALLEY.zoomedAt(180, 120, 6);
        EventFrame closer = new EventFrame(close, frame.device(), frame.pixels(), 0);
        assertThat(EventRaster.isCrowded(closer, MANY)).isFalse();
    }

    @Test
    void layerSwitchedOffLeavesNothingOfTheEvents() {
        Scenery off = with(MANY).withLayers(Layers.USUAL.with(Layer.EVENTS, false));
        assertThat(anew(off, VALLEY)).isEqualTo(anew(TheAtlas.bare(), VALLEY));
    }

    @Test
    void fadingMakesWhatIsOldPaler() {
        TimeSelection time = TimeSelection.possible(
                TimeWindow.of(Instant.parse("2022-12-20T00:00:00Z"), Instant.parse("2022-12-25T00:00:00Z")));
        int[] ground = anew(TheAtlas.bare(), VALLEY);
        TimeWindow sinceTheBeginning = TimeWindow.of(Instant.parse("2020-01-01T00:00:00Z"), time.window().to());
        int[] whole = anew(with(MANY).withTime(time.withWindow(sinceTheBeginning)), VALLEY);
        int[] faded = anew(with(MANY).withTime(time.withMode(TimeMode.FADE)), VALLEY);
        assertThat(strangeness(faded, ground)).isBetween(1L, strangeness(whole, ground) - 1);
    }

    private static long strangeness(int[] picture, int[] ground) {
        long sum = 0;
        for (int i = 0; i < picture.length; i++) {
            sum += Pictures.difference(picture[i], ground[i]);
        }
        return sum;
    }

    @Test
    void eachDoublingIsTheSameStepOfLightnessInBothThemes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            EventRamp ramp = EventRamp.of(palette);
            int[] sums = new int[EventRamp.DOUBLINGS + 1];
            Arrays.setAll(sums, doubling -> EventRamp.ONE << doubling);
            int[] colours = new int[sums.length];
            ramp.colour(sums, 0, colours, 0, sums.length);
            double step = ramp.lightness(0.1) - ramp.lightness(0);
            assertThat(Math.abs(step)).isGreaterThan(0.03);
            for (int i = 0; i < sums.length; i++) {
                assertThat(ramp.lightness(i / 10.0) - ramp.lightness(0))
                        .isCloseTo(step * i, org.assertj.core.data.Offset.offset(1e-9));
                assertThat(Arrays.stream(colours).distinct()).hasSize(sums.length);
            }
        }
    }

    @Test
    void nearestShownEventIsFoundAsByLookingAtAll() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            TimeSelection time = ProjectedEventsTest.random(random);
            double x = random.nextInt(360);
            double y = random.nextInt(240);
            double least = Double.POSITIVE_INFINITY;
            int near = 0;
            for (ProjectedEvents events : MANY) {
                for (int event = 0; event < events.set().size(); event++) {
                    ScreenPoint at = VALLEY.toScreen(
                            events.set().longitude(event), events.set().latitude(event));
                    double away = at.distance(new ScreenPoint(x, y));
                    if (away <= 6 && events.shows(event, SelectedSeconds.of(time))) {
                        least = Math.min(least, away);
                        near++;
                    }
                }
            }
            var hit = EventHits.nearest(MANY, time, VALLEY, x, y, 6);
            assertThat(hit.isPresent()).isEqualTo(near > 0);
            if (hit.isPresent()) {
                var set = hit.get().events().set();
                ScreenPoint at = VALLEY.toScreen(set.longitude(hit.get().event()), set.latitude(hit.get().event()));
                assertThat(at.distance(new ScreenPoint(x, y))).isCloseTo(least, org.assertj.core.data.Offset.offset(1e-3));
                assertThat(hit.get().near()).isEqualTo(near);
            }
        }
    }
}
