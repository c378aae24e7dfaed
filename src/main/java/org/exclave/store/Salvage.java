package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.catalog.Addition;
import org.exclave.failure.StoreException;
import org.exclave.overlay.OverlayFeature;

/** What still reads of a store that cannot be opened: to look at, or to go on with in a new store. */
public final class Salvage {

    private Salvage() {}

    /**
     * The annotations that can be understood, oldest first; nothing is written. What the table does not give any more is
     * taken from the history.
     */
    public static List<Annotation> read(Path file) throws StoreException {
        return new Wreck(StoreOpening.resolve(file)).annotations();
    }

    /**
     * Opens what can be understood for looking only.
     *
     * @param why the store could not be opened, to be said when an edit is tried
     */
    public static AnnotationStore look(Path file, StoreException why) throws StoreException {
        Path store = StoreOpening.resolve(file);
        Wreck wreck = new Wreck(store);
        return AnnotationStore.readOnly(store, new Contents(0, wreck.annotations(), "", wreck.briefs(), wreck.additions()), why);
    }

    /**
     * Puts a new store, with what can be understood, in the place of the damaged one, which is kept beside it as
     * {@code annotations.damaged-<time>.gpkg}. The history begins anew and says so; the older one is in the kept file.
     *
     * @param clock dates the rows of the new history and the name of the kept file
     * @return where the damaged file is now
     * @throws StoreException when another run has the store open, or the disk refuses; nothing has changed then
     */
    public static Path rescue(Path file, Clock clock) throws StoreException {
        Path store = StoreOpening.resolve(file);
        return new StoreOpening(store, clock, Disk.REAL, Migrations.SHIPPED).alone(() -> rescueAlone(store, clock));
    }

    private static Path rescueAlone(Path store, Clock clock) throws StoreException {
        Wreck wreck = new Wreck(store);
        Path draft = StoreFiles.beside(store, ".salvaged");
        try {
            Files.deleteIfExists(draft);
            try (Connection connection = StoreConnection.building(draft)) {
                Migrations.SHIPPED.run(connection, 0, clock);
                fill(connection, draft, wreck, clock.instant());
            }
            Path aside = StoreFiles.setAside(store, StoreFiles.DAMAGED, clock.instant());
            Files.move(draft, store);
            return aside;
        } catch (IOException failure) {
            throw StoreFailure.writeProtected(failure, store);
        } catch (SQLException failure) {
            throw StoreFailure.of(failure, store);
        }
    }

    private static void fill(Connection connection, Path draft, Wreck wreck, Instant now)
            throws SQLException, StoreException {
        AnnotationTable table = new AnnotationTable(connection, draft);
        HistoryTable history = new HistoryTable(connection);
        EventTable events = new EventTable(connection, draft);
        OverlayTable overlays = new OverlayTable(connection, draft);
        BriefTable briefs = new BriefTable(connection, draft);
        Transaction.run(connection, () -> {
            for (Annotation annotation : wreck.annotations()) {
                table.insert(annotation);
                history.append(new AddAnnotation(annotation), now, Origin.SALVAGE);
            }
            for (KeptEvents kept : wreck.events()) {
                long id = events.insert(wreck.table(kept), now);
                events.change(id, kept.look());
            }
            for (KeptOverlay kept : wreck.overlays()) {
                List<OverlayFeature> features = wreck.features(kept);
                if (features.size() == kept.overlay().shapes().size()) {
                    overlays.change(overlays.insert(kept.overlay(), features, now), kept.look());
                }
            }
            for (Brief brief : wreck.briefs()) {
                briefs.write(null, brief, now);
            }
            List<Addition> additions = wreck.additions();
            if (!additions.isEmpty()) {
                new AdditionTable(connection, draft).write(new AdditionEdit(List.of(), additions, ""), now);
            }
        });
    }
}
