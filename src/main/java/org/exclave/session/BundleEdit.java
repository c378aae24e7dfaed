package org.exclave.session;

import java.util.List;
import java.util.stream.Stream;
import org.exclave.annotation.Reversible;
import org.exclave.failure.StoreException;

/**
 * What came with a bundle comes, or goes again, as one.
 *
 * @param taken all that came
 * @param there whether it is there then
 * @param subject the title of its brief
 */
public record BundleEdit(TakenContent taken, boolean there, String subject) implements Reversible {

    @Override
    public Reversible inverse() {
        return new BundleEdit(taken, !there, subject);
    }

    @Override
    public String name() {
        return "edit.bundle";
    }

    /** Does it where all that is kept. */
    void keep(DataSets sets) throws StoreException {
        sets.turn(taken.kept(), there);
    }

    /** What it does to each set of events and each layer. */
    List<ImportEdit> ofImports() {
        return Stream.<ImportEdit>concat(
                        taken.sets().stream().map(set -> there ? DataSetEdit.imported(set) : DataSetEdit.removed(set)),
                        taken.overlays().stream()
                                .map(layer -> there ? OverlayEdit.imported(layer) : OverlayEdit.removed(layer)))
                .toList();
    }
}
