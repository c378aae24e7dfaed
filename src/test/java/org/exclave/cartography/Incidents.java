package org.exclave.cartography;

import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.PlacePrecision;

/** Incidents as they are not in the catalogue, for tests. */
final class Incidents {

    private Incidents() {}

    /** The same incident, moved to another place. */
    static Incident at(Incident incident, Place place) {
        return new Incident(
                incident.id(),
                incident.title(),
                incident.summary(),
                incident.episode(),
                incident.tier(),
                incident.time(),
                incident.timeNote(),
                place,
                incident.otherPlaces(),
                incident.category(),
                incident.tags(),
                incident.parties(),
                incident.claims(),
                incident.accounts(),
                incident.verification(),
                incident.confidence(),
                incident.sources(),
                incident.note());
    }

    /** The same place, its spot known as a settlement's is. */
    static Place surely(Place place) {
        return new Place(
                place.id(),
                place.names(),
                place.alternativeNames(),
                place.country(),
                place.admin1(),
                place.admin2(),
                place.longitude(),
                place.latitude(),
                PlacePrecision.SETTLEMENT,
                place.radiusKm(),
                place.coordinateSource(),
                place.otherReadings(),
                place.note());
    }
}
