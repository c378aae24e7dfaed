package org.exclave.cartography;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.exclave.TheAtlas;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayFilling;
import org.exclave.overlay.OverlayLine;
import org.exclave.overlay.OverlayLook;
import org.exclave.sample.SampleOverlays;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;

class OverlayPainterTest {

    private static final MapPainter PAINTER = new MapPainter(Messages.english());
    private static final Viewport VALLEY = Viewport.fitting(70, 39.6, 71, 40.4, 360, 240);
    private static final OverlayLook SOLID =
            OverlayLook.PLAIN.withColour("#00FF00").withLine(OverlayLine.SOLID).withFilling(OverlayFilling.PLAIN);

    private static ProjectedOverlay overlay(long id, OverlayLook look, OverlayFeature... features) {
        return new ProjectedOverlay(
                id, new OverlayGround(SampleOverlays.layer("Layer " + id, List.of(features))), look);
    }

    private static OverlayFeature square(String from, String to) {
        return SampleOverlays.feature(1, SampleOverlays.square(70.3, 39.8, 0.3), "a", from, to);
    }

    private static int[] pixels(Scenery scenery) {
        return Pictures.pixels(Pictures.painted(new MapPicture(PAINTER), scenery, VALLEY, Theme.LIGHT)).clone();
    }

    private static boolean isSame(Scenery one, Scenery other) {
        return Arrays.equals(pixels(one), pixels(other));
    }

    private static TimeSelection between(String from, String to) {
        return TimeSelection.possible(TimeWindow.of(Instant.parse(from), Instant.parse(to)));
    }

    @Test
    void aLayerIsDrawnAndItsSwitchTakesItAway() {
        Scenery bare = TheAtlas.bare();
        Scenery with = bare.withOverlays(List.of(overlay(1, SOLID, square("", ""))));

        assertThat(isSame(with, bare)).isFalse();
        assertThat(isSame(with.withLayers(with.layers().with(Layer.OVERLAYS, false)), bare.withLayers(
                        bare.layers().with(Layer.OVERLAYS, false))))
                .isTrue();
    }

    @Test
    void aShapeShowsWhileItHolds() {
        Scenery bare = TheAtlas.bare();
        Scenery with = bare.withOverlays(List.of(overlay(1, SOLID, square("2021-04-28", "2021-05-01"))));
        TimeSelection then = between("2021-04-29T00:00:00Z", "2021-04-30T00:00:00Z");
        TimeSelection later = between("2022-04-29T00:00:00Z", "2022-04-30T00:00:00Z");

        assertThat(isSame(with.withTime(then), bare.withTime(then))).isFalse();
        assertThat(isSame(with.withTime(later), bare.withTime(later))).isTrue();
    }

    @Test
    void pictureDoesNotDependOnThePicturesBeforeIt() {
        Random random = new Random(4);
        List<ProjectedOverlay> layers = List.of(
                overlay(1, OverlayLook.PLAIN, square("2021-04-28", "2021-05-01")),
                overlay(2, SOLID.withOpacity(0.5), SampleOverlays.areas(40, 9, 2).toArray(OverlayFeature[]::new)));
        MapPicture picture = new MapPicture(PAINTER);
        for (int round = 0; round < 12; round++) {
            Instant from = Instant.parse("2021-04-20T00:00:00Z").plusSeconds(86_400L * random.nextInt(20));
            Scenery scenery = TheAtlas.bare()
                    .withTime(TimeSelection.possible(TimeWindow.of(from, from.plusSeconds(86_400))))
                    .withOverlays(random.nextInt(4) == 0 ? List.of() : layers);
            int[] stepped = Pictures.pixels(Pictures.painted(picture, scenery, VALLEY, Theme.LIGHT));
            assertThat(stepped).as("round %d", round).isEqualTo(pixels(scenery));
        }
    }

    private static Color at(Scenery scenery, double longitude, double latitude) {
        BufferedImage picture = Pictures.painted(new MapPicture(PAINTER), scenery, VALLEY, Theme.LIGHT);
        ScreenPoint at = VALLEY.toScreen(longitude, latitude);
        return new Color(picture.getRGB((int) at.x(), (int) at.y()));
    }

    @Test
    void holesAreNotFilled() {
        Geometry holed = SampleOverlays.square(70.2, 39.7, 0.6).difference(SampleOverlays.square(70.4, 39.9, 0.2));
        Scenery bare = TheAtlas.bare();
        Scenery with = bare.withOverlays(List.of(overlay(1, SOLID, SampleOverlays.feature(1, holed, "", "", ""))));

        assertThat(at(with, 70.5, 40.0)).isEqualTo(at(bare, 70.5, 40.0));
        assertThat(at(with, 70.28, 39.78)).isNotEqualTo(at(bare, 70.28, 39.78));
    }

    @Test
    void theTopmostShapeUnderThePointerIsFoundAndAHoleIsNone() {
        Geometry holed = SampleOverlays.square(70.2, 39.7, 0.6).difference(SampleOverlays.square(70.4, 39.9, 0.2));
        ProjectedOverlay low = overlay(1, SOLID, SampleOverlays.feature(4, holed, "holed", "", ""));
        ProjectedOverlay high = overlay(2, SOLID, square("2021-04-28", "2021-05-01"));
        TimeWindow then = between("2021-04-29T00:00:00Z", "2021-04-30T00:00:00Z").window();

        assertThat(hit(low, high, then, 70.32, 39.85)).isEqualTo("Layer 2 1");
        assertThat(hit(low, high, TimeWindow.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)), 70.32, 39.85))
                .isEqualTo("Layer 1 4");
        assertThat(hit(low, low, then, 70.5, 40.0)).isEmpty();
    }

    private static String hit(ProjectedOverlay low, ProjectedOverlay high, TimeWindow window, double x, double y) {
        ScreenPoint at = VALLEY.toScreen(x, y);
        return OverlayHits.topmostAt(List.of(low, high), window, VALLEY, at.x(), at.y())
                .map(hit -> hit.overlay().ground().name() + " " + hit.number())
                .orElse("");
    }

    @Test
    void aLegendSaysWhoseALayerIsAndHowManyOfItHold() {
        Scenery with = TheAtlas.bare()
                .withTime(between("2022-04-29T00:00:00Z", "2022-04-30T00:00:00Z"))
                .withOverlays(List.of(overlay(
                        1, SOLID, square("2021-04-28", "2021-05-01"),
                        SampleOverlays.feature(2, SampleOverlays.square(70, 40, 0.1), "b", "", ""))));

        OverlayLegend legend = OverlayLegend.of(with).getFirst();

        assertThat(legend.credit()).isEqualTo("A. Surveyor, 2023");
        assertThat(legend.shown()).isOne();
        assertThat(legend.all()).isEqualTo(2);
        assertThat(OverlayLegend.of(with.withLayers(with.layers().with(Layer.OVERLAYS, false)))).isEmpty();
    }
}
