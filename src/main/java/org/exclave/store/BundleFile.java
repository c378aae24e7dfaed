package org.exclave.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.exclave.brief.Brief;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.BundledSet;
import org.exclave.catalog.Addition;
import org.exclave.event.ImportedTable;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.geography.ForeignPackage;

/**
 * Bundles as files: GeoPackages with the tables of a store and the mark {@code bundle}. A stranger may have made what is read; it
 * is opened as it lies, and never written.
 */
public final class BundleFile {

    /** The form of the mark; what stands in the other tables is said by the version of the store. */
    static final int FORMAT = 1;

    /** Bytes of one text or blob: no brief and no block of rows is longer. */
    static final int LONGEST_VALUE = 16 << 20;

    private BundleFile() {}

    /** Whether a file is a bundle, as far as its mark says; what cannot be opened is none. */
    public static boolean isBundle(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (Connection connection = ForeignPackage.open(file, LONGEST_VALUE)) {
            return ForeignPackage.hasPlainTable(connection, "bundle", List.of("format", "brief"));
        } catch (AtlasDataException | SQLException none) {
            return false;
        }
    }

    /**
     * Puts together what goes into a bundle.
     *
     * @param sets of the store
     * @param overlays of the store
     * @param additions of the store
     * @param store its file; takes no lock and writes nothing
     * @throws StoreException when the rows of a set or the shapes of a layer cannot be read
     */
    public static Bundle of(
            Brief brief, List<KeptEvents> sets, List<KeptOverlay> overlays, List<Addition> additions, Path store)
            throws StoreException {
        List<BundledSet> bundled = new ArrayList<>();
        for (KeptEvents kept : sets) {
            try (Connection connection = StoreConnection.reading(StoreOpening.resolve(store))) {
                ImportedTable table = new ImportedTable(
                        kept.set(), new RecordTable(connection, store).all(kept.id()), kept.refused());
                bundled.add(new BundledSet(table, kept.look()));
            } catch (SQLException failure) {
                throw StoreFailure.of(failure, store);
            }
        }
        List<BundledOverlay> layers = new ArrayList<>();
        for (KeptOverlay kept : overlays) {
            layers.add(new BundledOverlay(
                    kept.overlay().name(),
                    kept.overlay().origin(),
                    OverlayShelf.readFeatures(store, kept.id()),
                    kept.look()));
        }
        return new Bundle(brief, bundled, layers, additions);
    }

    /**
     * Writes a bundle; the same one always as the same bytes.
     *
     * @param target to be made or replaced, whole or not at all
     * @param store the user's own, which is not to be replaced
     * @throws IOException when the file cannot be written
     * @throws StoreException when it would not come back as it is, or the target is the store
     */
    public static void write(Bundle bundle, Path target, Path store) throws IOException, StoreException {
        if (StoreOpening.resolve(target).equals(StoreOpening.resolve(store))) {
            throw new StoreException("backupOntoItself", null, store.toString());
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(BriefJson.text(bundle.brief()))) {
            throw new StoreException("briefUnkept", null, target.toString(), bundle.brief().title());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        try {
            new BundleWriting(bundle, target, Migrations.SHIPPED).write();
        } catch (SQLException refused) {
            throw new IOException(String.valueOf(refused.getMessage()), refused);
        }
    }

    /**
     * What a bundle holds.
     *
     * @throws AtlasDataException when it is none, damaged, made to harm or of a newer atlas
     */
    public static Bundle read(Path file) throws AtlasDataException {
        return new BundleReading(file, Migrations.SHIPPED).read();
    }
}
