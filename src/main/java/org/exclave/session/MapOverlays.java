package org.exclave.session;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.cartography.OverlayHits;
import org.exclave.cartography.ProjectedOverlay;
import org.jspecify.annotations.Nullable;

/** Layers of other people's shapes that are drawn between the ground and everything else. */
public final class MapOverlays {

    private final ObjectProperty<List<ProjectedOverlay>> all = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Set<String>> told = new SimpleObjectProperty<>();
    private final ObjectProperty<OverlayHits.@Nullable Hit> selected = new SimpleObjectProperty<>();

    /** No shape is selected any more when its layer is not drawn; one of a layer that looks otherwise is that of the new look. */
    MapOverlays() {
        all.subscribe((_, _) -> follow());
        told.subscribe((_, _) -> follow());
    }

    private void follow() {
        OverlayHits.Hit hit = selected.get();
        if (hit != null) {
            selected.set(drawn().stream()
                    .filter(each -> each.ground() == hit.overlay().ground())
                    .findFirst()
                    .map(each -> new OverlayHits.Hit(each, hit.shape()))
                    .orElse(null));
        }
    }

    /** Every layer, the one that came first before the others. */
    public ObjectProperty<List<ProjectedOverlay>> all() {
        return all;
    }

    /** The names of those that a scene shows that is told, whatever else the user wants to be drawn, or null. */
    public ObjectProperty<@Nullable Set<String>> told() {
        return told;
    }

    /** The shape in the inspector, or null. */
    public ObjectProperty<OverlayHits.@Nullable Hit> selected() {
        return selected;
    }

    /** Those that are drawn, the lowest first. */
    public List<ProjectedOverlay> drawn() {
        Set<String> names = told.get();
        return names == null
                ? ProjectedOverlay.visible(all.get())
                : ProjectedOverlay.named(names, all.get());
    }
}
