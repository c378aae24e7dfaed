package org.exclave.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventLook;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;
import org.exclave.session.DataSet;
import org.exclave.session.DataSets;
import org.exclave.store.AnnotationStore;

/**
 * The sets of events of the store that is open; none where none is.
 *
 * @param store the open store, or nothing
 */
record StoreDataSets(Supplier<Optional<AnnotationStore>> store) implements DataSets {

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
