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

    /** Makes what the user does, wholly and lastingly. */
    public interface Keeper {

        /**
         * Makes it.
         *
         * @throws StoreException when it could not be made; then nothing has changed
         */
        void keep(Reversible step) throws StoreException;
    }

    private final Keeper keeper;
    private final Deque<Reversible> done = new ArrayDeque<>();
    private final Deque<Reversible> undone = new ArrayDeque<>();

    /** @param keeper makes the edits */
    public EditHistory(Keeper keeper) {
        this.keeper = keeper;
    }

    /** Goes on with what was done in another history of the same things, which is not used any more. */
    public void takeOver(EditHistory before) {
        done.addAll(before.done);
        undone.addAll(before.undone);
    }

    /**
     * Makes an edit; what had been taken back before can no longer be done again.
     *
     * @throws StoreException when it is refused; then nothing has changed here either
     */
    public void apply(Reversible edit) throws StoreException {
        keeper.keep(edit);
        made(edit);
    }

    /** Takes note of an edit that has been made and kept already, as {@link #apply} does. */
    public void made(Reversible edit) {
        done.push(edit);
        undone.clear();
    }

    /**
     * Takes back the newest edit.
     *
     * @throws StoreException when it is refused; then nothing has changed here either
     * @throws NoSuchElementException when there is nothing to take back
     */
    public void undo() throws StoreException {
        keeper.keep(done.getFirst().inverse());
        undone.push(done.pop());
    }

    /**
     * Does again what was taken back last.
     *
     * @throws StoreException when it is refused; then nothing has changed here either
     * @throws NoSuchElementException when there is nothing to do again
     */
    public void redo() throws StoreException {
        keeper.keep(undone.getFirst());
        done.push(undone.pop());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The edit that {@link #undo()} would take back. */
    public Optional<Reversible> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The edit that {@link #redo()} would do again. */
    public Optional<Reversible> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
