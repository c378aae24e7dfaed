package org.exclave.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exclave.annotation.Reversible;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * A set of imported events that came, is drawn in another way, is removed, or is brought back.
 *
 * @param before what there was, or null when it was not there
 * @param after what there is then, or null when it is removed
 * @param name the key of what the user did, the same when it is taken back
 */
public record DataSetEdit(@Nullable DataSet before, @Nullable DataSet after, String name) implements ImportEdit {

    /** A table that was kept as a set. */
    static DataSetEdit imported(DataSet set) {
        return new DataSetEdit(null, set, "edit.dataset.import");
    }

    /** A set that is drawn in another way. */
    static DataSetEdit looking(DataSet before, DataSet after) {
        return new DataSetEdit(before, after, "edit.dataset.change");
    }

    /** A set that is removed. */
    static DataSetEdit removed(DataSet set) {
        return new DataSetEdit(set, null, "edit.dataset.remove");
    }

    @Override
    public Reversible inverse() {
        return new DataSetEdit(after, before, name);
    }

    @Override
    public String subject() {
        DataSet one = after == null ? before : after;
        return one == null ? "" : one.name();
    }

    @Override
    public void keep(DataSets sets) throws StoreException {
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

    @Override
    public void show(Session session) {
        session.imported().all().set(of(session.imported().all().get()));
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
