package org.exclave.session;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Annotations;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.EditHistory;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where annotations are edited: carries each edit to the ledger on the ledger's own thread, and brings what then is there
 * back to the session. An edit shows on the screen when it is kept, so that nothing shown can be lost.
 */
public final class AnnotationDesk {

    /**
     * What can be taken back and done again, by the key of its name, or null when nothing can.
     *
     * @param undo the key of the name of the edit that would be taken back
     * @param redo the key of the name of the edit that would be done again
     */
    public record Steps(@Nullable String undo, @Nullable String redo) {}

    private interface Act {
        void run() throws StoreException;
    }

    private final Session session;
    private final Annotations ledger;
    private final EditHistory history;
    private final Executor store;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps(null, null));
    private final ReadOnlyObjectWrapper<@Nullable StoreException> trouble = new ReadOnlyObjectWrapper<>();

    /**
     * A desk over a ledger that may already hold annotations.
     *
     * @param store runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the session
     */
    public AnnotationDesk(Session session, Annotations ledger, Executor store, Executor screen) {
        this.session = session;
        this.ledger = ledger;
        this.history = new EditHistory(ledger);
        this.store = store;
        this.screen = screen;
        session.annotations().set(ledger.all());
    }

    /** What the undo and redo commands would do now. */
    public ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    /** Why the last edit was not kept, or null when it was; null in between, so that each refusal is heard. */
    public ReadOnlyObjectProperty<@Nullable StoreException> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /**
     * Makes an edit.
     *
     * @param kept is told, on the session's thread, what is there now; not called when the edit was refused
     */
    public void apply(Edit edit, Consumer<List<Annotation>> kept) {
        act(() -> history.apply(edit), kept);
    }

    /**
     * Changes an annotation as the ledger has it when its turn comes, so that edits made quickly one after the other build
     * on each other. Does nothing when it is gone or stays the same.
     *
     * @param change makes the annotation that it shall be; called on the ledger's thread
     */
    public void change(String id, UnaryOperator<Annotation> change) {
        act(
                () -> {
                    Annotation before = find(id);
                    Annotation after = before == null ? null : change.apply(before);
                    if (before != null && after != null && !after.equals(before)) {
                        history.apply(new ChangeAnnotation(before, after));
                    }
                },
                _ -> {});
    }

    /** Removes an annotation as the ledger has it when its turn comes; does nothing when it is gone. */
    public void remove(String id) {
        act(
                () -> {
                    Annotation last = find(id);
                    if (last != null) {
                        history.apply(new RemoveAnnotation(last));
                    }
                },
                _ -> {});
    }

    private @Nullable Annotation find(String id) {
        return ledger.all().stream()
                .filter(annotation -> annotation.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Takes the newest edit back; does nothing when there is none. */
    public void undo() {
        act(
                () -> {
                    if (history.canUndo()) {
                        history.undo();
                    }
                },
                _ -> {});
    }

    /** Does again what was taken back last; does nothing when there is nothing. */
    public void redo() {
        act(
                () -> {
                    if (history.canRedo()) {
                        history.redo();
                    }
                },
                _ -> {});
    }

    private void act(Act act, Consumer<List<Annotation>> kept) {
        store.execute(() -> {
            StoreException refused = attempt(act);
            List<Annotation> now = ledger.all();
            Steps next = new Steps(
                    history.nameOfUndo().orElse(null), history.nameOfRedo().orElse(null));
            screen.execute(() -> {
                session.annotations().set(now);
                steps.set(next);
                trouble.set(null);
                trouble.set(refused);
                if (refused == null) {
                    kept.accept(now);
                }
            });
        });
    }

    private static @Nullable StoreException attempt(Act act) {
        try {
            act.run();
            return null;
        } catch (StoreException refused) {
            return refused;
        }
    }
}
