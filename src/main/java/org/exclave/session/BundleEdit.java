package org.exclave.session;

import java.util.List;
import org.exclave.annotation.Reversible;
import org.exclave.brief.BriefEdit;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * What came with a bundle comes, or goes again, as one.
 *
 * @param brief what becomes of its brief, or null where that was there already
 * @param sets what came of its sets
 * @param there whether they are there then
 * @param subject the title of its brief
 */
public record BundleEdit(@Nullable BriefEdit brief, List<DataSet> sets, boolean there, String subject)
        implements Reversible {

    /** Takes a copy. */
    public BundleEdit {
        sets = List.copyOf(sets);
    }

    @Override
    public Reversible inverse() {
        return new BundleEdit(brief == null ? null : brief.inverse(), sets, !there, subject);
    }

    @Override
    public String name() {
        return "edit.bundle";
    }

    /** Does it where briefs and sets are kept. */
    void keep(DataSets kept) throws StoreException {
        kept.turn(brief, sets.stream().map(DataSet::id).toList(), !there);
    }

    /** What it does to each set. */
    List<DataSetEdit> ofSets() {
        return sets.stream()
                .map(set -> there ? DataSetEdit.imported(set) : DataSetEdit.removed(set))
                .toList();
    }
}
