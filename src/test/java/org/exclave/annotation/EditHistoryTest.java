package org.exclave.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditHistoryTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00Z");
    private static final Annotation POINT = Annotation.of("a", new PointShape(new Position(70, 40)), "one", NOW);
    private static final Annotation RENAMED = POINT.withTitle("two").modifiedAt(NOW.plusSeconds(1));

    private final Ledger ledger = new Ledger();
    private final EditHistory history = new EditHistory(edit -> ledger.apply((Edit) edit));

    @Test
    void undoAndRedoWalkThroughEveryState() throws StoreException {
        history.apply(new AddAnnotation(POINT));
        history.apply(new ChangeAnnotation(POINT, RENAMED));
        history.apply(new RemoveAnnotation(RENAMED));
        assertThat(ledger.all()).isEmpty();

        history.undo();
        assertThat(ledger.all()).containsExactly(RENAMED);
        history.undo();
        assertThat(ledger.all()).containsExactly(POINT);
        history.undo();
        assertThat(ledger.all()).isEmpty();
        assertThat(history.canUndo()).isFalse();

        history.redo();
        history.redo();
        assertThat(ledger.all()).containsExactly(RENAMED);
        history.redo();
        assertThat(ledger.all()).isEmpty();
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void aNewEditClosesTheWayForward() throws StoreException {
        history.apply(new AddAnnotation(POINT));
        history.undo();
        history.apply(new AddAnnotation(RENAMED));

        assertThat(history.canRedo()).isFalse();
        assertThat(history.nextRedo().map(Reversible::name)).isEmpty();
        assertThat(ledger.all()).containsExactly(RENAMED);
    }

    @Test
    void aRefusedEditLeavesBothWaysAsTheyWere() throws StoreException {
        history.apply(new AddAnnotation(POINT));
        history.apply(new ChangeAnnotation(POINT, RENAMED));
        history.undo();
        ledger.refusing = true;

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> history.apply(new RemoveAnnotation(POINT)));
        assertThatExceptionOfType(StoreException.class).isThrownBy(history::undo);
        assertThatExceptionOfType(StoreException.class).isThrownBy(history::redo);

        assertThat(history.nextUndo().map(Reversible::name)).contains("edit.add");
        assertThat(history.nextRedo().map(Reversible::name)).contains("edit.title");
        ledger.refusing = false;
        history.redo();
        assertThat(ledger.all()).containsExactly(RENAMED);
    }

    @Test
    void nothingDoneCannotBeUndone() {
        assertThat(history.canUndo()).isFalse();
        assertThat(history.nextUndo().map(Reversible::name)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(history::undo);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(history::redo);
    }

    @Test
    void editsAreCalledByWhatTheyDo() {
        Annotation moved = POINT.withShape(new PointShape(new Position(71, 40))).modifiedAt(NOW.plusSeconds(2));
        Annotation other = POINT.withShape(new TextShape(new Position(70, 40)));
        Annotation restyled = POINT.withStyle(Style.DEFAULT.withSize(40)).modifiedAt(NOW.plusSeconds(2));
        List<Edit> edits = List.of(
                new AddAnnotation(POINT),
                new RemoveAnnotation(POINT),
                new ChangeAnnotation(POINT, RENAMED),
                new ChangeAnnotation(POINT, moved),
                new ChangeAnnotation(POINT, restyled),
                new ChangeAnnotation(POINT, other),
                new ChangeAnnotation(POINT, moved.withTitle("two")));

        assertThat(edits)
                .extracting(Edit::name)
                .containsExactly(
                        "edit.add",
                        "edit.remove",
                        "edit.title",
                        "edit.move",
                        "edit.restyle",
                        "edit.bend",
                        "edit.change");
        assertThat(edits).allMatch(edit -> Messages.english().has(edit.name()));
        assertThat(edits).allMatch(edit -> edit.inverse().inverse().equals(edit));
    }

    @Test
    void anAnnotationCannotBecomeAnother() {
        Annotation other = Annotation.of("b", POINT.shape(), "", NOW);

        assertThatIllegalArgumentException().isThrownBy(() -> new ChangeAnnotation(POINT, other));
    }

    /** A ledger in memory that can be told to refuse. */
    private static final class Ledger implements Annotations {

        private final List<Annotation> annotations = new ArrayList<>();
        private boolean refusing;

        @Override
        public List<Annotation> all() {
            return List.copyOf(annotations);
        }

        @Override
        public void apply(Edit edit) throws StoreException {
            if (refusing) {
                throw new StoreException("full", null, "annotations.gpkg");
            }
            edit.parts().forEach(this::follow);
        }

        private void follow(SingleEdit edit) {
            switch (edit) {
                case AddAnnotation(Annotation added) -> annotations.add(added);
                case RemoveAnnotation(Annotation removed) -> assertThat(annotations.remove(removed)).isTrue();
                case ChangeAnnotation(Annotation before, Annotation after) ->
                    annotations.set(annotations.indexOf(before), after);
            }
        }
    }
}
