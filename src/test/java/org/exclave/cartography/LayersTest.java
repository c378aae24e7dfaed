package org.exclave.cartography;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.geography.Edition;
import org.exclave.geography.EditionDifference;
import org.exclave.overlay.OverlayLook;
import org.exclave.sample.SampleEvents;
import org.exclave.sample.SampleOverlays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is switched off is neither drawn nor in the legend; the graticule and what differs are where they belong. */
class LayersTest {

    private static final Viewport VIEW = new Viewport(70.6, 39.95, 10.2, 700, 500, 1);
    private static final Annotation NOTE =
            Annotation.of("n", new PointShape(new Position(70.5, 39.9)), "a note", Instant.EPOCH);

    private static final List<ProjectedEvents> EVENTS = List.of(new ProjectedEvents(SampleEvents.of(400, 1)));

    private static final ProjectedOverlay OVERLAY = new ProjectedOverlay(
            1, new OverlayGround(SampleOverlays.layer("Zones", SampleOverlays.areas(80, 9, 1))), OverlayLook.PLAIN);

    private static Scenery full() {
        return TheAtlas.scenery()
                .withAnnotations(List.of(NOTE), Set.of())
                .withEvents(EVENTS)
                .withOverlays(List.of(OVERLAY));
    }

    private static Scenery without(Layer layer) {
        return full().withLayers(Layers.USUAL.with(layer, false));
    }

    private static int differing(Scenery one, Scenery other, Viewport view) {
        int[] first = Pictures.pixels(Pictures.map(one, view, Theme.LIGHT));
        int[] second = Pictures.pixels(Pictures.map(other, view, Theme.LIGHT));
        int count = 0;
        for (int i = 0; i < first.length; i++) {
            count += first[i] == second[i] ? 0 : 1;
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GRATICULE", "LOCATOR", "HEXAGONS", "HEAT", "EVENT_HEXAGONS", "EVENT_HEAT"},
            mode = EnumSource.Mode.EXCLUDE)
    void layerSwitchedOffIsGoneFromThePicture(Layer layer) {
        Viewport view = layer == Layer.REGIONS ? new Viewport(71.2, 40, 8, 700, 500, 1) : VIEW;
        assertThat(differing(full(), without(layer), view)).isGreaterThan(100);
    }

    @Test
    void withoutSymbolsThePictureIsThatOfTheBareMap() {
        Scenery none = without(Layer.INCIDENTS)
                .withLayers(Layers.USUAL.with(Layer.INCIDENTS, false)
                        .with(Layer.EVENTS, false)
                        .with(Layer.OVERLAYS, false)
                        .with(Layer.ANNOTATIONS, false));
        assertThat(differing(none, TheAtlas.bare(), VIEW)).isZero();
    }

    @Test
    void legendLeavesOutWhatIsSwitchedOff() {
        assertThat(Legend.of(full(), VIEW)).contains(LegendItem.FIGHTING, LegendItem.ANNOTATION, LegendItem.SCHEMATIC_ROAD);
        assertThat(Legend.of(without(Layer.INCIDENTS), VIEW))
                .contains(LegendItem.ANNOTATION)
                .noneMatch(item -> item.family().isPresent() || item == LegendItem.UNCERTAIN_PLACE);
        assertThat(Legend.of(without(Layer.ANNOTATIONS), VIEW)).doesNotContain(LegendItem.ANNOTATION);
        assertThat(Legend.of(without(Layer.ROADS), VIEW)).doesNotContain(LegendItem.SCHEMATIC_ROAD);
        Viewport wide = new Viewport(71.2, 40, 8, 700, 500, 1);
        assertThat(Legend.of(full(), wide)).contains(LegendItem.DISTRICT_LINE);
        assertThat(Legend.of(without(Layer.REGIONS), wide)).doesNotContain(LegendItem.DISTRICT_LINE);
    }

    @ParameterizedTest
    @CsvSource({"5, 300", "7, 60", "9, 15", "10.2, 10", "12, 2", "13, 1", "15, 1"})
    void graticuleIsDenserTheCloserOneLooks(double zoom, int minutes) {
        Graticule graticule = Graticule.of(new Viewport(70.6, 39.95, zoom, 1200, 800, 1));
        assertThat(graticule.stepMinutes()).isEqualTo(minutes);
        assertThat(graticule.meridians()).hasSizeBetween(2, 14).allMatch(line -> line % minutes == 0);
        assertThat(graticule.parallels()).hasSizeBetween(1, 12).allMatch(line -> line % minutes == 0);
    }

    @Test
    void linesOfTheGraticuleLieOnTheirDegrees() {
        Viewport view = new Viewport(66.02, 46.01, 9, 700, 500, 1);
        BufferedImage plain = Pictures.map(TheAtlas.bare(), view, Theme.LIGHT);
        BufferedImage ruled = Pictures.map(
                TheAtlas.bare().withLayers(Layers.USUAL.with(Layer.GRATICULE, true)), view, Theme.LIGHT);
        ScreenPoint crossing = view.toScreen(66, 46);
        int x = (int) crossing.x();
        int y = (int) crossing.y();
        assertThat(ruled.getRGB(x, 400)).isNotEqualTo(plain.getRGB(x, 400));
        assertThat(ruled.getRGB(400, y)).isNotEqualTo(plain.getRGB(400, y));
        assertThat(ruled.getRGB(x + 20, y + 20)).isEqualTo(plain.getRGB(x + 20, y + 20));
    }

    @Test
    void differenceIsHatchedAndNamedInTheLegendOnlyWhereItIsSeen() {
        EditionDifference difference = EditionDifference.between(
                TheAtlas.atlas().geography().edition(Edition.OSM_2022),
                TheAtlas.atlas().geography().edition(Edition.OSM_2026));
        Scenery compared = TheAtlas.bare().withDifference(new DifferenceShapes(difference));
        Viewport vorukh = new Viewport(70.56, 39.87, 11, 600, 400, 1);
        Viewport steppe = new Viewport(66, 46, 8, 300, 200, 1);

        assertThat(differing(TheAtlas.bare(), compared, vorukh)).isGreaterThan(2000);
        assertThat(differing(TheAtlas.bare(), compared, steppe)).isZero();
        assertThat(Legend.of(compared, vorukh)).contains(LegendItem.DIFFERENCE_OSM_2026);
        assertThat(Legend.of(compared, steppe)).isEmpty();
    }

    @Test
    void switchingTwiceChangesNothing() {
        Layers changed = Layers.USUAL.with(Layer.GRATICULE, true).with(Layer.GRATICULE, false);
        assertThat(changed).isEqualTo(Layers.USUAL);
        assertThat(Layers.USUAL.with(Layer.INCIDENTS, false).onlyGround()).isEqualTo(Layers.USUAL.onlyGround());
        assertThat(Layers.USUAL.with(Layer.ROADS, false).onlyGround()).isNotEqualTo(Layers.USUAL.onlyGround());
    }

    private static Position markedPlace() {
        ScreenPoint at = IncidentMarks.of(TheAtlas.incidents(), VIEW).stream()
                .filter(mark -> VIEW.frame().contains(mark.bounds()))
                .findFirst()
                .orElseThrow()
                .at();
        return VIEW.toWorld(at.x(), at.y());
    }

    @Test
    void layersRiseAndSinkAmongTheirOwnKind() {
        assertThat(Layers.USUAL.mayRise(Layer.ANNOTATIONS)).isFalse();
        assertThat(Layers.USUAL.maySink(Layer.INCIDENTS)).isFalse();
        assertThat(Layers.USUAL.mayRise(Layer.GRATICULE)).isFalse();
        assertThat(Layers.USUAL.maySink(Layer.RELIEF)).isFalse();
        assertThat(Layers.USUAL.mayRise(Layer.SETTLEMENTS)).isFalse();
        assertThat(Layers.USUAL.raised(Layer.RELIEF).order())
                .startsWith(Layer.REGIONS, Layer.RELIEF, Layer.ROADS, Layer.GRATICULE);
        assertThat(Layers.USUAL.raised(Layer.ROADS).lowered(Layer.ROADS)).isEqualTo(Layers.USUAL);
        assertThat(Layers.USUAL.raised(Layer.GRATICULE)).isEqualTo(Layers.USUAL);
    }

    @Test
    void whatLiesHigherCoversWhatLiesLower() {
        Annotation over = Annotation.of(
                "o", new PointShape(markedPlace()), "", Instant.EPOCH);
        Scenery both = TheAtlas.scenery().withAnnotations(List.of(over), Set.of());
        assertThat(differing(both, both.withLayers(Layers.USUAL.lowered(Layer.ANNOTATIONS)), VIEW))
                .isGreaterThan(20);
        assertThat(differing(full(), full().withLayers(Layers.USUAL.raised(Layer.RELIEF).raised(Layer.RELIEF)), VIEW))
                .isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELIEF", "ROADS", "INCIDENTS", "ANNOTATIONS"})
    void aPalerLayerIsBetweenThereAndNotThere(Layer layer) {
        Scenery pale = full().withLayers(Layers.USUAL.withOpacity(layer, 0.5));
        Scenery usual = full();
        assertThat(differing(usual, pale, VIEW)).isGreaterThan(100);
        assertThat(differing(without(layer), pale, VIEW)).isGreaterThan(100);
        assertThat(differing(usual, full().withLayers(pale.layers().withOpacity(layer, 1)), VIEW)).isZero();
    }

    @Test
    void opacitiesAndOrdersThatMeanNothingAreRefused() {
        assertThat(Layers.USUAL.withOpacity(Layer.RELIEF, -3).opacity(Layer.RELIEF)).isEqualTo(Layers.PALEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layers(Set.of(), Map.of(Layer.RELIEF, 0.1), Layers.USUAL.order()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layers(Set.of(), Map.of(Layer.SETTLEMENTS, 0.5), Layers.USUAL.order()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layers(Set.of(), Map.of(), Layers.USUAL.order().reversed()));
    }

    @Test
    void groundIsTheSameWhateverIsDoneToWhatLiesOverIt() {
        Layers changed = Layers.USUAL.withOpacity(Layer.INCIDENTS, 0.5).lowered(Layer.ANNOTATIONS);
        assertThat(changed.onlyGround()).isEqualTo(Layers.USUAL.onlyGround());
        assertThat(Layers.USUAL.withOpacity(Layer.RELIEF, 0.5).onlyGround()).isNotEqualTo(Layers.USUAL.onlyGround());
    }

    @ParameterizedTest
    @EnumSource(names = {"HEXAGONS", "HEAT"})
    void densityIsDrawnAndExplainedEvenWithoutSymbols(Layer layer) {
        Scenery none = full().withLayers(Layers.USUAL.with(Layer.INCIDENTS, false));
        Scenery dense = full().withLayers(Layers.USUAL.with(Layer.INCIDENTS, false).with(layer, true));
        assertThat(differing(none, dense, VIEW)).isGreaterThan(1000);
        assertThat(Legend.of(dense, VIEW)).contains(LegendItem.valueOf(layer.name()));
        Scenery empty = dense.withIncidents(List.of(), null);
        assertThat(differing(none.withIncidents(List.of(), null), empty, VIEW)).isZero();
        assertThat(Legend.of(empty, VIEW)).doesNotContain(LegendItem.valueOf(layer.name()));
    }

    @Test
    void densityLeavesOutWhatIsKnownOnlyRoughly() {
        assertThat(TheAtlas.incidents().stream().filter(DensityPainter::counts))
                .isNotEmpty()
                .allMatch(incident -> incident.place() != null && incident.place().radiusKm() <= 5)
                .noneMatch(incident -> incident.isRunningTotal());
    }
}
