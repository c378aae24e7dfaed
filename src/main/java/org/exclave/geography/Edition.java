package org.exclave.geography;

import java.util.Arrays;
import java.util.Optional;

/**
 * A state of the border as a map maker drew it. Nobody's border is <em>the</em> border here: nearly half of the
 * Kyrgyz–Tajik line was undelimited in 2021 and 2022, so the atlas always says which edition is drawn. In the order of
 * time.
 */
public enum Edition {
    /** OpenStreetMap before the fighting of 2021. */
    OSM_2020("osm-2020"),
    /** OpenStreetMap around January 2023: after the fighting of 2022, before the treaty of 2025. */
    OSM_2022("osm-2022"),
    /** OpenStreetMap after the treaty of 13 March 2025. */
    OSM_2026("osm-2026");

    /** The edition that is drawn when nobody asked for another. */
    public static final Edition DEFAULT = OSM_2022;

    private final String id;

    Edition(String id) {
        this.id = id;
    }

    /** The name by which files and commands call this edition, such as {@code osm-2022}. */
    public String id() {
        return id;
    }

    /** The edition with exactly this id. */
    public static Optional<Edition> withId(String id) {
        return Arrays.stream(values()).filter(edition -> edition.id.equals(id)).findFirst();
    }
}
