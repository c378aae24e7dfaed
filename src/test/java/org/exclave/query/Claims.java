package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Category;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Range;
import org.exclave.catalog.ShippedCatalog;

/** Incidents with figures that are not in the catalogue, for tests. */
public final class Claims {

    private static final Incident MODEL = ShippedCatalog.incident("KT-20220914-01");

    private Claims() {}

    /** Tajik civilians killed in one incident. */
    public static Claim killed(String claimant, Range range, String asOf) {
        return new Claim(
                claimant,
                Measure.KILLED,
                ClaimSide.TAJIK,
                Group.CIVILIAN,
                range,
                asOf,
                ClaimScope.INCIDENT,
                MODEL.sources().getFirst(),
                null);
    }

    /** An incident of that id with these figures. */
    public static Incident incident(String id, Claim... claims) {
        return incident(id, Category.CLASH, List.of(claims));
    }

    /** A row of that id and category with these figures. */
    public static Incident incident(String id, Category category, List<Claim> claims) {
        return new Incident(
                id,
                MODEL.title(),
                MODEL.summary(),
                MODEL.episode(),
                MODEL.tier(),
                MODEL.time(),
                MODEL.timeNote(),
                MODEL.place(),
                MODEL.otherPlaces(),
                category,
                MODEL.tags(),
                MODEL.parties(),
                claims,
                MODEL.accounts(),
                MODEL.verification(),
                MODEL.confidence(),
                MODEL.sources(),
                MODEL.note());
    }
}
