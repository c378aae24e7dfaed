package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.Reversible;
import org.exclave.annotation.SingleEdit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Notebook;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;

/**
 * A ledger over another that keeps, in memory, the edits which the machine does not let the other one keep: the disk is
 * full or write-protected, the file is gone. They stay on the screen, can be undone, and are tried again, in their order,
 * with every later edit. Edits that are wrong in themselves are refused as before. Not for use by several threads at once.
 */
public final class UnsavedAnnotations implements Notebook {

    /** The reasons that lie in the edit or what it would change, not in the machine. */
    private static final Set<String> OF_THE_EDIT = Set.of("additionConflict", "briefConflict", "briefUnkept", "conflict", "notUnicode", "tooLong");

    private final Notebook ledger;
    private final Consumer<StoreException> kept;
    private final List<Reversible> waiting = new ArrayList<>();

    /**
     * Stands before a ledger.
     *
     * @param kept is told, in the thread of the edit, why an edit is only in memory
     */
    public UnsavedAnnotations(Notebook ledger, Consumer<StoreException> kept) {
        this.ledger = ledger;
        this.kept = kept;
    }

    @Override
    public List<Annotation> all() {
        if (waiting.isEmpty()) {
            return ledger.all();
        }
        List<Annotation> all = new ArrayList<>(ledger.all());
        waiting.stream()
                .filter(Edit.class::isInstance)
                .flatMap(edit -> ((Edit) edit).parts().stream())
                .forEach(edit -> follow(all, edit));
        all.sort(Annotation.LOWEST_FIRST);
        return List.copyOf(all);
    }

    private static void follow(List<Annotation> all, SingleEdit edit) {
        switch (edit) {
            case AddAnnotation(Annotation added) -> all.add(added);
            case RemoveAnnotation(Annotation removed) -> all.remove(removed);
            case ChangeAnnotation(Annotation before, Annotation after) ->
                all.replaceAll(annotation -> annotation.equals(before) ? after : annotation);
        }
    }

    @Override
    public List<Brief> briefs() {
        if (waiting.isEmpty()) {
            return ledger.briefs();
        }
        Map<String, Brief> all = new TreeMap<>();
        ledger.briefs().forEach(brief -> all.put(brief.id(), brief));
        for (Reversible each : waiting) {
            if (each instanceof BriefEdit edit) {
                Brief after = edit.after();
                if (after == null) {
                    all.remove(edit.id());
                } else {
                    all.put(edit.id(), after);
                }
            }
        }
        return List.copyOf(all.values());
    }

    @Override
    public List<Addition> additions() {
        List<Addition> all = ledger.additions();
        for (Reversible each : waiting) {
            if (each instanceof AdditionEdit edit) {
                all = edit.of(all);
            }
        }
        return all;
    }

    @Override
    public void apply(AdditionEdit edit) throws StoreException {
        keep(edit);
    }

    /** How many edits are only in memory. */
    public int unsaved() {
        return waiting.size();
    }

    @Override
    public void apply(Edit edit) throws StoreException {
        keep(edit);
    }

    @Override
    public void apply(BriefEdit edit) throws StoreException {
        keep(edit);
    }

    private void send(Reversible edit) throws StoreException {
        if (edit instanceof BriefEdit ofBrief) {
            ledger.apply(ofBrief);
        } else if (edit instanceof AdditionEdit ofAdditions) {
            ledger.apply(ofAdditions);
        } else if (edit instanceof Edit ofAnnotations) {
            ledger.apply(ofAnnotations);
        }
    }

    private void keep(Reversible edit) throws StoreException {
        try {
            save();
            send(edit);
        } catch (StoreException refused) {
            if (waiting.isEmpty() && OF_THE_EDIT.contains(refused.reason())) {
                throw refused;
            }
            waiting.add(edit);
            kept.accept(refused);
        }
    }

    /**
     * Tries again what is only in memory. Edits that have become wrong in themselves are told and given up.
     *
     * @throws StoreException when the ledger still refuses; what it took until then is kept there
     */
    public void save() throws StoreException {
        while (!waiting.isEmpty()) {
            try {
                send(waiting.getFirst());
            } catch (StoreException refused) {
                if (!OF_THE_EDIT.contains(refused.reason())) {
                    throw refused;
                }
                kept.accept(refused);
            }
            waiting.removeFirst();
        }
    }

    /** Makes here, too, the edits that another ledger has only in memory, such as that of a store now restored. */
    public void takeOver(UnsavedAnnotations other) throws StoreException {
        for (Reversible edit : List.copyOf(other.waiting)) {
            keep(edit);
        }
    }
}
