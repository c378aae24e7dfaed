package org.exclave.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.geography.EditionDifference;
import org.exclave.query.Extent;
import org.exclave.query.FoundPlace;
import org.exclave.query.IncidentFilter;
import org.exclave.query.PlaceKind;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SessionTest {

    private static final Annotation NOTE =
            Annotation.of("n", new PointShape(new Position(70.5, 40)), "note", Instant.EPOCH);
    private static final Incident INCIDENT = TheAtlas.incident("KT-20220916-01");

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);

    @Test
    void shownIncidentsFollowTheFilter() {
        assertThat(session.shownIncidents().get()).isEqualTo(TheAtlas.incidents());
        List<Integer> heard = new ArrayList<>();
        session.shownIncidents().subscribe(shown -> heard.add(shown.size()));
        IncidentFilter fighting = IncidentFilter.EVERYTHING.withFamilies(EnumSet.of(Family.FIGHTING));
        session.filter().set(fighting);
        List<Incident> wanted = TheAtlas.incidents().stream().filter(incident -> fighting.matches(incident, TheAtlas.atlas().facts())).toList();
        assertThat(session.shownIncidents().get()).isEqualTo(wanted);
        session.filter().set(fighting.withWindow(TimeWindow.ofDays(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2))));
        assertThat(session.shownIncidents().get()).isEmpty();
        assertThat(heard).containsExactly(TheAtlas.incidents().size(), wanted.size(), 0);
    }

    @Test
    void theComparedEditionHasItsOwnSceneryAndHatchingOnlyWhereHatched() {
        assertThat(session.otherScenery()).isEmpty();
        session.comparedEdition().set(Edition.OSM_2026);
        session.select(INCIDENT);
        DifferenceShapes difference = new DifferenceShapes(new EditionDifference(
                Edition.OSM_2022, Edition.OSM_2026, List.of()));
        session.difference().set(difference);

        assertThat(session.scenery().difference()).isEqualTo(difference);
        assertThat(session.otherScenery()).isEmpty();
        session.comparison().set(Comparison.SWIPE);
        Scenery other = session.otherScenery().orElseThrow();
        assertThat(other.edition()).isEqualTo(Edition.OSM_2026);
        assertThat(other.difference()).isNull();
        assertThat(other.incidents()).isEqualTo(session.scenery().incidents());
        assertThat(other.selectedIncident()).isEqualTo(INCIDENT);

        assertThat(session.scenery().difference()).isNull();
        assertThat(Comparison.SWIPE.next()).isEqualTo(Comparison.SIDE_BY_SIDE);
    }

    @Test
    void theComparedWindowHasItsOwnIncidentsOnTheSameBorder() {
        TimeWindow spring = TimeWindow.ofDays(LocalDate.of(2021, 4, 28), LocalDate.of(2021, 5, 6));
        TimeWindow autumn = TimeWindow.ofDays(LocalDate.of(2022, 9, 14), LocalDate.of(2022, 9, 25));
        session.filter().set(IncidentFilter.EVERYTHING.withWindow(spring));
        session.comparedWindow().set(autumn);
        assertThat(session.twoMaps()).contains(Comparison.SWIPE);
        Scenery other = session.otherScenery().orElseThrow();
        assertThat(other.edition()).isEqualTo(session.edition().get());
        assertThat(other.incidents()).isEqualTo(session.otherIncidents()).contains(INCIDENT);
        assertThat(session.shownIncidents().get()).isNotEmpty().doesNotContain(INCIDENT);
        session.comparison().set(Comparison.SIDE_BY_SIDE);
        assertThat(session.twoMaps()).contains(Comparison.SIDE_BY_SIDE);
        session.comparedWindow().set(null);
        assertThat(session.twoMaps()).isEmpty();
    }

    @Test
    void onlyOneThingIsSelected() {
        session.annotations().set(List.of(NOTE));
        session.select(INCIDENT);
        assertThat(session.selectedIncident().get()).isEqualTo(INCIDENT);
        session.select(NOTE);
        assertThat(session.selectedIncident().get()).isNull();
        assertThat(session.selectedAnnotation().get()).isEqualTo(NOTE);
        session.select(INCIDENT);
        assertThat(session.selectedAnnotation().get()).isNull();
        session.selectNothing();
        assertThat(session.selectedIncident().get()).isNull();
        assertThat(session.selectedAnnotation().get()).isNull();
    }

    @Test
    void filterMayHideTheSelectedIncidentWithoutUnselectingIt() {
        session.select(INCIDENT);
        session.filter().set(IncidentFilter.EVERYTHING.withFamilies(EnumSet.noneOf(Family.class)));
        assertThat(session.selectedIncident().get()).isEqualTo(INCIDENT);
    }

    @Test
    void selectedAnnotationFollowsItsEdits() {
        Annotation other = Annotation.of("o", NOTE.shape(), "other", Instant.EPOCH);
        session.annotations().set(List.of(NOTE, other));
        session.select(NOTE);
        Annotation changed = NOTE.withTitle("changed");
        session.annotations().set(List.of(other, changed));
        assertThat(session.selectedAnnotation().get()).isEqualTo(changed);
        assertThat(session.scenery().selectedAnnotations()).containsExactly("n");
        session.annotations().set(List.of(other));
        assertThat(session.selectedAnnotation().get()).isNull();
        assertThat(session.scenery().selectedAnnotations()).isEmpty();
    }

    @Test
    void mapMovesOnlyForPlacesThatAreNotWellWithinIt() {
        Viewport before = session.viewport().get();
        session.show(70.3, 40.05);
        assertThat(session.viewport().get()).isEqualTo(before);
        Position edge = before.toWorld(5, 250);
        session.show(edge.longitude(), edge.latitude());
        ScreenPoint at = session.viewport().get().toScreen(edge);
        assertThat(at.distance(new ScreenPoint(400, 250))).isLessThan(0.01);
        assertThat(session.viewport().get().zoom()).isEqualTo(before.zoom());
    }

    @Test
    void sceneryIsWhatTheSessionShows() {
        session.edition().set(Edition.OSM_2026);
        session.layers().set(Layers.USUAL.with(Layer.GRATICULE, true));
        session.annotations().set(List.of(NOTE));
        session.select(INCIDENT);
        Scenery scenery = session.scenery();
        assertThat(scenery.edition()).isEqualTo(Edition.OSM_2026);
        assertThat(scenery.incidents()).isEqualTo(session.shownIncidents().get());
        assertThat(scenery.selectedIncident()).isEqualTo(INCIDENT);
        assertThat(scenery.annotations()).containsExactly(NOTE);
        assertThat(scenery.layers().draws(Layer.GRATICULE)).isTrue();
        assertThat(scenery.covered()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 11", "11, 11", "14, 14"})
    void goingToAPlacePutsItIntoTheMiddleAndNeverZoomsOut(double before, double after) {
        session.viewport().set(new Viewport(70, 40, before, 800, 500, 2));

        session.goTo(village(null));

        assertThat(session.viewport().get()).isEqualTo(new Viewport(70.52, 39.87, after, 800, 500, 2));
    }

    @Test
    void goingToAnExclaveShowsItWhole() {
        Extent extent = new Extent(70.9, 39.8, 71.2, 40.1);

        session.goTo(village(extent));

        Viewport view = session.viewport().get();
        ScreenPoint northWest = view.toScreen(extent.west(), extent.north());
        ScreenPoint southEast = view.toScreen(extent.east(), extent.south());
        assertThat(northWest.y()).isCloseTo(50, within(0.5));
        assertThat(southEast.y()).isCloseTo(450, within(0.5));
        assertThat(northWest.x() + southEast.x()).isCloseTo(800, within(0.5));
        assertThat(northWest.x()).isBetween(50.0, 400.0);
    }

    @Test
    void theSmallestExclaveIsSeenWithItsSurroundings() {
        session.goTo(village(new Extent(70.5, 40, 70.501, 40.001)));

        assertThat(session.viewport().get().zoom()).isEqualTo(13);
    }

    private static FoundPlace village(@Nullable Extent extent) {
        return new FoundPlace("Ak-Sai", Map.of("ky", "Ак-Сай"), PlaceKind.VILLAGE, "KG", null, 70.52, 39.87, extent, "Ak-Sai");
    }

    @Test
    void everyOtherTimeIsAnotherPictureEvenWhereNoIncidentIsShown() {
        int[] heard = {0};
        session.scenery();
        session.watchScenery(() -> heard[0]++);
        for (int year = 1990; year < 1994; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            session.filter().set(session.filter().get().withWindow(TimeWindow.ofDays(day, day)));
            assertThat(session.shownIncidents().get()).isEmpty();
            session.scenery();
        }
        assertThat(heard[0]).isEqualTo(4);
    }
}
