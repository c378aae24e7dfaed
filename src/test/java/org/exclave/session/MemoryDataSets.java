package org.exclave.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exclave.bundle.BundledSet;
import org.exclave.bundle.FreshContent;
import org.exclave.bundle.KeptContent;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.event.EventLook;
import org.exclave.event.ImportedTable;
import org.exclave.event.RecordBlock;
import org.exclave.failure.StoreException;

/** Sets of events in memory; refuses to keep another when it is told that it is full. */
final class MemoryDataSets implements DataSets {

    private final Map<Long, DataSet> kept = new LinkedHashMap<>();
    private final Map<Long, List<RecordBlock>> records = new HashMap<>();
    private final Set<Long> removed = new TreeSet<>();
    boolean full;

    @Override
    public List<DataSet> all() {
        List<DataSet> all = new ArrayList<>(kept.values());
        all.removeIf(set -> removed.contains(set.id()));
        return all;
    }

    @Override
    public Optional<List<String>> record(long set, int row) {
        return Optional.empty();
    }

    @Override
    public void eachRecord(long set, RecordVisitor visitor) {
        for (RecordBlock block : records.getOrDefault(set, List.of())) {
            RecordBlock.Rows rows = block.rows();
            while (rows.next()) {
                if (!visitor.visit(rows.number(), rows.fields())) {
                    return;
                }
            }
        }
    }

    @Override
    public Optional<EventLook> look(long set) {
        return all().stream().filter(one -> one.id() == set).findFirst().map(DataSet::look);
    }

    @Override
    public Optional<DataSet> add(ImportedTable table) throws StoreException {
        if (full) {
            throw new StoreException("full", null, "annotations.gpkg");
        }
        DataSet added = new DataSet(kept.size() + 1, new ProjectedEvents(table.set()), table.refused());
        kept.put(added.id(), added);
        records.put(added.id(), table.records());
        return Optional.of(added);
    }

    @Override
    public TakenContent take(FreshContent fresh) throws StoreException {
        List<DataSet> taken = new ArrayList<>();
        for (BundledSet set : fresh.sets()) {
            add(set.table()).ifPresent(taken::add);
        }
        List<Long> ids = taken.stream().map(DataSet::id).toList();
        return new TakenContent(new KeptContent(fresh.brief(), ids, List.of(), fresh.additions()), taken, List.of());
    }

    @Override
    public void turn(KeptContent kept, boolean there) {
        if (there) {
            kept.sets().forEach(removed::remove);
        } else {
            removed.addAll(kept.sets());
        }
    }

    @Override
    public void change(long set, EventLook look) {
        kept.computeIfPresent(set, (_, before) -> before.looking(look));
    }

    @Override
    public void remove(long set) {
        removed.add(set);
    }

    @Override
    public void bringBack(long set) {
        removed.remove(set);
    }
}
