package org.exclave.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.exclave.bundle.BundledSet;
import org.exclave.bundle.FreshContent;
import org.exclave.bundle.KeptContent;
import org.exclave.cartography.OverlayGround;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.event.EventLook;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;
import org.exclave.session.DataSet;
import org.exclave.session.DataSets;
import org.exclave.session.OverlayLayers;
import org.exclave.session.TakenContent;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptRecords;

/**
 * The sets of events and overlay layers of the store that is open; none where none is.
 *
 * @param store the open store, or nothing
 */
record StoreDataSets(Supplier<Optional<AnnotationStore>> store) implements DataSets {

    @Override
    public OverlayLayers overlays() {
        return new StoreOverlays(store);
    }

    @Override
    public List<DataSet> all() throws StoreException {
        Optional<AnnotationStore> open = store.get();
        return open.isEmpty()
                ? List.of()
                : open.get().events().stream()
                        .map(kept -> new DataSet(
                                kept.id(), new ProjectedEvents(kept.set()).looking(kept.look()), kept.refused()))
                        .toList();
    }

    @Override
    public Optional<List<String>> record(long set, int row) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        return open.isEmpty() ? Optional.empty() : open.get().eventRecord(set, row);
    }

    @Override
    public void eachRecord(long set, RecordVisitor visitor) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            KeptRecords.each(open.get().file(), set, visitor::visit);
        }
    }

    @Override
    public Optional<EventLook> look(long set) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        return open.isEmpty() ? Optional.empty() : open.get().eventLook(set);
    }

    @Override
    public Optional<DataSet> add(ImportedTable table) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataSet(open.get().add(table), new ProjectedEvents(table.set()), table.refused()));
    }

    @Override
    public TakenContent take(FreshContent fresh) throws StoreException {
        AnnotationStore open = store.get().orElseThrow(() -> new StoreException("closed", null));
        List<OverlayGround> grounds = fresh.overlays().stream()
                .map(layer -> new OverlayGround(layer.overlay()))
                .toList();
        KeptContent kept = open.bundles().take(fresh);
        List<DataSet> sets = new ArrayList<>();
        for (int i = 0; i < fresh.sets().size(); i++) {
            BundledSet set = fresh.sets().get(i);
            sets.add(new DataSet(
                    kept.sets().get(i),
                    new ProjectedEvents(set.set()).looking(set.look()),
                    set.table().refused()));
        }
        List<ProjectedOverlay> overlays = new ArrayList<>();
        for (int i = 0; i < grounds.size(); i++) {
            overlays.add(new ProjectedOverlay(
                    kept.overlays().get(i), grounds.get(i), fresh.overlays().get(i).look()));
        }
        return new TakenContent(kept, sets, overlays);
    }

    @Override
    public void turn(KeptContent kept, boolean there) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().bundles().turn(kept, there);
        }
    }

    @Override
    public void change(long set, EventLook look) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().changeLook(set, look);
        }
    }

    @Override
    public void remove(long set) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().removeEvents(set);
        }
    }

    @Override
    public void bringBack(long set) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().bringBackEvents(set);
        }
    }
}
