package org.exclave.cartography;

import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.GeodesicMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is known only roughly is never drawn as if it were known. */
class HonestMarksTest {

    private static final List<Incident> ALL = TheAtlas.incidents();

    private static Viewport at(double zoom) {
        return new Viewport(70.5, 40, zoom, 1000, 700, 1);
    }

    private static List<Incident> pointKnown() {
        return ALL.stream()
                .filter(incident -> !incident.isRunningTotal())
                .filter(incident -> incident.place() != null && incident.place().isPoint())
                .toList();
    }

    @Test
    void areasTotalsAndPlacelessIncidentsHaveNoMark() {
        List<Incident> unmarked = ALL.stream()
                .filter(incident -> incident.isRunningTotal()
                        || incident.place() == null
                        || !incident.place().isPoint())
                .toList();
        assertThat(unmarked).hasSizeGreaterThan(10);
        assertThat(IncidentMarks.of(unmarked, at(9))).isEmpty();
    }

    @Test
    void runningTotalIsNeverDrawnEvenWhereItHasAPoint() {
        Incident total = Incidents.at(
                ALL.stream().filter(Incident::isRunningTotal).findFirst().orElseThrow(),
                TheAtlas.atlas().catalog().place("golovnoy").orElseThrow());
        Viewport view = new Viewport(70.56, 39.95, 11, 300, 200, 1);
        assertThat(IncidentMarks.of(List.of(total), view)).isEmpty();
        BufferedImage without = Pictures.map(TheAtlas.bare(), view, Theme.LIGHT);
        BufferedImage with = Pictures.map(TheAtlas.bare().withIncidents(List.of(total), total), view, Theme.LIGHT);
        assertThat(Pictures.pixels(with)).isEqualTo(Pictures.pixels(without));
    }

    @Test
    void areaOnlyIncidentsLeaveThePictureAsItIs() {
        List<Incident> areas = ALL.stream()
                .filter(incident -> incident.place() != null && !incident.place().isPoint())
                .toList();
        Viewport view = Viewport.opening(600, 400);
        BufferedImage with = Pictures.map(TheAtlas.bare().withIncidents(areas, null), view, Theme.DARK);
        assertThat(Pictures.pixels(with)).isEqualTo(Pictures.pixels(Pictures.map(TheAtlas.bare(), view, Theme.DARK)));
    }

    @Test
    void aSelectedDistrictIsDrawnAsTheWholeOfItAndNeverAsAPoint() {
        Incident district = ALL.stream()
                .filter(incident -> incident.place() != null && incident.place().isArea())
                .filter(incident -> !incident.isRunningTotal())
                .findFirst()
                .orElseThrow();
        Viewport view = new Viewport(
                district.place().longitude(), district.place().latitude(), 8, 900, 700, 1);
        Ellipse2D circle = UncertaintyCircle.ofSelected(district, view).orElseThrow();
        double kilometres = circle.getWidth() / 2 * view.metersPerPixel() / 1000;

        assertThat(kilometres).isCloseTo(district.place().radiusKm(), within(0.2));
        assertThat(UncertaintyCircle.of(district, view)).isEmpty();
        assertThat(IncidentMarks.of(List.of(district), view)).isEmpty();
    }

    @Test
    void aSingleSourceIsToldAtEveryZoomAndMoreOfThemCloseBy() {
        Incident single = pointKnown().stream()
                .filter(incident -> incident.sources().size() == 1)
                .findFirst()
                .orElseThrow();
        Incident several = pointKnown().stream()
                .filter(incident -> incident.sources().size() > 1)
                .findFirst()
                .orElseThrow();
        assertThat(tellsSources(single, 9)).isTrue();
        assertThat(tellsSources(several, 9)).isFalse();
        assertThat(tellsSources(single, 12)).isTrue();
        assertThat(tellsSources(several, 12)).isTrue();
    }

    private static boolean tellsSources(Incident incident, double zoom) {
        Viewport view =
                new Viewport(incident.place().longitude(), incident.place().latitude(), zoom, 400, 300, 1);
        return Legend.of(TheAtlas.bare().withIncidents(List.of(incident), null), view)
                .contains(LegendItem.SOURCES);
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 9.5, 11, 13})
    void uncertaintyCircleIsTrueToScale(double zoom) {
        List<Incident> rough = ALL.stream()
                .filter(incident -> UncertaintyCircle.of(incident, at(zoom)).isPresent())
                .toList();
        assertThat(rough).isNotEmpty();
        for (Incident incident : rough) {
            Place place = incident.place();
            Ellipse2D circle = UncertaintyCircle.of(incident, at(zoom)).orElseThrow();
            Position east = at(zoom).toWorld(circle.getMaxX(), circle.getCenterY());
            double meters = GeodesicMeasure.distanceMeters(
                    place.longitude(), place.latitude(), east.longitude(), east.latitude());
            assertThat(meters).isCloseTo(place.radiusKm() * 1000, within(place.radiusKm() * 4));
        }
    }

    @Test
    void exactPlacesHaveACircleOnlyWhenSelected() {
        for (Incident incident : pointKnown()) {
            double radius = incident.place().radiusKm();
            assertThat(UncertaintyCircle.of(incident, at(13)).isPresent()).isEqualTo(radius > 3 && radius <= 15);
            assertThat(UncertaintyCircle.ofSelected(incident, at(15))).isPresent();
        }
        assertThat(ALL).noneMatch(incident -> UncertaintyCircle.of(incident, at(5)).isPresent());
    }

    @Test
    void reckonedPlacesAreDrawnSoft() {
        Incident soft = pointKnown().stream()
                .filter(incident -> incident.place().isSoft())
                .findFirst()
                .orElseThrow();
        Incident sure = Incidents.at(soft, Incidents.surely(soft.place()));
        assertThat(strength(soft)).isLessThan(strength(sure) * 0.9);
    }

    /** How much an incident's symbol stands out from the ground, summed over its pixels. */
    private static double strength(Incident incident) {
        Place place = incident.place();
        Viewport view = new Viewport(place.longitude(), place.latitude(), 14, 40, 40, 1);
        BufferedImage ground = Pictures.map(TheAtlas.bare(), view, Theme.LIGHT);
        BufferedImage picture = Pictures.map(TheAtlas.bare().withIncidents(List.of(incident), null), view, Theme.LIGHT);
        double sum = 0;
        for (int y = 12; y < 28; y++) {
            for (int x = 12; x < 28; x++) {
                sum += Pictures.difference(picture.getRGB(x, y), ground.getRGB(x, y));
            }
        }
        return sum;
    }
}
