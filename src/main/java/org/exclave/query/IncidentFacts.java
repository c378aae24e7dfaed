package org.exclave.query;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.PlacePrecision;
import org.exclave.geography.BorderFactFinder;
import org.exclave.geography.BorderFacts;

/**
 * How incidents lie to the border, in every edition. Each place is looked up once. Safe to use from several threads.
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
}
