package org.exclave.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.exclave.failure.StoreException;

/**
 * What the user did in this run, to be taken back and done again without limit. All edits must go through here. Not for
 * use by several threads at once.
 */
public final class EditHistory {

    private final Annotations annotations;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /** @param annotations the ledger in which the edits are made */
    public EditHistory(Annotations annotations) {
        this.annotations = annotations;
    }

    /**
     * Makes an edit; what had been taken back before can no longer be done again.
     *
     * @throws StoreException when the ledger refuses it; then nothing has changed here either
     */
    public void apply(Edit edit) throws StoreException {
        annotations.apply(edit);
        done.push(edit);
        undone.clear();
    }

    /**
     * Takes back the newest edit.
     *
     * @throws StoreException when the ledger refuses it; then nothing has changed here either
     * @throws NoSuchElementException when there is nothing to take back
     */
    public void undo() throws StoreException {
        annotations.apply(done.getFirst().inverse());
        undone.push(done.pop());
    }

    /**
     * Does again what was taken back last.
     *
     * @throws StoreException when the ledger refuses it; then nothing has changed here either
     * @throws NoSuchElementException when there is nothing to do again
     */
    public void redo() throws StoreException {
        annotations.apply(undone.getFirst());
        done.push(undone.pop());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The edit that {@link #undo()} would take back. */
    public Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The edit that {@link #redo()} would do again. */
    public Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
