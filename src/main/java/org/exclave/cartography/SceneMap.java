package org.exclave.cartography;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneView;

/** What a scene of a brief means for the map. */
public final class SceneMap {

    private SceneMap() {}

    /** The usual layers, but of them only those drawn that the scene names; all usual ones where it names none. */
    public static Layers layers(Scene scene) {
        Set<String> drawn = scene.layers();
        if (drawn == null) {
            return Layers.USUAL;
        }
        EnumSet<Layer> named = EnumSet.noneOf(Layer.class);
        Arrays.stream(Layer.values())
                .filter(layer -> drawn.contains(layer.name().toLowerCase(Locale.ROOT)))
                .forEach(named::add);
        return new Layers(named, Layers.USUAL.opacities(), Layers.USUAL.order());
    }

    /** The language of names. */
    public static NameLanguage names(Scene scene) {
        return Optional.ofNullable(scene.names()).flatMap(NameLanguage::withId).orElse(NameLanguage.DEFAULT);
    }

    /** The view that shows at least what the scene wants seen, on a picture of so many logical pixels. */
    public static Viewport view(Scene scene, int width, int height) {
        SceneView wanted = scene.view();
        return Viewport.fitting(wanted.west(), wanted.south(), wanted.east(), wanted.north(), width, height)
                .bounded();
    }
}
