package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.exclave.TheAtlas;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class IncidentMarksTest {

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

    @ParameterizedTest
    @ValueSource(doubles = {5, 6, 6.5, 7, 8, 8.7, 9, 9.5, 10, 11, 12, 13, 14, 15})
    void everyIncidentKnownToAPointStandsInOneMark(double zoom) {
        List<IncidentMark> marks = IncidentMarks.of(ALL, at(zoom));
        List<Incident> standing = new ArrayList<>();
        marks.forEach(mark -> standing.addAll(mark.incidents()));
        assertThat(standing).containsExactlyInAnyOrderElementsOf(pointKnown());
        assertThat(standing).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 6, 7, 8, 8.7, 9, 9.5, 10, 11, 12, 13, 14, 15})
    void marksHardlyOverlap(double zoom) {
        List<IncidentMark> marks = IncidentMarks.of(ALL, at(zoom));
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D shared = marks.get(i).bounds().createIntersection(marks.get(j).bounds());
                assertThat(Math.min(shared.getWidth(), shared.getHeight())).isLessThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 7, 8.7, 9.5, 11, 15})
    void clickOnAMarkFindsItsIncidents(double zoom) {
        for (IncidentMark mark : IncidentMarks.of(ALL, at(zoom))) {
            if (mark.crowded() || mark.more() > 0) {
                assertThat(mark.incidentsAt(mark.at().x(), mark.at().y())).isEqualTo(mark.incidents());
            } else {
                for (int i = 0; i < mark.incidents().size(); i++) {
                    ScreenPoint symbol = mark.symbolAt(i);
                    assertThat(mark.incidentsAt(symbol.x() + 7, symbol.y() - 7))
                            .containsExactly(mark.incidents().get(i));
                }
            }
            Rectangle2D box = mark.bounds();
            assertThat(mark.incidentsAt(box.getX() - 5, box.getY() - 5)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 6.3, 8, 8.7, 9.5, 10.4, 12, 15})
    void grownViewHasTheSameMarksShiftedByTheMargin(double zoom) {
        List<IncidentMark> marks = IncidentMarks.of(ALL, at(zoom));
        List<IncidentMark> grown = IncidentMarks.of(ALL, at(zoom).grown(96));
        assertThat(grown).hasSameSizeAs(marks);
        for (int i = 0; i < marks.size(); i++) {
            assertThat(grown.get(i).incidents()).isEqualTo(marks.get(i).incidents());
            assertThat(grown.get(i).at().x()).isCloseTo(marks.get(i).at().x() + 96, within(1e-6));
            assertThat(grown.get(i).at().y()).isCloseTo(marks.get(i).at().y() + 96, within(1e-6));
        }
    }

    @Test
    void orderOfTheIncidentsDoesNotMatter() {
        List<Incident> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(2));
        List<IncidentMark> marks = IncidentMarks.of(ALL, at(9));
        List<IncidentMark> others = IncidentMarks.of(shuffled, at(9));
        assertThat(others.stream().map(IncidentMark::incidents))
                .isEqualTo(marks.stream().map(IncidentMark::incidents).toList());
    }

    @Test
    void atMostThreeStandSideBySideAndAPillCountsTheRest() {
        Place place = TheAtlas.atlas().catalog().place("golovnoy").orElseThrow();
        List<Incident> fighting = ALL.stream()
                .filter(incident -> incident.family() == Family.FIGHTING)
                .limit(11)
                .map(incident -> Incidents.at(incident, place))
                .toList();
        Incident harm = ALL.stream()
                .filter(incident -> incident.family() == Family.CIVILIANS)
                .findFirst()
                .map(incident -> Incidents.at(incident, place))
                .orElseThrow();
        for (int count = 1; count <= fighting.size(); count++) {
            List<Incident> here = new ArrayList<>(fighting.subList(0, count));
            here.add(harm);
            IncidentMark mark = IncidentMarks.of(here, at(12)).getFirst();
            assertThat(mark.crowded()).isFalse();
            assertThat(mark.symbols()).hasSize(Math.min(3, here.size())).contains(Family.CIVILIANS, Family.FIGHTING);
            assertThat(mark.more()).isEqualTo(Math.max(0, here.size() - 3));
            assertThat(mark.bounds().getCenterX()).isCloseTo(mark.at().x(), within(1e-9));
            if (mark.more() > 0) {
                assertThat(mark.bounds().contains(mark.pill())).isTrue();
                assertThat(mark.pill().getX()).isGreaterThan(mark.symbolAt(2).x() + 9);
                assertThat(mark.pill().getWidth()).isGreaterThan(MapText.width(mark.count(), IncidentMark.COUNT) + 6);
            }
        }
    }

    @Test
    void markWithoutIncidentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncidentMark(new ScreenPoint(0, 0), List.of(), false));
    }
}
