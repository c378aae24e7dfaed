package org.exclave.bundle;

import java.util.List;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;

/**
 * An overlay layer in a bundle, or one that is held against it.
 *
 * @param name what its sender calls it, by which scenes name it; not blank
 * @param origin where it comes from
 * @param features its shapes with all that is said of them, the lowest first
 * @param look how it is drawn
 */
public record BundledOverlay(String name, OverlayOrigin origin, List<OverlayFeature> features, OverlayLook look) {

    /** @throws IllegalArgumentException when the name is blank */
    public BundledOverlay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an overlay needs a name");
        }
        features = List.copyOf(features);
    }

    /** The layer without what is said of its shapes. */
    public Overlay overlay() {
        return new Overlay(name, origin, features.stream().map(OverlayFeature::shape).toList());
    }

    /** Whether another layer has the same origin and shapes, whatever it is called and however it is drawn. */
    public boolean saysTheSameAs(BundledOverlay other) {
        return origin.equals(other.origin) && features.equals(other.features);
    }

    /** The same under another name. */
    BundledOverlay named(String other) {
        return new BundledOverlay(other, origin, features, look);
    }
}
