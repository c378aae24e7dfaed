package org.exclave.cartography;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LegendAndScaleTest {

    private static final Viewport STEPPE = new Viewport(66, 46, 9, 800, 500, 1);

    private static List<LegendItem> items(Viewport view) {
        return Legend.of(TheAtlas.scenery(), view);
    }

    @Test
    void emptySteppeNeedsNoLegend() {
        assertThat(items(STEPPE)).isEmpty();
    }

    @Test
    void valleyShowsAllThatItIsAbout() {
        assertThat(items(Viewport.opening(1200, 800)))
                .contains(
                        LegendItem.FIGHTING,
                        LegendItem.CIVILIANS,
                        LegendItem.DESTRUCTION,
                        LegendItem.SEVERAL,
                        LegendItem.UNCERTAIN_PLACE,
                        LegendItem.DISPUTED_LINE,
                        LegendItem.OTHER_BORDER,
                        LegendItem.EXCLAVE,
                        LegendItem.SCHEMATIC_RIVER)
                .doesNotContain(LegendItem.ANNOTATION)
                .isSorted();
    }

    @Test
    void withoutIncidentsNothingOfThemIsListed() {
        assertThat(Legend.of(TheAtlas.bare(), Viewport.opening(1200, 800)))
                .noneMatch(item -> item.ordinal() <= LegendItem.ANNOTATION.ordinal());
    }

    @Test
    void whileTimePassesTheLegendIsThatOfThePicture() {
        Viewport valley = Viewport.opening(600, 400);
        Scenery all = TheAtlas.scenery();
        LastLegend legends = new LastLegend();
        Instant begin = Instant.parse("2022-09-10T00:00:00Z");
        for (int day = 0; day < 12; day++) {
            TimeWindow window = TimeWindow.of(begin.plus(Duration.ofDays(day)), begin.plus(Duration.ofDays(day + 1)));
            TimeSelection time = TimeSelection.possible(window);
            List<Incident> shown = all.incidents().stream()
                    .filter(incident -> time.shows(incident.time()))
                    .toList();
            Scenery then = all.withTime(time).withIncidents(shown, null);
            assertThat(legends.of(then, valley)).as("day %d", day).isEqualTo(Legend.of(then, valley));
        }
    }

    /** Every line of a legend must stand for something that changes the picture; sought where little is seen. */
    @Test
    void linesThatPassBesideTheFrameAreNotListed() {
        Random random = new Random(21);
        MapShapes.EditionShapes edition = TheAtlas.atlas().shapes().edition(Edition.DEFAULT);
        int seen = 0;
        for (int round = 0; round < 300; round++) {
            Viewport view = new Viewport(
                    69 + 2.5 * random.nextDouble(), 39.4 + 1.2 * random.nextDouble(), 9 + 4 * random.nextDouble(), 200, 150, 1);
            List<LegendItem> items = Legend.of(TheAtlas.bare(), view);
            boolean border = edition.borderLines().stream()
                    .filter(line -> line.thing().pair().equals("KG-TJ"))
                    .anyMatch(line -> frameOf(view).intersects(line.thing().line()));
            assertThat(items.contains(LegendItem.DISPUTED_LINE)).as("%s", view).isEqualTo(border);
            boolean river = TheAtlas.atlas().geography().rivers().stream()
                    .filter(each -> !each.schematic())
                    .anyMatch(each -> frameOf(view).intersects(each.course()));
            assertThat(items.contains(LegendItem.RIVER)).as("%s", view).isEqualTo(river);
            boolean exclave = edition.exclaves().stream()
                    .filter(each -> each.shape().across(view) >= 9)
                    .anyMatch(each -> frameOf(view).intersects(each.thing().area()));
            assertThat(!exclave || items.contains(LegendItem.EXCLAVE)).as("%s", view).isTrue();
            seen += border ? 1 : 0;
        }
        assertThat(seen).isBetween(30, 270);
    }

    private static Geometry frameOf(Viewport view) {
        Position upperLeft = view.toWorld(0, 0);
        Position lowerRight = view.toWorld(view.width(), view.height());
        return new GeometryFactory()
                .toGeometry(new Envelope(
                        upperLeft.longitude(), lowerRight.longitude(), lowerRight.latitude(), upperLeft.latitude()));
    }

    @Test
    void exclaveIsListedOnlyWhereItsEditionHasIt() {
        Viewport around = new Viewport(69.43, 40.18, 12, 300, 200, 1);
        for (Edition edition : Edition.values()) {
            boolean there = TheAtlas.atlas().geography().edition(edition).exclave("western-qalacha")
                    .map(exclave -> frameOf(around).intersects(exclave.area()))
                    .orElse(false);
            List<LegendItem> items = Legend.of(Scenery.bare(TheAtlas.atlas().shapes(), edition), around);
            assertThat(items.contains(LegendItem.EXCLAVE)).as("%s", edition).isEqualTo(there);
        }
    }

    @Test
    void circlesTooSmallToSeeAreNotListed() {
        assertThat(items(new Viewport(70.3, 40, 5, 800, 500, 1)))
                .contains(LegendItem.SEVERAL)
                .doesNotContain(LegendItem.UNCERTAIN_PLACE);
    }

    @Test
    void annotationsAreListedWhileTheyAreSeen() {
        Annotation note = Annotation.of(
                "n", new PointShape(new Position(66, 46)), "here", Instant.EPOCH);
        Scenery scenery = TheAtlas.bare().withAnnotations(List.of(note), Set.of());
        assertThat(Legend.of(scenery, STEPPE)).containsExactly(LegendItem.ANNOTATION);
        assertThat(Legend.of(scenery, STEPPE.panned(900, 0))).isEmpty();
    }

    @Test
    void roadsAreListedOnlyFromTheZoomThatDrawsThem() {
        assertThat(items(new Viewport(70.6, 40, 9, 800, 500, 1))).doesNotContain(LegendItem.SCHEMATIC_ROAD);
        assertThat(items(new Viewport(70.6, 40, 10, 800, 500, 1))).contains(LegendItem.SCHEMATIC_ROAD);
    }

    @ParameterizedTest
    @EnumSource(LegendItem.class)
    void everyItemHasWordsAndASample(LegendItem item) {
        assertThat(Messages.english().text(item.key())).isNotBlank();
        for (Theme theme : Theme.values()) {
            int blank = theme.paper().getRGB();
            int[] drawn = Pictures.pixels(Pictures.draw(40, 30, g -> {
                g.setColor(theme.paper());
                g.fillRect(0, 0, 40, 30);
                LegendSample.paint(g, item, theme, 20, 15);
            }));
            assertThat(Arrays.stream(drawn)).anyMatch(pixel -> Pictures.difference(pixel, blank) > 30);
        }
    }

    @Test
    void scaleBarIsANiceLengthNeverAboveTheLimit() {
        for (double zoom = 5; zoom <= 15; zoom += 0.05) {
            for (double longest : new double[] {60, 120, 180, 400}) {
                Viewport view = new Viewport(70, 40, Math.min(15, zoom), 800, 500, 1);
                ScaleBar bar = ScaleBar.fitting(view, longest);
                assertThat(bar.pixels()).isGreaterThan(longest / 2.6).isLessThanOrEqualTo(longest);
                double leading = bar.meters() / Math.pow(10, Math.floor(Math.log10(bar.meters()) + 1e-9));
                assertThat(List.of(1L, 2L, 5L)).contains(Math.round(leading));
                assertThat(leading).isCloseTo(Math.round(leading), within(1e-9));
                assertThat(bar.pixels() * view.metersPerPixel()).isCloseTo(bar.meters(), within(1e-6));
            }
        }
    }

    @Test
    void scaleBarIsDrawnWithinItsCard() {
        ScaleBar bar = ScaleBar.fitting(new Viewport(70, 40, 9, 800, 500, 1), 180);
        int[] drawn = Pictures.pixels(Pictures.draw(400, 100, g -> bar.paint(g, Theme.LIGHT, Messages.english(), 20, 20)));
        for (int i = 0; i < drawn.length; i++) {
            if ((drawn[i] & 0xFFFFFF) != 0) {
                assertThat(i % 400).isBetween(19, (int) (20 + bar.cardWidth()));
                assertThat(i / 400).isBetween(19, (int) (20 + ScaleBar.cardHeight()));
            }
        }
    }
}
