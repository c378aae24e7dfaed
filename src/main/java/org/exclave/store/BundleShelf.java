package org.exclave.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.brief.BriefEdit;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.BundledSet;
import org.exclave.bundle.FreshContent;
import org.exclave.bundle.KeptContent;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where bundles come into an open store, and go again. What is done here is done as one, and on the disk when it returns; where
 * it is refused, nothing has changed. Each method throws an {@link IllegalStateException} when the store has been closed.
 */
public final class BundleShelf {

    private static final String[] TABLES = {"event_set", "event", "event_record", "overlay", "overlay_shape"};

    private final AnnotationStore store;

    BundleShelf(AnnotationStore store) {
        this.store = store;
    }

    /**
     * Takes in what is new of a bundle.
     *
     * @throws StoreException when a brief or an addition has that id by now ({@code briefConflict}, {@code additionConflict}), a
     *     set or a layer that name ({@code eventsTaken}, {@code overlaysTaken}), or it cannot be written
     */
    public KeptContent take(FreshContent fresh) throws StoreException {
        synchronized (store) {
            store.refuseIfReadOnly();
            StoreWriter writer = store.open();
            requireUnicode(writer, fresh);
            Instant now = writer.now();
            List<Long> sets = new ArrayList<>();
            List<Long> overlays = new ArrayList<>();
            KeptContent edits = new KeptContent(fresh.brief(), List.of(), List.of(), fresh.additions());
            writer.change(
                    () -> {
                        change(writer, edits.brief(true), edits.additions(true), now);
                        for (BundledSet set : fresh.sets()) {
                            long id = writer.insert(set.table(), now);
                            writer.eventTable().change(id, set.look());
                            sets.add(id);
                        }
                        for (BundledOverlay layer : fresh.overlays()) {
                            long id = OverlayShelf.insert(writer, layer.overlay(), layer.features());
                            writer.overlays().change(id, layer.look());
                            overlays.add(id);
                        }
                    },
                    TABLES);
            follow(edits, true);
            return new KeptContent(fresh.brief(), sets, overlays, fresh.additions());
        }
    }

    /**
     * Makes go what {@link #take} kept, or makes it come again.
     *
     * @param there whether it is to be there then
     * @throws StoreException as {@link #take}, and when a brief or an addition has been changed meanwhile
     */
    public void turn(KeptContent kept, boolean there) throws StoreException {
        synchronized (store) {
            store.refuseIfReadOnly();
            StoreWriter writer = store.open();
            Instant now = writer.now();
            writer.change(
                    () -> {
                        change(writer, kept.brief(there), kept.additions(there), now);
                        for (long id : kept.sets()) {
                            writer.setRemoved(id, !there);
                        }
                        for (long id : kept.overlays()) {
                            OverlayShelf.setRemoved(writer, id, !there);
                        }
                    },
                    TABLES);
            follow(kept, there);
        }
    }

    private static void requireUnicode(StoreWriter writer, FreshContent fresh) throws StoreException {
        if (fresh.brief() != null) {
            writer.requireUnicode(fresh.brief());
        }
        if (fresh.additions() != null) {
            writer.requireUnicode(fresh.additions());
        }
        for (BundledSet set : fresh.sets()) {
            writer.requireUnicode(set.table());
        }
    }

    private static void change(
            StoreWriter writer, @Nullable BriefEdit brief, @Nullable AdditionEdit additions, Instant now)
            throws SQLException, StoreException {
        if (brief != null) {
            writer.change(brief, now);
        }
        if (additions != null) {
            writer.change(additions, now);
        }
    }

    private void follow(KeptContent kept, boolean there) {
        BriefEdit brief = kept.brief(there);
        if (brief != null) {
            store.follow(brief);
        }
        AdditionEdit additions = kept.additions(there);
        if (additions != null) {
            store.follow(additions);
        }
    }
}
