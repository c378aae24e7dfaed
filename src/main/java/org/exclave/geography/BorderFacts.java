package org.exclave.geography;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a place lies to the border in every edition.
 *
 * @param byEdition one for each {@link Edition}
 */
public record BorderFacts(Map<Edition, SideOfBorder> byEdition) {

    public BorderFacts {
        byEdition = Collections.unmodifiableMap(new EnumMap<>(byEdition));
        Requirement.require(byEdition.size() == Edition.values().length, "every edition", byEdition.keySet());
    }

    /** How the place lies in one edition. */
    public SideOfBorder in(Edition edition) {
        return Objects.requireNonNull(byEdition.get(edition));
    }

    /** Whether all editions give the same country, or are all too close to tell. */
    public boolean sameInAllEditions() {
        return byEdition.values().stream().map(SideOfBorder::country).distinct().count() == 1;
    }
}
