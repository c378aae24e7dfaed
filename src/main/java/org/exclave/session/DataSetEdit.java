package org.exclave.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exclave.annotation.Reversible;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * A set of imported events that is drawn in another way, removed, or brought back.
 *
 * @param before what there was, or null when it had been removed
 * @param after what there is then, or null when it is removed
 */
public record DataSetEdit(@Nullable DataSet before, @Nullable DataSet after) implements Reversible {

    @Override
    public Reversible inverse() {
        return new DataSetEdit(after, before);
    }

    @Override
    public String name() {
        return before != null && after != null ? "edit.dataset.change" : "edit.dataset.remove";
    }

    /** What the set is called that is concerned. */
    public String subject() {
        DataSet one = after == null ? before : after;
        return one == null ? "" : one.name();
    }

    /** Does it where the sets are kept. */
    void keep(DataSets sets) throws StoreException {
        if (after == null) {
            if (before != null) {
                sets.remove(before.id());
            }
        } else if (before == null) {
            sets.bringBack(after.id());
        } else {
            sets.change(after.id(), after.look());
        }
    }

    /** What there is then of what there was. */
    List<DataSet> of(List<DataSet> there) {
        List<DataSet> then = new ArrayList<>(there);
        then.removeIf(set -> before != null && set.id() == before.id());
        if (after != null) {
            then.add(after);
            then.sort(Comparator.comparingLong(DataSet::id));
        }
        return List.copyOf(then);
    }
}
