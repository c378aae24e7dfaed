package org.exclave.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.catalog.Catalog;
import org.exclave.geography.Geography;

/**
 * Finds settlements, places of the catalogue and exclaves by any of their names, in any language and spelling that
 * {@link FoldedText} takes for the same. Better names come first; then the larger kind of place; then more inhabitants.
 * Immutable. A search looks at every name once: with the atlas that is shipped, well below ten milliseconds.
 */
public final class PlaceSearch {

    private static final int LONGEST = 200;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::likeness)
            .thenComparing(match -> match.place().kind())
            .thenComparing(match -> match.place().population(), Comparator.reverseOrder())
            .thenComparing(match -> match.place().name());

    private final List<NamedPlace> places;

    private record Match(NamedPlace place, PlaceName name, Likeness likeness) {

        /** Of equally good names the one that is as it was typed is better told. */
        static Comparator<Match> bestNameFirst(SoughtName sought) {
            return Comparator.comparing(Match::likeness)
                    .thenComparing(match -> !match.name.beginsAsWritten(sought));
        }
    }

    public PlaceSearch(Geography geography, Catalog catalog) {
        this.places = Gazetteer.of(geography, catalog);
    }

    /**
     * The places with a name like the one written, best first; none for a text without letters or digits, or one longer
     * than any name.
     *
     * @param most how many at most, 0 or more
     */
    public List<FoundPlace> find(String written, int most) {
        SoughtName sought = written.length() > LONGEST ? SoughtName.of("") : SoughtName.of(written);
        if (sought.plain().isEmpty()) {
            return List.of();
        }
        return places.stream()
                .flatMap(place -> match(place, sought).stream())
                .sorted(BEST_FIRST)
                .limit(most)
                .map(match -> match.place().foundBy(match.name()))
                .toList();
    }

    private static Optional<Match> match(NamedPlace place, SoughtName sought) {
        Stream<Match> matches = place.names().stream()
                .flatMap(name -> name.likeness(sought).map(likeness -> new Match(place, name, likeness)).stream());
        return matches.min(Match.bestNameFirst(sought));
    }
}
