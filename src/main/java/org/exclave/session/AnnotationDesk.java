package org.exclave.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.EditHistory;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.Reversible;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Notebook;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.FreshContent;
import org.exclave.catalog.Addition;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where annotations, briefs, additions to the catalogue, sets of events and overlay layers are edited: carries each edit to the ledger on the ledger's own thread, and brings what then
 * is there back to the session. An edit shows on the screen when it is kept, so that nothing shown can be lost.
 */
public final class AnnotationDesk {

    /**
     * What can be taken back and done again, or null when nothing can.
     *
     * @param undo the edit that would be taken back
     * @param redo the edit that would be done again
     */
    public record Steps(@Nullable Reversible undo, @Nullable Reversible redo) {}

    private interface Act {
        void run() throws StoreException;
    }

    private final Session session;
    private final Notebook ledger;
    private final DataSets sets;
    private final List<ImportEdit> ofImports = new ArrayList<>();
    private final EditHistory history;
    private Atlas atlas;
    private final Executor store;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps(null, null));
    private final ReadOnlyObjectWrapper<@Nullable StoreException> trouble = new ReadOnlyObjectWrapper<>();

    /**
     * A desk over a ledger that may already hold annotations.
     *
     * @param sets where sets of events are kept
     * @param store runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the session
     */
    public AnnotationDesk(Session session, Notebook ledger, DataSets sets, Executor store, Executor screen) {
        this.session = session;
        this.ledger = ledger;
        this.sets = sets;
        this.history = new EditHistory(this::keep);
        this.store = store;
        this.screen = screen;
        this.atlas = session.atlas().growing(ledger.additions());
        session.grow(atlas);
        session.annotations().set(ledger.all());
        session.briefs().set(ledger.briefs());
    }

    /** Lets the user take back what was done at another desk over the same ledger, which is not used any more. */
    public void takeOver(AnnotationDesk before) {
        act(() -> history.takeOver(before.history), _ -> {});
    }

    private void keep(Reversible edit) throws StoreException {
        if (edit instanceof ImportEdit ofImport) {
            ofImport.keep(sets);
            ofImports.add(ofImport);
        } else if (edit instanceof BundleEdit ofBundle) {
            ofBundle.keep(sets);
            ofImports.addAll(ofBundle.ofImports());
        } else if (edit instanceof BriefEdit ofBrief) {
            ledger.apply(ofBrief);
        } else if (edit instanceof AdditionEdit ofAdditions) {
            ledger.apply(ofAdditions);
        } else if (edit instanceof Edit ofAnnotations) {
            ledger.apply(ofAnnotations);
        }
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

    /** Makes an edit of a set of events or an overlay layer. */
    void apply(ImportEdit edit) {
        act(() -> history.apply(edit), _ -> {});
    }

    /** What is to be done to something imported, found out where such things are kept when its turn comes, or nothing. */
    interface ImportPlan {
        Optional<? extends ImportEdit> of(DataSets sets) throws StoreException;
    }

    /**
     * Makes the edit of something imported that a plan derives, on the ledger's thread, from what is kept when its turn
     * comes.
     */
    void carryOut(ImportPlan plan) {
        act(
                () -> {
                    Optional<? extends ImportEdit> edit = plan.of(sets);
                    if (edit.isPresent()) {
                        history.apply(edit.get());
                    }
                },
                _ -> {});
    }

    /**
     * Takes note of an edit that a plan has made by itself, on the ledger's thread, so that it can be taken back.
     *
     * @param kept is told, on the session's thread, when all is done
     * @param refused is told instead of everybody, on the session's thread, why it was not
     */
    void take(ImportPlan plan, Runnable kept, Consumer<StoreException> refused) {
        act(
                () -> plan.of(sets).ifPresent(made -> {
                    history.made(made);
                    ofImports.add(made);
                }),
                _ -> kept.run(),
                refused);
    }

    /**
     * Takes in what is new of a bundle, as one edit.
     *
     * @param kept is told, on the session's thread, that it is kept; not called when it was refused or nothing was new
     */
    void take(BundleArrival arrival, Runnable kept) {
        FreshContent fresh = arrival.fresh();
        if (fresh.isEmpty()) {
            return;
        }
        act(
                () -> {
                    requireSound(fresh.additions());
                    BundleEdit made = new BundleEdit(
                            sets.take(fresh), true, arrival.brief().wished().title());
                    history.made(made);
                    ofImports.addAll(made.ofImports());
                },
                _ -> kept.run());
    }

    /** What was sound when it was looked at may not be so any more when its turn comes. */
    private void requireSound(@Nullable AdditionEdit edit) throws StoreException {
        if (edit == null) {
            return;
        }
        try {
            atlas.grown().with(edit.of(ledger.additions()));
        } catch (AtlasDataException unsound) {
            throw new StoreException("additionConflict", unsound, "", edit.subject());
        }
    }

    /**
     * Makes the edits that a plan derives from what the ledger has when its turn comes, so that edits made quickly one after
     * the other build on each other; all together or none. Does nothing where the plan has none.
     *
     * @param name the key of what undo calls them when there are several
     * @param plan is given every annotation, the lowest first; called on the ledger's thread
     * @param kept as of {@link #apply}
     */
    public void carryOut(
            String name, Function<List<Annotation>, List<SingleEdit>> plan, Consumer<List<Annotation>> kept) {
        act(
                () -> {
                    List<SingleEdit> edits = plan.apply(ledger.all());
                    if (!edits.isEmpty()) {
                        history.apply(edits.size() == 1 ? edits.getFirst() : new SeveralEdits(edits, name));
                    }
                },
                kept);
    }

    /**
     * Makes the edit of a brief that a plan derives from the briefs that the ledger has when its turn comes. Does nothing
     * where the plan has none.
     *
     * @param plan is given every brief of the user's; called on the ledger's thread
     * @param kept is told, on the session's thread, which edit was made; not called when it was refused or there was none
     */
    public void carryOut(Function<List<Brief>, Optional<BriefEdit>> plan, Consumer<BriefEdit> kept) {
        List<BriefEdit> made = new ArrayList<>();
        act(
                () -> {
                    Optional<BriefEdit> edit = plan.apply(ledger.briefs());
                    if (edit.isPresent()) {
                        history.apply(edit.get());
                        made.add(edit.get());
                    }
                },
                _ -> made.forEach(kept));
    }

    /**
     * Makes the edit of local additions that a plan derives from those that the ledger has when its turn comes, when all of
     * them are sound then, against the catalogue and each other.
     *
     * @param plan is given every local addition; called on the ledger's thread
     * @param kept is called, on the session's thread, when they are kept and shown
     * @param unsound is told, on the session's thread, what is wrong; nothing has changed then
     */
    public void grow(
            Function<List<Addition>, Optional<AdditionEdit>> plan, Runnable kept, Consumer<List<Fault>> unsound) {
        List<Fault> faults = new ArrayList<>();
        act(
                () -> {
                    List<Addition> there = ledger.additions();
                    Optional<AdditionEdit> edit = plan.apply(there);
                    if (edit.isPresent()) {
                        try {
                            atlas.grown().with(edit.get().of(there));
                        } catch (AtlasDataException wrong) {
                            faults.addAll(wrong.faults());
                            return;
                        }
                        history.apply(edit.get());
                    }
                },
                _ -> {
                    if (faults.isEmpty()) {
                        kept.run();
                    } else {
                        unsound.accept(List.copyOf(faults));
                    }
                });
    }

    /**
     * Changes annotations that are still there; leaves alone those that stay the same.
     *
     * @param name the key of what undo calls it when several are changed
     * @param change makes the annotation that it shall be; called on the ledger's thread
     */
    public void change(Collection<String> ids, String name, UnaryOperator<Annotation> change) {
        carryOut(
                name,
                all -> all.stream()
                        .filter(before -> ids.contains(before.id()))
                        .map(before -> new ChangeAnnotation(before, change.apply(before)))
                        .filter(edit -> !edit.after().equals(edit.before()))
                        .<SingleEdit>map(edit -> edit)
                        .toList(),
                _ -> {});
    }

    /** Changes one annotation as {@link #change(Collection, String, UnaryOperator)} does. */
    public void change(String id, UnaryOperator<Annotation> change) {
        change(Set.of(id), "edit.change", change);
    }

    /** Removes annotations that are still there. */
    public void remove(Collection<String> ids) {
        carryOut(
                "edit.remove",
                all -> all.stream()
                        .filter(last -> ids.contains(last.id()))
                        .<SingleEdit>map(RemoveAnnotation::new)
                        .toList(),
                _ -> {});
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
        act(act, kept, trouble::set);
    }

    private void act(Act act, Consumer<List<Annotation>> kept, Consumer<StoreException> whenRefused) {
        store.execute(() -> {
            StoreException refused = attempt(act);
            List<Annotation> now = ledger.all();
            List<Brief> briefs = ledger.briefs();
            Atlas grown = atlas.growing(ledger.additions());
            atlas = grown;
            List<ImportEdit> moved = List.copyOf(ofImports);
            ofImports.clear();
            Steps next = new Steps(
                    history.nextUndo().orElse(null), history.nextRedo().orElse(null));
            screen.execute(() -> {
                session.grow(grown);
                session.annotations().set(now);
                session.briefs().set(briefs);
                moved.forEach(edit -> edit.show(session));
                session.carriedAnnotations().set(List.of());
                steps.set(next);
                trouble.set(null);
                if (refused == null) {
                    kept.accept(now);
                } else {
                    whenRefused.accept(refused);
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
