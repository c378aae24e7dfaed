package org.exclave.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.exclave.brief.BriefEdit;
import org.exclave.bundle.BundledSet;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventLook;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;
import org.exclave.session.DataSet;
import org.exclave.session.DataSets;
import org.exclave.session.OverlayLayers;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptRecords;
import org.jspecify.annotations.Nullable;

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
    public List<DataSet> take(@Nullable BriefEdit brief, List<BundledSet> sets) throws StoreException {
        AnnotationStore open = store.get().orElseThrow(() -> new StoreException("closed", null));
        List<Long> ids = open.take(brief, sets);
        List<DataSet> taken = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            BundledSet set = sets.get(i);
            taken.add(new DataSet(
                    ids.get(i), new ProjectedEvents(set.set()).looking(set.look()), set.table().refused()));
        }
        return taken;
    }

    @Override
    public void turn(@Nullable BriefEdit brief, List<Long> sets, boolean removed) throws StoreException {
        Optional<AnnotationStore> open = store.get();
        if (open.isPresent()) {
            open.get().turn(brief, sets, removed);
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
