package org.exclave.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.exclave.cartography.OverlayGround;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.failure.StoreException;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.session.OverlayLayers;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptOverlay;

/**
 * The overlay layers of the store that is open; none where none is.
 *
 * @param store the open store, or nothing
 */
record StoreOverlays(Supplier<Optional<AnnotationStore>> store) implements OverlayLayers {

    @Override
    public List<ProjectedOverlay> all() throws StoreException {
        List<ProjectedOverlay> all = new ArrayList<>();
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            for (KeptOverlay kept : open.get().overlays().all()) {
                all.add(new ProjectedOverlay(kept.id(), new OverlayGround(kept.overlay()), kept.look()));
            }
        }
        return all;
    }

    @Override
    public List<OverlayFeature> features(long id) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        return open.isEmpty() ? List.of() : open.get().overlays().features(id);
    }

    @Override
    public Optional<String> attributes(long id, int number) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        return open.isEmpty() ? Optional.empty() : open.get().overlays().attributes(id, number);
    }

    @Override
    public Optional<ProjectedOverlay> add(Overlay overlay, List<OverlayFeature> features) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        OverlayGround ground = new OverlayGround(overlay);
        return Optional.of(new ProjectedOverlay(open.get().overlays().add(overlay, features), ground, OverlayLook.PLAIN));
    }

    @Override
    public void change(long id, OverlayLook look) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().overlays().change(id, look);
        }
    }

    @Override
    public void remove(long id) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().overlays().remove(id);
        }
    }

    @Override
    public void bringBack(long id) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().overlays().bringBack(id);
        }
    }
}
