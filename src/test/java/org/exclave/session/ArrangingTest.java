package org.exclave.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Course;
import org.exclave.annotation.Edit;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Reversible;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.failure.StoreException;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ArrangingTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00Z");
    private static final Shape LINE =
            new LineShape(new Course(List.of(new Position(70.3, 40), new Position(70.5, 40))));

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final MemoryLedger ledger = new MemoryLedger();
    private final AnnotationDesk desk = new AnnotationDesk(session, ledger, DataSets.NONE, Runnable::run, Runnable::run);
    private final Arranging arranging = new Arranging(session, desk, Clock.fixed(NOW, ZoneOffset.UTC));
    private final CornerChoice corner = new CornerChoice(session, desk, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void put() throws StoreException {
        add("a", new PointShape(new Position(70.4, 40)), 0);
        add("b", LINE, 1);
        add("c", new PointShape(new Position(70.6, 40.1)), 2);
        desk.change("a", before -> before);
    }

    private void add(String id, Shape shape, double height) throws StoreException {
        ledger.apply(new AddAnnotation(Annotation.of(id, shape, "title " + id, Instant.EPOCH)
                .withStanding(Standing.USUAL.withHeight(height))));
    }

    private Annotation the(String id) {
        return session.annotations().get().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void select(String... ids) {
        session.select(List.of(ids).stream().map(this::the).toList());
    }

    private ScreenPoint at(Shape shape) {
        return session.viewport().get().toScreen(shape.anchor());
    }

    @Test
    void allSelectedMoveTogetherAndAreTakenBackTogether() {
        ScreenPoint a = at(the("a").shape());
        ScreenPoint c = at(the("c").shape());
        select("a", "c");
        arranging.nudge(10, -4);
        assertThat(at(the("a").shape()).x()).isCloseTo(a.x() + 10, within(1e-6));
        assertThat(at(the("c").shape()).y()).isCloseTo(c.y() - 4, within(1e-6));
        assertThat(the("b").shape()).isEqualTo(LINE);
        assertThat(the("a").modified()).isEqualTo(NOW);
        assertThat(desk.steps().get().undo()).extracting(Reversible::name).isEqualTo("edit.move");
        desk.undo();
        assertThat(at(the("a").shape()).x()).isCloseTo(a.x(), within(1e-6));
        assertThat(at(the("c").shape()).y()).isCloseTo(c.y(), within(1e-6));
    }

    @Test
    void lockedOnesStayAndAreNotRemoved() {
        select("a");
        arranging.lock();
        Shape before = the("a").shape();
        select("a", "b");
        arranging.nudge(5, 5);
        arranging.remove();
        assertThat(session.annotations().get()).extracting(Annotation::id).containsExactly("a", "c");
        assertThat(the("a").shape()).isEqualTo(before);
        select("a");
        assertThat(arranging.canMove()).isFalse();
        arranging.lock();
        assertThat(arranging.canMove()).isTrue();
    }

    @Test
    void copiesLieBesideOverAllAndAreSelected() {
        select("a", "b");
        arranging.duplicate();
        List<Annotation> all = session.annotations().get();
        assertThat(all).hasSize(5);
        assertThat(all.subList(3, 5)).extracting(Annotation::title).containsExactly("title a", "title b");
        assertThat(session.selectedAnnotations().get()).isEqualTo(all.subList(3, 5));
        assertThat(at(all.get(3).shape()).x()).isGreaterThan(at(the("a").shape()).x());
        assertThat(all.get(3).created()).isEqualTo(NOW);
        desk.undo();
        assertThat(session.annotations().get()).hasSize(3);
    }

    @Test
    void whatWasCutIsPastedAgainAndAgainEachTimeBeside() {
        double x = at(the("b").shape()).x();
        select("b");
        arranging.cut();
        assertThat(session.annotations().get()).hasSize(2);
        arranging.paste();
        arranging.paste();
        List<Annotation> all = session.annotations().get();
        assertThat(all).hasSize(4);
        assertThat(at(all.get(2).shape()).x()).isCloseTo(x + 18, within(1e-3));
        assertThat(at(all.get(3).shape()).x()).isCloseTo(x + 36, within(1e-3));
    }

    @Test
    void hiddenOnesAreNotDrawnAndComeBack() {
        select("a", "b");
        arranging.hide();
        assertThat(session.scenery().shownAnnotations()).extracting(Annotation::id).containsExactly("c");
        arranging.hide();
        assertThat(session.scenery().shownAnnotations()).hasSize(3);
    }

    @Test
    void aLineIsTurnedAboutItsMiddle() {
        select("b");
        arranging.turn(90);
        List<Position> places = the("b").shape().handles();
        assertThat(places.getFirst().longitude()).isCloseTo(70.4, within(1e-6));
        assertThat(places.getFirst().latitude()).isGreaterThan(40.05);
        assertThat(places.getLast().latitude()).isLessThan(39.95);
    }

    @Test
    void stackingPutsOverAndUnder() {
        select("a");
        arranging.raise(Integer.MAX_VALUE);
        assertThat(session.annotations().get()).extracting(Annotation::id).containsExactly("b", "c", "a");
        arranging.raise(-1);
        assertThat(session.annotations().get()).extracting(Annotation::id).containsExactly("b", "a", "c");
    }

    @Test
    void aBriefIsGivenToAllSelected() {
        select("a", "c");
        arranging.group("Isfara valley");
        assertThat(the("a").brief()).isEqualTo("Isfara valley");
        assertThat(the("b").brief()).isNull();
        assertThat(the("c").brief()).isEqualTo("Isfara valley");
    }

    @Test
    void cornersAreTakenMovedAddedAndRemovedByKeys() {
        select("b");
        assertThat(corner.place()).isEmpty();
        corner.step(1);
        assertThat(corner.place()).contains(new Position(70.3, 40));
        corner.nudge(0, 20);
        assertThat(the("b").shape().handles().getFirst().latitude()).isLessThan(40);
        corner.add();
        assertThat(the("b").shape().handles()).hasSize(3);
        assertThat(corner.corner().get()).isEqualTo(1);
        corner.remove();
        assertThat(the("b").shape().handles()).hasSize(2);
        corner.remove();
        assertThat(the("b").shape().handles()).as("a line needs two").hasSize(2);
        select("a");
        assertThat(corner.place()).isEmpty();
        corner.step(1);
        assertThat(corner.place()).as("a point has no corners").isEmpty();
    }

    @Test
    void aSlopingLineIsTurnedAFewDegreesToTheRight() throws StoreException {
        Position west = new Position(70.29783455292105, 39.81316075187774);
        Position east = new Position(70.58228544707895, 39.84178480565564);
        add("d", new LineShape(new Course(List.of(west, east))), 3);
        desk.change("a", before -> before);
        select("d");
        arranging.turn(5);
        List<Position> now = the("d").shape().handles();
        assertThat(now.getFirst().latitude()).isGreaterThan(west.latitude());
        assertThat(now.getLast().latitude()).isLessThan(east.latitude());
    }
}
