package org.exclave.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the layers that may be left out are drawn, how strongly, and which over which. Immutable.
 *
 * @param drawn those that are drawn
 * @param opacities of those that are paler than usual, {@value #PALEST} to 1
 * @param order of the adjustable ones, the lowest first: those of the ground, then those over everything
 */
public record Layers(Set<Layer> drawn, Map<Layer, Double> opacities, List<Layer> order) {

    /** Paler nobody would see that a layer is there; to leave it out is another thing. */
    public static final double PALEST = 0.2;

    /**
     * What is drawn when nobody asked for anything else: everything but the graticule, and hexagons and heat of either
     * kind.
     */
    public static final Layers USUAL = new Layers(
            EnumSet.complementOf(EnumSet.of(
                    Layer.GRATICULE, Layer.HEXAGONS, Layer.HEAT, Layer.EVENT_HEXAGONS, Layer.EVENT_HEAT)),
            Map.of(),
            Stream.concat(Layer.GROUND.stream(), Layer.TOP.stream()).toList());

    /** @throws IllegalArgumentException when an opacity is out of range or a layer stands where it cannot */
    public Layers {
        Set<Layer> copy = EnumSet.noneOf(Layer.class);
        copy.addAll(drawn);
        drawn = Collections.unmodifiableSet(copy);
        Map<Layer, Double> paler = new EnumMap<>(Layer.class);
        paler.putAll(opacities);
        paler.values().removeIf(opacity -> opacity == 1);
        opacities = Collections.unmodifiableMap(paler);
        order = List.copyOf(order);
        if (!isOrder(order) || !paler.keySet().stream().allMatch(Layer::isAdjustable)) {
            throw new IllegalArgumentException("no order of layers: " + order + ", " + paler);
        }
        if (!paler.values().stream().allMatch(opacity -> opacity >= PALEST && opacity < 1)) {
            throw new IllegalArgumentException("no opacities: " + paler);
        }
    }

    /** Whether layers are all that may change places, those of the ground before those over everything. */
    static boolean isOrder(List<Layer> order) {
        int ground = Layer.GROUND.size();
        return order.size() == ground + Layer.TOP.size()
                && Set.copyOf(order.subList(0, ground)).equals(Set.copyOf(Layer.GROUND))
                && Set.copyOf(order.subList(ground, order.size())).equals(Set.copyOf(Layer.TOP));
    }

    /** Whether a layer is drawn. */
    public boolean draws(Layer layer) {
        return drawn.contains(layer);
    }

    /** Whether incidents are drawn in any way. */
    public boolean drawsIncidents() {
        return draws(Layer.INCIDENTS) || draws(Layer.HEXAGONS) || draws(Layer.HEAT);
    }

    /** Whether imported events are drawn in any way, so that they are owed to somebody. */
    public boolean drawsEvents() {
        return draws(Layer.EVENTS) || countsEvents();
    }

    /** Whether imported events are drawn by how many or how close together they are. */
    public boolean countsEvents() {
        return draws(Layer.EVENT_HEXAGONS) || draws(Layer.EVENT_HEAT);
    }

    /** How strongly a layer is drawn, {@value #PALEST} to 1. */
    public double opacity(Layer layer) {
        return opacities.getOrDefault(layer, 1.0);
    }

    /** The adjustable layers of the ground that are drawn, the lowest first. */
    List<Layer> ground() {
        return order.subList(0, Layer.GROUND.size()).stream().filter(this::draws).toList();
    }

    /** The adjustable layers over everything else that are drawn, the lowest first. */
    List<Layer> top() {
        return order.subList(Layer.GROUND.size(), order.size()).stream()
                .filter(this::draws)
                .toList();
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
        return new Layers(changed, opacities, order);
    }

    /** The same with one layer drawn more or less strongly; what is out of range counts as the nearest that is not. */
    public Layers withOpacity(Layer layer, double opacity) {
        Map<Layer, Double> changed = new EnumMap<>(Layer.class);
        changed.putAll(opacities);
        changed.put(layer, Math.clamp(opacity, PALEST, 1));
        return new Layers(drawn, changed, order);
    }

    /** Whether a layer may change places with the one above it. */
    public boolean mayRise(Layer layer) {
        int place = order.indexOf(layer);
        return place >= 0 && place != Layer.GROUND.size() - 1 && place < order.size() - 1;
    }

    /** Whether a layer may change places with the one below it. */
    public boolean maySink(Layer layer) {
        int place = order.indexOf(layer);
        return place > 0 && place != Layer.GROUND.size();
    }

    /** The same with a layer in the place of the one above it, where it may. */
    public Layers raised(Layer layer) {
        return mayRise(layer) ? swapped(order.indexOf(layer), order.indexOf(layer) + 1) : this;
    }

    /** The same with a layer in the place of the one below it, where it may. */
    public Layers lowered(Layer layer) {
        return maySink(layer) ? swapped(order.indexOf(layer), order.indexOf(layer) - 1) : this;
    }

    private Layers swapped(int one, int other) {
        List<Layer> changed = new ArrayList<>(order);
        Collections.swap(changed, one, other);
        return new Layers(drawn, opacities, changed);
    }

    /** Only what lies below symbols and names, so that two that differ above it alone are the same. */
    public Layers onlyGround() {
        Set<Layer> kept = EnumSet.noneOf(Layer.class);
        Map<Layer, Double> paler = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.GROUND) {
            if (draws(layer)) {
                kept.add(layer);
                paler.put(layer, opacity(layer));
            }
        }
        List<Layer> usualTop = new ArrayList<>(order.subList(0, Layer.GROUND.size()));
        usualTop.addAll(Layer.TOP);
        return new Layers(kept, paler, usualTop);
    }
}
