package org.exclave.catalog;

import java.nio.file.Path;
import org.exclave.failure.AtlasDataException;

/** The catalogue of this repository, read once for all tests. */
public final class ShippedCatalog {

    /** The repository's {@code data} folder. */
    public static final Path FOLDER = Path.of(System.getProperty("exclave.home", "."), "data");

    private static final Catalog CATALOG = read();

    private ShippedCatalog() {}

    public static Catalog catalog() {
        return CATALOG;
    }

    /** The incident of that id, which must be there. */
    public static Incident incident(String id) {
        return CATALOG.incident(id).orElseThrow();
    }

    /** An incident of this catalogue at another time. */
    public static Incident incidentAt(TimeSpan time) {
        Incident like = incident("KT-20220916-01");
        return new Incident(
                like.id(),
                like.title(),
                like.summary(),
                like.episode(),
                like.tier(),
                time,
                null,
                like.place(),
                like.otherPlaces(),
                like.category(),
                like.tags(),
                like.parties(),
                like.claims(),
                like.accounts(),
                like.verification(),
                like.confidence(),
                like.sources(),
                null);
    }

    private static Catalog read() {
        try {
            return CatalogReader.read(FOLDER);
        } catch (AtlasDataException broken) {
            throw new AssertionError("the shipped catalogue must be sound", broken);
        }
    }
}
