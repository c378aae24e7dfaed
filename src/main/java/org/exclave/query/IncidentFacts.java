package org.exclave.query;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.catalog.Account;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Party;
import org.exclave.catalog.Place;
import org.exclave.catalog.PlacePrecision;
import org.exclave.event.EventSet;
import org.exclave.geography.BorderFactFinder;
import org.exclave.geography.BorderFacts;

/**
 * What filters need to know of incidents and what takes time to find out: how they lie to the border, in every edition,
 * and their words ready for comparing. Everything is found out once. Safe to use from several threads.
 */
public final class IncidentFacts {

    private static final double METERS_PER_KILOMETER = 1000;

    /** Where facts come from; {@link BorderFactFinder#factsFor} outside tests. */
    @FunctionalInterface
    interface Finder {
        BorderFacts factsFor(double longitude, double latitude, double radiusMeters);
    }

    private final Finder finder;
    private final Map<String, BorderFacts> known = new ConcurrentHashMap<>();
    private final Map<Incident, FoldedText> words = Collections.synchronizedMap(new IdentityHashMap<>());

    public IncidentFacts(BorderFactFinder finder) {
        this(finder::factsFor);
    }

    IncidentFacts(Finder finder) {
        this.finder = finder;
    }

    /** The facts of an incident's place, or nothing when it has none or its spot is not known at all. */
    public Optional<BorderFacts> of(Incident incident) {
        return Optional.ofNullable(incident.place()).flatMap(this::of);
    }

    /**
     * The facts of a place, or nothing when its spot is not known at all. Of a district or region they hold for its
     * middle, with its radius: the side is mostly too close to tell, and the distance says little.
     */
    public Optional<BorderFacts> of(Place place) {
        if (place.precision() == PlacePrecision.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent(
                place.id(),
                id -> finder.factsFor(place.longitude(), place.latitude(), place.radiusKm() * METERS_PER_KILOMETER)));
    }

    /** The facts of a set of events. */
    public EventFacts of(EventSet events) {
        return new EventFacts(events, finder);
    }

    /** Finds out everything about some incidents beforehand: with the shipped atlas, within 300 ms. */
    public void prepare(Collection<Incident> incidents) {
        incidents.forEach(incident -> {
            of(incident);
            words(incident);
        });
    }

    /** An incident's id, title and summary, the names of its places in all languages, its parties and claimants. */
    FoldedText words(Incident incident) {
        return words.computeIfAbsent(incident, unread -> FoldedText.of(joined(unread)));
    }

    private static String joined(Incident incident) {
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
