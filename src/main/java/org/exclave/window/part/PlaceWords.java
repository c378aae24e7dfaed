package org.exclave.window.part;

import java.util.Optional;
import org.exclave.cartography.NameLanguage;
import org.exclave.query.FoundPlace;

/** Names a place that was found as the map names it. */
public final class PlaceWords {

    private PlaceWords() {}

    /** The name that is written first. */
    public static String name(FoundPlace place, NameLanguage language) {
        return language.name(place.name(), place.names(), place.country());
    }

    /**
     * What is written quietly beside it: the name by which the place was found, where that is another; else the usual name
     * where that alone tells places of one name apart; else the local one where the map writes it, too.
     */
    public static Optional<String> otherName(FoundPlace place, NameLanguage language) {
        String name = name(place, language);
        String usual = place.name();
        String found = place.matchedName();
        if (isOther(found, name) && isOther(found, usual)) {
            return Optional.of(found);
        }
        boolean tellsApart = usual.indexOf('(') >= 0;
        if (!usual.equals(name) && (tellsApart || isOther(found, name))) {
            return Optional.of(usual);
        }
        return language.secondName(usual, place.names(), place.country()).filter(second -> !second.equals(name));
    }

    /** One of several names that stand together, or a name without its brackets, is no other name. */
    private static boolean isOther(String found, String name) {
        return !name.contains(found) && !NameLanguage.first(found).equals(NameLanguage.first(name));
    }
}
