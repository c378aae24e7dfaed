package org.exclave.cartography;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exclave.TheAtlas;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.event.EventLook;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.EventSymbol;
import org.exclave.event.Killed;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Hexagons and lines of closeness of imported events: each set by itself, and never with the catalogue. */
class EventCountsTest {

    private static final Viewport VIEW = Viewport.opening(600, 400);
    private static final long DAY = 86_400;
    private static final long START = Instant.parse("2021-04-28T00:00:00Z").getEpochSecond();
    private static final double LONGITUDE = 70.62;
    private static final double LATITUDE = 39.86;

    private static ProjectedEvents set(String name, int events, int radius) {
        EventSetBuilder builder = new EventSetBuilder(name, EventOrigin.of("C. Ollector"), events);
        for (int i = 0; i < events; i++) {
            long start = START + i * DAY;
            builder.add(new Event(
                    start, start + 60, false, LONGITUDE, LATITUDE, radius, EventKind.UNSAID, Killed.NOT_SAID, i + 1));
        }
        return new ProjectedEvents(builder.build());
    }

    private static Scenery with(Layers layers, ProjectedEvents... sets) {
        return TheAtlas.bare()
                .withLayers(layers)
                .withEvents(List.of(sets))
                .withIncidents(TheAtlas.incidents(), null);
    }

    private static Layers only(Layer... wished) {
        Layers layers = Layers.USUAL.with(Layer.INCIDENTS, false).with(Layer.EVENTS, false);
        for (Layer layer : wished) {
            layers = layers.with(layer, true);
        }
        return layers;
    }

    private static HexagonCounts counted(Scenery scenery) {
        MapPicture picture = new MapPicture(new MapPainter(Messages.english()));
        Pictures.painted(picture, scenery, VIEW, Theme.LIGHT);
        return picture.hexagons();
    }

    @Test
    void eachSourceIsCountedByItselfAndTheCatalogueFirst() {
        HexagonCounts counts = counted(with(
                only(Layer.HEXAGONS, Layer.EVENT_HEXAGONS), set("One", 30, 0), set("Two", 4, Event.RADIUS_UNSAID)));
        List<HexagonCounts.Line> here = counts.at(LONGITUDE, LATITUDE);
        assertThat(here).hasSize(3);
        assertThat(here.get(0).set()).isEmpty();
        assertThat(here.subList(1, 3))
                .containsExactly(
                        new HexagonCounts.Line(Optional.of("One"), 30), new HexagonCounts.Line(Optional.of("Two"), 4));
        long catalogue = TheAtlas.incidents().stream()
                .filter(DensityPainter::counts)
                .map(incident -> java.util.Objects.requireNonNull(incident.place()))
                .filter(place -> DensityPainter.GRID.key(place.longitude(), place.latitude())
                        == DensityPainter.GRID.key(LONGITUDE, LATITUDE))
                .count();
        assertThat(here.getFirst().count()).isEqualTo((int) catalogue);
        assertThat(counts.at(10, 10)).isEmpty();
    }

    @Test
    void aSetWithoutTheCatalogueHasTheWholeHexagonAndTheCatalogueIsNotCounted() {
        HexagonCounts counts = counted(with(only(Layer.EVENT_HEXAGONS), set("One", 30, 0)));
        assertThat(counts.sources()).hasSize(1);
        assertThat(counts.at(LONGITUDE, LATITUDE)).containsExactly(new HexagonCounts.Line(Optional.of("One"), 30));
        assertThat(counted(with(only(), set("One", 30, 0))).sources()).isEmpty();
    }

    @Test
    void whatIsKnownOnlyRoughlyIsNotCountedAndTheLegendSaysHowManyAre() {
        Layers both = only(Layer.EVENT_HEXAGONS, Layer.EVENT_HEAT);
        Scenery rough = with(both, set("Rough", 30, 5001), set("Just", 7, 5000));
        assertThat(counted(rough).at(LONGITUDE, LATITUDE))
                .containsExactly(
                        new HexagonCounts.Line(Optional.of("Rough"), 0), new HexagonCounts.Line(Optional.of("Just"), 7));
        List<EventLegend> lines = EventLegend.of(rough);
        assertThat(lines).extracting(EventLegend::name).containsExactly("Just", "Rough");
        assertThat(lines.getLast().counted()).contains(0);
        assertThat(lines.getLast().part()).contains(new HexagonPart(0, 2));
        assertThat(lines.getFirst().sentence(Messages.english()))
                .startsWith("Just: 7 of 7 at this time. C. Ollector")
                .contains("In hexagons and lines: 7");
    }

    @Test
    void onlyTheSelectedTimeIsCounted() {
        Instant from = Instant.ofEpochSecond(START + 10 * DAY);
        TimeSelection week = new TimeSelection(
                TimeWindow.of(from, from.plusSeconds(7 * DAY)), TimeMode.WINDOW, TimeMeaning.POSSIBLE);
        Scenery scenery = with(only(Layer.EVENT_HEXAGONS), set("One", 30, 0));
        assertThat(counted(scenery.withTime(week)).at(LONGITUDE, LATITUDE))
                .containsExactly(new HexagonCounts.Line(Optional.of("One"), 7));
        assertThat(EventLegend.of(scenery.withTime(week)).getFirst().counted()).contains(7);
    }

    @Test
    void aPartIsInTheColourOfItsSetAndTheOthersAreUntouched() {
        EventLook red = new EventLook("#D55E00", EventSymbol.DISC, true);
        Scenery one = with(only(Layer.EVENT_HEXAGONS), set("One", 30, 0), set("None", 30, 90_000));
        Scenery other = with(only(Layer.EVENT_HEXAGONS), set("One", 30, 0).looking(red), set("None", 30, 90_000));
        int differing = 0;
        ScreenPoint middle = VIEW.toScreen(LONGITUDE, LATITUDE);
        int[] before = pixels(one);
        int[] after = pixels(other);
        double lowest = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != after[i]) {
                differing++;
                lowest = Math.max(lowest, i / VIEW.width());
                assertThat(Math.hypot(i % VIEW.width() - middle.x(), i / VIEW.width() - middle.y())).isLessThan(60);
            }
        }
        assertThat(differing).isGreaterThan(40);
        var cell = new CellShapes().seen(List.of(DensityPainter.GRID.key(LONGITUDE, LATITUDE)), VIEW).getFirst();
        assertThat(lowest).isLessThan(VIEW.toScreen(cell.middle.getX(), cell.middle.getY()).y() + 2);
    }

    private static int[] pixels(Scenery scenery) {
        return Pictures.pixels(
                        Pictures.painted(new MapPicture(new MapPainter(Messages.english())), scenery, VIEW, Theme.LIGHT))
                .clone();
    }

    @Test
    void linesOfClosenessAreDrawnOfEachSetWithItsNameAndExplained() {
        Scenery none = with(only(), set("One", 30, 0));
        Scenery lines = with(only(Layer.EVENT_HEAT), set("One", 30, 0));
        int differing = 0;
        int[] before = pixels(none);
        int[] after = pixels(lines);
        for (int i = 0; i < before.length; i++) {
            differing += before[i] == after[i] ? 0 : 1;
        }
        assertThat(differing).isBetween(200, 20_000);
        assertThat(Legend.of(lines, VIEW)).contains(LegendItem.EVENT_HEAT).doesNotContain(LegendItem.EVENT_HEXAGONS);
        assertThat(Legend.of(none, VIEW)).doesNotContain(LegendItem.EVENT_HEAT);
        assertThat(EventLegend.of(none)).isEmpty();
    }

    @Test
    void countsDoNotDependOnThePicturesBeforeThem() {
        MapPicture stepped = new MapPicture(new MapPainter(Messages.english()));
        Layers counting = only(Layer.HEXAGONS, Layer.EVENT_HEXAGONS, Layer.EVENT_HEAT);
        Scenery scenery = with(counting, set("One", 300, 0), set("Two", 90, 0))
                .withIncidents(List.of(), null);
        for (int day : new int[] {1, 80, 20, 299, 3}) {
            Instant from = Instant.ofEpochSecond(START + day * DAY);
            Scenery then = scenery.withTime(new TimeSelection(
                    TimeWindow.of(from, from.plusSeconds(20 * DAY)), TimeMode.WINDOW, TimeMeaning.POSSIBLE));
            assertThat(Pictures.pixels(Pictures.painted(stepped, then, VIEW, Theme.LIGHT)))
                    .as("day %d", day)
                    .isEqualTo(pixels(then));
        }
    }

    @Test
    void partsAreExplainedOnlyWhereThereAreSeveral() {
        assertThat(Legend.of(with(only(Layer.EVENT_HEXAGONS), set("One", 3, 0)), VIEW))
                .contains(LegendItem.EVENT_HEXAGONS)
                .doesNotContain(LegendItem.HEXAGON_PARTS);
        assertThat(Legend.of(with(only(Layer.EVENT_HEXAGONS, Layer.HEXAGONS), set("One", 3, 0)), VIEW))
                .contains(LegendItem.HEXAGON_PARTS, LegendItem.HEXAGONS);
    }

    @Test
    void aLevelLineLiesWhereASlopeCrossesTheLevel() {
        float[][] slope = new float[4][4];
        for (int x = 0; x < 4; x++) {
            java.util.Arrays.fill(slope[x], x / 4f);
        }
        var bounds = new LevelLine(slope, 8, -8).at(0.375f).getBounds2D();
        assertThat(bounds.getMinX()).isEqualTo(8 * 2 - 8);
        assertThat(bounds.getMaxX()).isEqualTo(8 * 2 - 8);
        assertThat(bounds.getHeight()).isEqualTo(24);
    }

    @Test
    void allPartsOfAHexagonAreOfOneSize() {
        double[] x = new double[6];
        double[] y = new double[6];
        for (int i = 0; i < 6; i++) {
            x[i] = 50 + 40 * Math.cos(Math.PI + i * Math.PI / 3);
            y[i] = 50 + 40 * Math.sin(Math.PI + i * Math.PI / 3);
        }
        for (int parts = 1; parts <= 7; parts++) {
            int[] pixels = new int[parts];
            for (int i = 0; i < parts; i++) {
                var outline = new HexagonPart(i, parts).outline(x, y);
                for (int at = 0; at < 10_000; at++) {
                    pixels[i] += outline.contains(at % 100 + 0.31, at / 100 + 0.47) ? 1 : 0;
                }
            }
            int each = 4157 / parts;
            for (int count : pixels) {
                assertThat(count).isBetween(each - 40, each + 40);
            }
        }
    }
}
