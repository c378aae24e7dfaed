package org.exclave.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exclave.annotation.Reversible;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * An overlay layer that came, is drawn in another way, is removed, or is brought back.
 *
 * @param before what there was, or null when it was not there
 * @param after what there is then, or null when it is removed
 * @param name the key of what the user did, the same when it is taken back
 */
public record OverlayEdit(@Nullable ProjectedOverlay before, @Nullable ProjectedOverlay after, String name)
        implements ImportEdit {

    /** A file that was kept as a layer. */
    static OverlayEdit imported(ProjectedOverlay layer) {
        return new OverlayEdit(null, layer, "edit.overlay.import");
    }

    /** A layer that is drawn in another way. */
    static OverlayEdit looking(ProjectedOverlay before, ProjectedOverlay after) {
        return new OverlayEdit(before, after, "edit.overlay.change");
    }

    /** A layer that is removed. */
    static OverlayEdit removed(ProjectedOverlay layer) {
        return new OverlayEdit(layer, null, "edit.overlay.remove");
    }

    @Override
    public Reversible inverse() {
        return new OverlayEdit(after, before, name);
    }

    @Override
    public String subject() {
        ProjectedOverlay one = after == null ? before : after;
        return one == null ? "" : one.ground().name();
    }

    @Override
    public void keep(DataSets sets) throws StoreException {
        OverlayLayers layers = sets.overlays();
        if (after == null) {
            if (before != null) {
                layers.remove(before.id());
            }
        } else if (before == null) {
            layers.bringBack(after.id());
        } else {
            layers.change(after.id(), after.look());
        }
    }

    @Override
    public void show(Session session) {
        session.overlays().all().set(of(session.overlays().all().get()));
    }

    /** What there is then of what there was. */
    private List<ProjectedOverlay> of(List<ProjectedOverlay> there) {
        List<ProjectedOverlay> then = new ArrayList<>(there);
        then.removeIf(layer -> before != null && layer.id() == before.id());
        if (after != null) {
            then.add(after);
            then.sort(Comparator.comparingLong(ProjectedOverlay::id));
        }
        return List.copyOf(then);
    }
}
