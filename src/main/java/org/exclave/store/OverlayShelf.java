package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.exclave.failure.StoreException;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;

/**
 * The overlay layers of an open store. What is done here is on the disk when it returns; where it is refused, nothing has
 * changed. Each method throws an {@link IllegalStateException} when the store has been closed.
 */
public final class OverlayShelf {

    private final AnnotationStore store;

    OverlayShelf(AnnotationStore store) {
        this.store = store;
    }

    private interface Question<T> {
        T ask(OverlayTable table) throws SQLException, StoreException;
    }

    /**
     * The layers of a store, none if there is no such file; takes no lock and writes nothing.
     *
     * @throws StoreException when the file cannot be read, is no sound store, or one of an older version
     */
    public static List<KeptOverlay> read(Path file) throws StoreException {
        return looking(file, OverlayTable::all, List.of());
    }

    /**
     * The shapes of a layer with all that is said of them; takes no lock and writes nothing.
     *
     * @param id by which the store knows it
     * @throws StoreException as {@link #read}
     */
    public static List<OverlayFeature> readFeatures(Path file, long id) throws StoreException {
        return looking(file, table -> table.features(id), List.of());
    }

    /**
     * What the layers of a store are called, none if there is no such file.
     *
     * @throws StoreException as {@link #read}
     */
    public static List<String> readNames(Path file) throws StoreException {
        return looking(file, OverlayTable::names, List.of());
    }

    private static <T> T looking(Path file, Question<T> question, T otherwise) throws StoreException {
        Path resolved = StoreOpening.resolve(file);
        new StoreOpening(resolved, Clock.systemUTC(), Disk.REAL, Migrations.SHIPPED).read();
        return Files.exists(resolved) ? asked(resolved, question) : otherwise;
    }

    private static <T> T asked(Path file, Question<T> question) throws StoreException {
        try (Connection connection = StoreConnection.reading(file)) {
            return question.ask(new OverlayTable(connection, file));
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, file);
        }
    }

    private <T> T ask(Question<T> question) throws StoreException {
        synchronized (store) {
            if (store.readOnly()) {
                return asked(store.file(), question);
            }
            try {
                return question.ask(store.open().overlays());
            } catch (SQLException failure) {
                throw StoreFailure.of(failure, store.file());
            }
        }
    }

    private interface Change {
        void make(OverlayTable table) throws SQLException, StoreException;
    }

    private void change(Change change) throws StoreException {
        synchronized (store) {
            store.refuseIfReadOnly();
            StoreWriter writer = store.open();
            writer.change(() -> change.make(writer.overlays()), OverlayTable.TABLES);
        }
    }

    /** Every layer, the one that came first before the others. */
    public List<KeptOverlay> all() throws StoreException {
        return ask(OverlayTable::all);
    }

    /** What the layers are called. */
    public List<String> names() throws StoreException {
        return ask(OverlayTable::names);
    }

    /** The shapes of a layer with all that is said of them. */
    public List<OverlayFeature> features(long id) throws StoreException {
        return ask(table -> table.features(id));
    }

    /**
     * What the file said of a shape, an object of JSON; nothing where there is no such shape.
     *
     * @param number of its feature in the file
     */
    public Optional<String> attributes(long id, int number) throws StoreException {
        return ask(table -> table.attributes(id, number));
    }

    /**
     * Adds a layer, all of it or nothing.
     *
     * @param features those of which the layer has the shapes
     * @return by which number the store knows it
     * @throws StoreException when there is a layer of that name ({@code overlaysTaken}), or it cannot be written
     */
    public long add(Overlay overlay, List<OverlayFeature> features) throws StoreException {
        long[] id = {0};
        change(_ -> id[0] = insert(store.open(), overlay, features));
        return id[0];
    }

    /** Adds a layer whose name is free; to be called within a transaction. */
    static long insert(StoreWriter writer, Overlay overlay, List<OverlayFeature> features)
            throws SQLException, StoreException {
        OverlayOrigin origin = overlay.origin();
        for (String text : List.of(overlay.name(), origin.credit(), origin.licence(), origin.file())) {
            writer.requireUnicode(text, overlay.name());
        }
        writer.overlays().requireFree(overlay.name());
        for (OverlayFeature feature : features) {
            writer.requireUnicode(feature.attributes(), overlay.name());
        }
        return writer.overlays().insert(overlay, features, writer.now());
    }

    /** Says how a layer is drawn from now on; does nothing where there is no such layer. */
    public void change(long id, OverlayLook look) throws StoreException {
        change(table -> table.change(id, look));
    }

    /** Removes a layer, if it is there. Until the store is closed it can be brought back; then it goes for good. */
    public void remove(long id) throws StoreException {
        change(_ -> setRemoved(store.open(), id, true));
    }

    /**
     * Brings back a layer that was removed since the store was opened.
     *
     * @throws StoreException when another layer has its name by now ({@code overlaysTaken}), or it cannot be written
     */
    public void bringBack(long id) throws StoreException {
        change(_ -> setRemoved(store.open(), id, false));
    }

    /** Removes a layer or brings it back, whose name is free then; to be called within a transaction. */
    static void setRemoved(StoreWriter writer, long id, boolean removed) throws SQLException, StoreException {
        OverlayTable table = writer.overlays();
        Optional<String> name = removed ? Optional.empty() : table.nameOfRemoved(id);
        if (name.isPresent()) {
            table.requireFree(name.get());
        }
        table.setRemoved(id, removed);
    }
}
