package org.exclave.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exclave.annotation.Link;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;

/**
 * Something in the catalogue to which an annotation can be linked.
 *
 * @param link how annotations remember it
 * @param name how people know it
 * @param sought everything by which it is found
 */
public record LinkTarget(Link link, String name, FoldedText sought) {

    /**
     * All incidents and places of a catalogue, incidents first, each in the order of the catalogue.
     *
     * @param naming how places are named; they are found by their other names, too
     */
    public static List<LinkTarget> of(Catalog catalog, Function<Place, String> naming) {
        List<LinkTarget> targets = new ArrayList<>();
        for (Incident incident : catalog.incidents()) {
            String words = incident.title() + " " + incident.id();
            targets.add(new LinkTarget(
                    new Link(Link.Kind.INCIDENT, incident.id()), incident.title(), FoldedText.of(words)));
        }
        for (Place place : catalog.places()) {
            String words = String.join(" ", place.names().values());
            targets.add(new LinkTarget(
                    new Link(Link.Kind.PLACE, place.id()), naming.apply(place), FoldedText.of(words)));
        }
        return targets;
    }

    /** Where a link leads; empty when the catalogue does not know it. */
    public static Optional<LinkTarget> find(List<LinkTarget> targets, Link link) {
        return targets.stream().filter(target -> target.link.equals(link)).findFirst();
    }

    /** Those with all the words that are written, the ones whose name begins with them first; none for no words. */
    public static List<LinkTarget> search(List<LinkTarget> targets, String written) {
        FoldedText words = FoldedText.of(written);
        if (words.isBlank()) {
            return List.of();
        }
        return targets.stream()
                .filter(target -> target.sought.containsWordsOf(words))
                .sorted(Comparator.comparing(target -> !target.sought.text().startsWith(words.text())))
                .toList();
    }
}
