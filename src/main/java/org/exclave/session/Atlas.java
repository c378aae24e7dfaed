package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.exclave.cartography.MapShapes;
import org.exclave.catalog.Addition;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.CatalogReader;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.geography.BorderFactFinder;
import org.exclave.geography.Geography;
import org.exclave.geography.GeographyReader;
import org.exclave.query.IncidentFacts;

/**
 * Everything that one run reads and never changes; when the user adds to the catalogue, there is another atlas.
 *
 * @param geography where
 * @param grown what happened, with what the user added
 * @param shapes the geography, projected for drawing
 * @param borders how any place lies to the borders
 * @param facts where incidents lie in relation to borders and exclaves
 */
public record Atlas(
        Geography geography, GrownCatalog grown, MapShapes shapes, BorderFactFinder borders, IncidentFacts facts) {

    /** What happened: the shipped catalogue with what the user added. */
    public Catalog catalog() {
        return grown.whole();
    }

    /** The same atlas with other additions to its shipped catalogue. */
    public Atlas growing(List<Addition> additions) {
        return additions.equals(grown.additions())
                ? this
                : new Atlas(geography, GrownCatalog.of(grown.shipped(), additions), shapes, borders, facts);
    }

    private interface Reading<T> {
        T read() throws AtlasDataException;
    }

    /**
     * Reads map and catalogue at the same time and waits for both.
     *
     * @throws AtlasDataException with everything that is wrong in either
     */
    public static Atlas read(AtlasHome home, Executor reader) throws AtlasDataException {
        CompletableFuture<Catalog> catalog = start(() -> CatalogReader.read(home.catalogue()), reader);
        List<Fault> faults = new ArrayList<>();
        Geography geography = null;
        MapShapes shapes = null;
        try {
            geography = GeographyReader.read(home.map());
            shapes = new MapShapes(geography);
        } catch (AtlasDataException broken) {
            faults.addAll(broken.faults());
        }
        Catalog read = null;
        try {
            read = await(catalog);
        } catch (AtlasDataException broken) {
            faults.addAll(broken.faults());
        }
        if (geography == null || shapes == null || read == null) {
            throw new AtlasDataException(faults, null);
        }
        BorderFactFinder borders = new BorderFactFinder(geography);
        return new Atlas(geography, GrownCatalog.bare(read), shapes, borders, new IncidentFacts(borders));
    }

    private static <T> CompletableFuture<T> start(Reading<T> reading, Executor reader) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return reading.read();
                    } catch (AtlasDataException broken) {
                        throw new CompletionException(broken);
                    }
                },
                reader);
    }

    private static <T> T await(CompletableFuture<T> future) throws AtlasDataException {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof AtlasDataException broken) {
                throw broken;
            }
            throw failed;
        }
    }
}
