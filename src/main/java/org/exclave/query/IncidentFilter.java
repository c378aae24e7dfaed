package org.exclave.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.catalog.Account;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Party;
import org.exclave.catalog.Place;
import org.exclave.timeline.TimeWindow;

/**
 * Which incidents are shown. Running totals pass or fail like any other row; whoever counts leaves them out.
 *
 * @param window the incident could have happened in part within it
 * @param families the incident is of one of these
 * @param text every word stands in its id, title or summary, in a name of one of its places in any language, or in the
 *     name of a party or claimant; case, accents, hyphens and script do not matter; no word lets everything pass
 */
public record IncidentFilter(TimeWindow window, Set<Family> families, String text) {

    /** Lets everything pass. */
    public static final IncidentFilter EVERYTHING =
            new IncidentFilter(TimeWindow.ALWAYS, EnumSet.allOf(Family.class), "");

    public IncidentFilter {
        EnumSet<Family> ordered = EnumSet.noneOf(Family.class);
        ordered.addAll(families);
        families = Collections.unmodifiableSet(ordered);
    }

    public IncidentFilter withWindow(TimeWindow changed) {
        return new IncidentFilter(changed, families, text);
    }

    public IncidentFilter withFamilies(Set<Family> changed) {
        return new IncidentFilter(window, changed, text);
    }

    public IncidentFilter withText(String changed) {
        return new IncidentFilter(window, families, changed);
    }

    /** Whether an incident is shown. */
    public boolean matches(Incident incident) {
        return matchesWindow(incident) && matchesBesidesWindow(incident);
    }

    /** Whether it could have happened within the window, whatever else the filter says. */
    public boolean matchesWindow(Incident incident) {
        return window.overlaps(incident.time());
    }

    /** Whether family and words let it pass, whatever the window. */
    public boolean matchesBesidesWindow(Incident incident) {
        return families.contains(incident.family()) && matchesText(incident);
    }

    private boolean matchesText(Incident incident) {
        FoldedText sought = FoldedText.of(text);
        return sought.isBlank() || FoldedText.of(words(incident)).containsWordsOf(sought);
    }

    private static String words(Incident incident) {
        Stream<String> own = Stream.of(incident.id(), incident.title(), incident.summary());
        Stream<Place> places = Stream.concat(Stream.ofNullable(incident.place()), incident.otherPlaces().stream());
        Stream<String> names = places.flatMap(place ->
                Stream.concat(place.names().values().stream(), place.alternativeNames().stream()));
        Stream<String> people = Stream.of(
                        incident.claims().stream().map(Claim::claimant),
                        incident.accounts().stream().map(Account::claimant),
                        incident.parties().stream().map(Party::name))
                .flatMap(each -> each);
        return Stream.of(own, names, people).flatMap(each -> each).collect(Collectors.joining(" "));
    }
}
