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

    private static Catalog read() {
        try {
            return CatalogReader.read(FOLDER);
        } catch (AtlasDataException broken) {
            throw new AssertionError("the shipped catalogue must be sound", broken);
        }
    }
}
