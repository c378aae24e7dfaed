package org.exclave.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.exclave.brief.Notebook;
import org.exclave.failure.StoreException;
import org.exclave.session.NoAnnotations;
import org.exclave.session.UnsavedAnnotations;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;

/**
 * The store of one run, from its opening to its closing, and the edits that it cannot keep for the time being. All is done
 * in the store's thread.
 */
final class StoreKeeping {

    private static final System.Logger LOG = System.getLogger(StoreKeeping.class.getName());

    /**
     * What the window is given.
     *
     * @param annotations the ledger of the edits
     * @param trouble why edits are not kept, or null when they are
     * @param remedies what is offered against that
     */
    record Kept(Notebook annotations, @Nullable StoreException trouble, List<Remedy> remedies) {

        Kept {
            remedies = List.copyOf(remedies);
        }
    }

    private final RunOptions options;
    private final Executor storing;
    private final Consumer<StoreException> tell;
    private final Runnable reopen;
    private final Consumer<Kept> show;
    private volatile @Nullable AnnotationStore store;
    private @Nullable UnsavedAnnotations unsaved;
    private volatile List<Remedy> offered = List.of();

    /**
     * Opens nothing yet.
     *
     * @param storing runs tasks in the store's thread
     * @param tell is told, in that thread, why something is not kept
     * @param reopen is called, in that thread, when a remedy has been carried out and everything is to be read again
     * @param show is given, in that thread, what is to be shown instead
     */
    StoreKeeping(
            RunOptions options,
            Executor storing,
            Consumer<StoreException> tell,
            Runnable reopen,
            Consumer<Kept> show) {
        this.options = options;
        this.storing = storing;
        this.tell = tell;
        this.reopen = reopen;
        this.show = show;
    }

    /** The open store, or nothing when there is none. */
    Optional<AnnotationStore> store() {
        return Optional.ofNullable(store);
    }

    /** Opens the store, or finds out what can be done when it cannot be opened. */
    Kept open() {
        try {
            return kept(AnnotationStore.open(options.store(), options.clock()), List.of());
        } catch (StoreException refused) {
            LOG.log(System.Logger.Level.DEBUG, "the annotations cannot be opened", refused);
            offered = remedies(refused);
            return new Kept(patient(new NoAnnotations(refused)), refused, offered);
        }
    }

    /** Takes a snapshot of what has changed since the last. */
    void snapshot() {
        AnnotationStore open = store;
        if (open != null) {
            try {
                open.snapshot();
            } catch (StoreException refused) {
                tell.accept(refused);
            }
        }
    }

    /** Keeps what is only in memory, if that is possible now, and closes the store, so that another run may write. */
    void close() {
        AnnotationStore open = store;
        UnsavedAnnotations last = unsaved;
        store = null;
        if (open != null) {
            try (open) {
                if (last != null) {
                    last.save();
                }
            } catch (StoreException late) {
                LOG.log(System.Logger.Level.DEBUG, "the last edits were not kept, or the store did not close well", late);
            }
        }
    }

    private Kept kept(AnnotationStore opened, List<Remedy> remedies) {
        store = opened;
        return new Kept(patient(opened), opened.whyReadOnly().orElse(null), remedies);
    }

    /** The ledger, with the edits before it that it cannot keep now, also those from before a remedy. */
    private UnsavedAnnotations patient(Notebook ledger) {
        UnsavedAnnotations before = unsaved;
        UnsavedAnnotations fresh = new UnsavedAnnotations(ledger, tell);
        unsaved = fresh;
        if (before != null) {
            try {
                fresh.takeOver(before);
            } catch (StoreException refused) {
                tell.accept(refused);
            }
        }
        return fresh;
    }

    private List<Remedy> remedies(StoreException trouble) {
        try {
            return new StoreRemedies(
                            options.store(), options.clock(), options.messages(), this::carryOut, this::look)
                    .against(trouble);
        } catch (StoreException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "the backup cannot be read", unreadable);
            return List.of();
        }
    }

    private void look(AnnotationStore readable) {
        List<Remedy> others = offered.stream()
                .filter(remedy -> !remedy.id().equals(StoreRemedies.LOOK))
                .toList();
        storing.execute(() -> show.accept(kept(readable, others)));
    }

    private void carryOut(StoreRemedies.Act act) {
        storing.execute(() -> {
            try {
                act.run();
                reopen.run();
            } catch (StoreException refused) {
                tell.accept(refused);
            }
        });
    }
}
