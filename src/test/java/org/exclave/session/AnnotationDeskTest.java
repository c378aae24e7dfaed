package org.exclave.session;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;
import org.exclave.failure.StoreException;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnnotationDeskTest {

    private static final Annotation NOTE =
            Annotation.of("n", new PointShape(new Position(70.5, 40)), "note", Instant.EPOCH);
    private static final StoreException FULL = new StoreException("full", null, "annotations.gpkg");

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final MemoryLedger ledger = new MemoryLedger();
    private final AnnotationDesk desk = new AnnotationDesk(session, ledger, DataSets.NONE, Runnable::run, Runnable::run);

    @Test
    void whatTheLedgerHoldsIsThereFromTheStart() throws StoreException {
        MemoryLedger full = new MemoryLedger();
        full.apply(new AddAnnotation(NOTE));
        new AnnotationDesk(session, full, DataSets.NONE, Runnable::run, Runnable::run);
        assertThat(session.annotations().get()).containsExactly(NOTE);
    }

    @Test
    void changesMadeBeforeTheFirstIsKeptBuildOnEachOther() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        AnnotationDesk slow = new AnnotationDesk(session, ledger, DataSets.NONE, waiting::add, Runnable::run);
        slow.apply(new AddAnnotation(NOTE), now -> {});
        slow.change("n", before -> before.withTitle("renamed"));
        slow.change("n", before -> before.withNote("explained"));
        slow.change("n", before -> before);
        slow.change("gone", before -> before.withTitle("nobody"));
        waiting.forEach(Runnable::run);

        assertThat(session.annotations().get())
                .containsExactly(NOTE.withTitle("renamed").withNote("explained"));
        assertThat(slow.trouble().get()).isNull();
        waiting.clear();
        slow.change("n", before -> before.withTitle("again"));
        slow.remove(Set.of("n"));
        slow.remove(Set.of("n"));
        waiting.forEach(Runnable::run);
        assertThat(session.annotations().get()).isEmpty();
        assertThat(slow.trouble().get()).isNull();
    }

    @Test
    void editsAreMadeTakenBackAndMadeAgain() {
        assertThat(desk.steps().get()).isEqualTo(new AnnotationDesk.Steps(null, null));
        List<List<Annotation>> told = new ArrayList<>();
        desk.apply(new AddAnnotation(NOTE), told::add);
        assertThat(told).containsExactly(List.of(NOTE));
        assertThat(session.annotations().get()).containsExactly(NOTE);
        assertThat(desk.steps().get()).isEqualTo(new AnnotationDesk.Steps(new AddAnnotation(NOTE), null));
        Annotation renamed = NOTE.withTitle("renamed");
        desk.apply(new ChangeAnnotation(NOTE, renamed), told::add);
        assertThat(session.annotations().get()).containsExactly(renamed);
        desk.undo();
        assertThat(session.annotations().get()).containsExactly(NOTE);
        assertThat(desk.steps().get()).isEqualTo(new AnnotationDesk.Steps(new AddAnnotation(NOTE), new ChangeAnnotation(NOTE, renamed)));
        desk.redo();
        assertThat(session.annotations().get()).containsExactly(renamed);
        desk.undo();
        desk.undo();
        assertThat(session.annotations().get()).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void undoAndRedoWithoutStepsDoNothing() {
        desk.undo();
        desk.redo();
        assertThat(session.annotations().get()).isEmpty();
        assertThat(desk.trouble().get()).isNull();
    }

    @Test
    void refusedEditLeavesListAndStepsAsTheyWere() {
        desk.apply(new AddAnnotation(NOTE), _ -> {});
        session.select(NOTE);
        AnnotationDesk.Steps before = desk.steps().get();
        ledger.refuse(FULL);
        List<List<Annotation>> told = new ArrayList<>();
        desk.apply(new ChangeAnnotation(NOTE, NOTE.withTitle("lost?")), told::add);
        desk.undo();
        assertThat(session.annotations().get()).containsExactly(NOTE);
        assertThat(session.selectedAnnotation().get()).isEqualTo(NOTE);
        assertThat(desk.steps().get()).isEqualTo(before);
        assertThat(desk.trouble().get()).isSameAs(FULL);
        assertThat(told).isEmpty();
        ledger.refuse(null);
        desk.undo();
        assertThat(desk.trouble().get()).isNull();
        assertThat(session.annotations().get()).isEmpty();
    }

    @Test
    void everyRefusalIsToldEvenForTheSameReason() {
        List<StoreException> heard = new ArrayList<>();
        desk.trouble().subscribe(trouble -> {
            if (trouble != null) {
                heard.add(trouble);
            }
        });
        ledger.refuse(FULL);
        desk.apply(new AddAnnotation(NOTE), _ -> {});
        desk.apply(new AddAnnotation(NOTE), _ -> {});
        assertThat(heard).containsExactly(FULL, FULL);
    }

    @Test
    void nothingIsShownBeforeItIsKeptAndTheScreenHasItsTurn() {
        Queue<Runnable> store = new ArrayDeque<>();
        Queue<Runnable> screen = new ArrayDeque<>();
        AnnotationDesk slow = new AnnotationDesk(session, ledger, DataSets.NONE, store::add, screen::add);
        slow.apply(new AddAnnotation(NOTE), _ -> {});
        assertThat(ledger.all()).isEmpty();
        store.remove().run();
        assertThat(ledger.all()).containsExactly(NOTE);
        assertThat(session.annotations().get()).isEmpty();
        screen.remove().run();
        assertThat(session.annotations().get()).containsExactly(NOTE);
    }

    @Test
    void ledgerOfAStoreThatCannotBeOpenedRefusesEveryEdit() {
        NoAnnotations none = new NoAnnotations(FULL);
        assertThat(none.all()).isEmpty();
        assertThatThrownBy(() -> none.apply(new AddAnnotation(NOTE))).isSameAs(FULL);
        AnnotationDesk closed = new AnnotationDesk(session, none, DataSets.NONE, Runnable::run, Runnable::run);
        closed.apply(new AddAnnotation(NOTE), _ -> {});
        assertThat(closed.trouble().get()).isSameAs(FULL);
        assertThat(session.annotations().get()).isEmpty();
    }
}
