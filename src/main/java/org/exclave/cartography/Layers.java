package org.exclave.cartography;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the layers that may be left out are drawn. Immutable.
 *
 * @param drawn those that are
 */
public record Layers(Set<Layer> drawn) {

    /** What is drawn when nobody asked for anything else: everything but the graticule. */
    public static final Layers USUAL = new Layers(EnumSet.complementOf(EnumSet.of(Layer.GRATICULE)));

    public Layers {
        Set<Layer> copy = EnumSet.noneOf(Layer.class);
        copy.addAll(drawn);
        drawn = Collections.unmodifiableSet(copy);
    }

    /** Whether a layer is drawn. */
    public boolean draws(Layer layer) {
        return drawn.contains(layer);
    }

    /** The same with one layer switched on or off. */
    public Layers with(Layer layer, boolean on) {
        Set<Layer> changed = EnumSet.noneOf(Layer.class);
        changed.addAll(drawn);
        if (on) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new Layers(changed);
    }

    /** Only what lies below symbols and names, so that two that differ above it alone are the same. */
    public Layers ground() {
        return with(Layer.INCIDENTS, false).with(Layer.ANNOTATIONS, false).with(Layer.SETTLEMENTS, false).with(Layer.LOCATOR, false);
    }
}
