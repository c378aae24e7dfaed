package org.exclave.cartography;

import java.util.Optional;
import org.exclave.catalog.Family;
import org.exclave.geography.Edition;

/** One line of a legend: a thing that a map may show, in the order in which legends list them. */
public enum LegendItem {
    FIGHTING(Family.FIGHTING),
    CIVILIANS(Family.CIVILIANS),
    DESTRUCTION(Family.DESTRUCTION),
    WATER_AND_ROADS(Family.WATER_AND_ROADS),
    DIPLOMACY(Family.DIPLOMACY),
    CONTEXT(Family.CONTEXT),
    SEVERAL(null),
    UNCERTAIN_PLACE(null),
    HEXAGONS(null),
    HEAT(null),
    DISAGREEMENT(null),
    SOURCES(null),
    LOCAL(null),
    EVENTS(null),
    EVENT_DENSITY(null),
    EVENT_HEXAGONS(null),
    HEXAGON_PARTS(null),
    EVENT_HEAT(null),
    ANNOTATION(null),
    DISPUTED_LINE(null),
    OTHER_BORDER(null),
    EXCLAVE(null),
    DIFFERENCE_OSM_2020(null),
    DIFFERENCE_OSM_2022(null),
    DIFFERENCE_OSM_2026(null),
    DISTRICT_LINE(null),
    RIVER(null),
    SCHEMATIC_RIVER(null),
    SCHEMATIC_ROAD(null),
    NO_DATA(null);

    private final Optional<Family> family;

    LegendItem(@org.jspecify.annotations.Nullable Family family) {
        this.family = Optional.ofNullable(family);
    }

    /** The family whose symbol this is. */
    public Optional<Family> family() {
        return family;
    }

    static LegendItem of(Family family) {
        return valueOf(family.name());
    }

    /** The line for what an edition other than the one shown draws differently. */
    static LegendItem of(Edition other) {
        return valueOf("DIFFERENCE_" + other.name());
    }

    /** The key of its words in {@code messages_*.properties}. */
    public String key() {
        return family.map(known -> "family." + known.id())
                .orElse("legend." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
