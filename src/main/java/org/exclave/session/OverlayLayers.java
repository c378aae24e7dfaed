package org.exclave.session;

import java.util.List;
import java.util.Optional;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.failure.StoreException;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;

/** Where overlay layers are kept. What is done here is on the disk when it returns. Used by one thread. */
public interface OverlayLayers {

    /** Where none are kept, and so none can be changed. */
    OverlayLayers NONE = new OverlayLayers() {
        @Override
        public List<ProjectedOverlay> all() {
            return List.of();
        }

        @Override
        public List<OverlayFeature> features(long id) {
            return List.of();
        }

        @Override
        public Optional<String> attributes(long id, int number) {
            return Optional.empty();
        }

        @Override
        public Optional<ProjectedOverlay> add(Overlay overlay, List<OverlayFeature> features) {
            return Optional.empty();
        }

        @Override
        public void change(long id, OverlayLook look) {}

        @Override
        public void remove(long id) {}

        @Override
        public void bringBack(long id) {}
    };

    /** All layers, the one that came first before the others, projected for the map. */
    List<ProjectedOverlay> all() throws StoreException;

    /** The shapes of a layer with all that its file said of them. */
    List<OverlayFeature> features(long id) throws StoreException;

    /**
     * What the file said of a shape, an object of JSON; nothing where there is no such shape.
     *
     * @param number of its feature in the file, from 1
     */
    Optional<String> attributes(long id, int number) throws StoreException;

    /** Keeps a layer; nothing where none can be kept. */
    Optional<ProjectedOverlay> add(Overlay overlay, List<OverlayFeature> features) throws StoreException;

    /** Says how a layer is drawn from now on. */
    void change(long id, OverlayLook look) throws StoreException;

    /** Removes a layer; until the atlas is closed it can be brought back. */
    void remove(long id) throws StoreException;

    /** Brings back a layer that was removed. */
    void bringBack(long id) throws StoreException;
}
