package org.exclave.cartography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A layer of the map that may be left out, in the order in which a panel lists them. Land, water, borders and exclaves
 * are always drawn: without them the map would say something else.
 */
public enum Layer {
    /** Symbols of incidents, with the circles of uncertain places. */
    INCIDENTS,
    /** The user's own points and texts. */
    ANNOTATIONS,
    /** Other people's events, imported; never mixed with the incidents. */
    EVENTS,
    /** Shapes of other people's, imported as layers; never the atlas's own. */
    OVERLAYS,
    /** Dots and names of settlements. */
    SETTLEMENTS,
    /** Schematic roads. */
    ROADS,
    /** Lines between the regions of one state. */
    REGIONS,
    /** The shaded relief. */
    RELIEF,
    /** Meridians and parallels, with their degrees. */
    GRATICULE,
    /** How many of the shown incidents lie where, by hexagons with their number. */
    HEXAGONS,
    /** How close together the shown incidents lie, as a smoothed field. */
    HEAT,
    /** How many events of each imported set lie where, by parts of hexagons with their numbers. */
    EVENT_HEXAGONS,
    /** How close together the events of each imported set lie, as lines. */
    EVENT_HEAT,
    /** The small map that shows where the large one lies: beside it on a sheet, on a card in the window. */
    LOCATOR;

    /** Layers that lie on the ground, below borders, and may change places; as they lie usually, the lowest first. */
    static final List<Layer> GROUND = List.of(RELIEF, REGIONS, ROADS, GRATICULE);

    /** Layers that lie over everything else and may change places; as they lie usually, the lowest first. */
    static final List<Layer> TOP = List.of(INCIDENTS, ANNOTATIONS);

    /** Whether it may be drawn paler, and change places with others. */
    public boolean isAdjustable() {
        return GROUND.contains(this) || TOP.contains(this);
    }

    /** The layer with an id. */
    static Optional<Layer> withId(String id) {
        return Stream.of(values()).filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** By which files name it; the last part of the key of its words in {@code messages_*.properties}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
