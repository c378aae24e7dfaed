package org.exclave.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.EditHistory;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Notebook;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the disk does not take stays on the screen and is kept as soon as there is room. */
class UnsavedAnnotationsTest {

    private static final Annotation A = Annotation.of("a", new PointShape(new Position(70, 40)), "a", Instant.EPOCH);
    private static final Annotation B = Annotation.of("b", new PointShape(new Position(71, 40)), "b", Instant.EPOCH);
    private static final StoreException FULL = new StoreException("full", null, "annotations.gpkg");
    private static final StoreException CONFLICT = new StoreException("conflict", null, "annotations.gpkg", "a");

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<StoreException> told = new ArrayList<>();
    private final UnsavedAnnotations unsaved = new UnsavedAnnotations(ledger, told::add);

    @Test
    void whatTheDiskRefusesIsShownAndSavedInItsOrderWhenThereIsRoom() throws StoreException {
        unsaved.apply(new AddAnnotation(A));
        ledger.refuse(FULL);
        unsaved.apply(new ChangeAnnotation(A, A.withTitle("changed")));
        unsaved.apply(new AddAnnotation(B));

        assertThat(unsaved.all()).containsExactly(A.withTitle("changed"), B);
        assertThat(ledger.all()).containsExactly(A);
        assertThat(told).containsExactly(FULL, FULL);
        assertThat(unsaved.unsaved()).isEqualTo(2);

        ledger.refuse(null);
        unsaved.apply(new ChangeAnnotation(B, B.withTitle("later")));

        assertThat(ledger.all()).containsExactly(A.withTitle("changed"), B.withTitle("later"));
        assertThat(unsaved.unsaved()).isZero();
        assertThat(told).hasSize(2);
    }

    @Test
    void whatIsOnlyInMemoryCanBeUndoneAndRedone() throws StoreException {
        EditHistory history = new EditHistory(edit -> unsaved.apply((Edit) edit));
        ledger.refuse(FULL);
        history.apply(new AddAnnotation(A));
        history.apply(new ChangeAnnotation(A, A.withNote("note")));
        history.undo();
        assertThat(unsaved.all()).containsExactly(A);
        history.undo();
        assertThat(unsaved.all()).isEmpty();
        history.redo();
        ledger.refuse(null);
        unsaved.save();
        assertThat(ledger.all()).containsExactly(A);
    }

    @Test
    void anEditThatIsWrongInItselfIsRefused() {
        ledger.refuse(CONFLICT);
        assertThatThrownBy(() -> unsaved.apply(new ChangeAnnotation(A, A.withTitle("b")))).isSameAs(CONFLICT);
        assertThat(unsaved.all()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void anEditThatHasBecomeWrongMeanwhileIsToldAndDoesNotHoldUpTheOthers() throws StoreException {
        List<StoreException> refusals = new ArrayList<>(List.of(FULL, FULL, CONFLICT));
        Notebook choosy = new Notebook() {
            @Override
            public List<Annotation> all() {
                return ledger.all();
            }

            @Override
            public void apply(Edit edit) throws StoreException {
                if (!refusals.isEmpty()) {
                    throw refusals.removeFirst();
                }
                ledger.apply(edit);
            }

            @Override
            public List<Addition> additions() {
                return ledger.additions();
            }

            @Override
            public void apply(AdditionEdit edit) throws StoreException {
                ledger.apply(edit);
            }

            @Override
            public List<Brief> briefs() {
                return ledger.briefs();
            }

            @Override
            public void apply(BriefEdit edit) throws StoreException {
                ledger.apply(edit);
            }
        };
        UnsavedAnnotations behind = new UnsavedAnnotations(choosy, told::add);
        behind.apply(new AddAnnotation(A));
        behind.apply(new AddAnnotation(B));

        behind.save();

        assertThat(told).containsExactly(FULL, FULL, CONFLICT);
        assertThat(behind.all()).containsExactly(B);
    }

    @Test
    void theLedgerOfARestoredStoreTakesOverWhatTheDamagedOneCouldNotKeep() throws StoreException {
        UnsavedAnnotations damaged = new UnsavedAnnotations(new NoAnnotations(FULL), told::add);
        damaged.apply(new AddAnnotation(A));
        assertThat(damaged.all()).containsExactly(A);

        unsaved.takeOver(damaged);

        assertThat(ledger.all()).containsExactly(A);
    }
}
