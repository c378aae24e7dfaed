package org.exclave.cartography;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.brief.SceneView;
import org.jspecify.annotations.Nullable;

/** What a scene of a brief means for the map. */
public final class SceneMap {

    /** Logical pixels; only the form of a picture counts that others are made from. */
    private static final int FRAME = 1600;

    private SceneMap() {}

    /**
     * The layers that the scene names, as strong and in the order that it says; all usual ones where it names none. An order
     * that the map does not know, or that leaves a layer out, is the usual one.
     */
    public static Layers layers(Scene scene) {
        SceneLayers said = scene.layers();
        if (said == null) {
            return Layers.USUAL;
        }
        EnumSet<Layer> drawn = EnumSet.noneOf(Layer.class);
        said.drawn().forEach(id -> Layer.withId(id).ifPresent(drawn::add));
        Map<Layer, Double> opacities = new EnumMap<>(Layer.class);
        said.opacities().forEach((id, opacity) -> Layer.withId(id)
                .filter(Layer::isAdjustable)
                .ifPresent(layer -> opacities.put(layer, Math.clamp(opacity, Layers.PALEST, 1))));
        List<Layer> order = said.order().stream().flatMap(id -> Layer.withId(id).stream()).toList();
        return new Layers(drawn, opacities, Layers.isOrder(order) ? order : Layers.USUAL.order());
    }

    /** The names of the overlay layers that the scene shows. */
    public static Set<String> overlays(Scene scene) {
        SceneLayers said = scene.layers();
        return said == null ? Set.of() : said.overlays();
    }

    /** The names of the overlay layers that any scene of a brief shows. */
    public static Set<String> overlays(Brief brief) {
        return brief.scenes().stream()
                .flatMap(scene -> overlays(scene).stream())
                .collect(Collectors.toSet());
    }

    /** Of overlay layers those that the scene names, the lowest first; none where it names none. */
    public static List<ProjectedOverlay> overlays(Scene scene, List<ProjectedOverlay> all) {
        return ProjectedOverlay.named(overlays(scene), all);
    }

    /**
     * What a scene says of these layers; null for the usual ones.
     *
     * @param overlays the overlay layers that are drawn
     */
    public static @Nullable SceneLayers said(Layers layers, List<ProjectedOverlay> overlays) {
        if (layers.equals(Layers.USUAL) && overlays.isEmpty()) {
            return null;
        }
        Map<String, Double> opacities = new TreeMap<>();
        layers.opacities().forEach((layer, opacity) -> opacities.put(layer.id(), opacity));
        return new SceneLayers(
                layers.drawn().stream().map(Layer::id).collect(Collectors.toSet()),
                opacities,
                layers.order().equals(Layers.USUAL.order())
                        ? List.of()
                        : layers.order().stream().map(Layer::id).toList(),
                overlays.stream().map(each -> each.ground().name()).collect(Collectors.toSet()));
    }

    /** The language of names, or the usual one where the scene says none that the map knows. */
    public static NameLanguage names(Scene scene, NameLanguage usual) {
        return Optional.ofNullable(scene.names()).flatMap(NameLanguage::withId).orElse(usual);
    }

    /** The view of just what the scene wants seen, for pictures of any form that show at least this. */
    public static Viewport view(Scene scene) {
        SceneView wanted = scene.view();
        return Viewport.framing(wanted.west(), wanted.south(), wanted.east(), wanted.north(), FRAME);
    }

    /** The view that shows at least what the scene wants seen, on a picture of so many logical pixels. */
    public static Viewport view(Scene scene, int width, int height) {
        SceneView wanted = scene.view();
        return Viewport.fitting(wanted.west(), wanted.south(), wanted.east(), wanted.north(), width, height)
                .bounded();
    }
}
