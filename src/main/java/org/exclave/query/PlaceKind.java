package org.exclave.query;

import org.exclave.catalog.Place;
import org.exclave.geography.Settlement;

/** What a place is, in the order in which places with equally good names are found. */
public enum PlaceKind {
    EXCLAVE("exclave"),
    CAPITAL("capital"),
    /** A hundred thousand inhabitants or more. */
    CITY("city"),
    /** Ten thousand inhabitants or more, or the seat of a region or district. */
    TOWN("town"),
    VILLAGE("village"),
    /** A town or village of which nobody says how many live there. */
    SETTLEMENT("settlement"),
    /** A site, or a spot that is reckoned or stands for another. */
    SPOT("spot"),
    /** A district or region, or a place of which no more is known than the one it lies in. */
    AREA("area");

    private static final int CITY_POPULATION = 100_000;
    private static final int TOWN_POPULATION = 10_000;

    private final String id;

    PlaceKind(String id) {
        this.id = id;
    }

    /** The word under {@code place.kind.} that names it for people. */
    public String id() {
        return id;
    }

    static PlaceKind of(Settlement settlement) {
        if (settlement.featureCode().equals("PPLC")) {
            return CAPITAL;
        }
        if (settlement.population() >= CITY_POPULATION) {
            return CITY;
        }
        boolean seat = settlement.featureCode().equals("PPLA") || settlement.featureCode().equals("PPLA2");
        if (seat || settlement.population() >= TOWN_POPULATION) {
            return TOWN;
        }
        return settlement.population() > 0 ? VILLAGE : SETTLEMENT;
    }

    static PlaceKind of(Place place) {
        return switch (place.precision()) {
            case CITY -> CITY;
            case SETTLEMENT, MUNICIPALITY -> SETTLEMENT;
            case SITE, SITE_ESTIMATE, SETTLEMENT_PROXY, DERIVED, NAME_MATCH -> SPOT;
            case DISTRICT, REGION, UNKNOWN -> AREA;
        };
    }
}
