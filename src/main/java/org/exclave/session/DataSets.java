package org.exclave.session;

import java.util.List;
import java.util.Optional;
import org.exclave.bundle.FreshContent;
import org.exclave.bundle.KeptContent;
import org.exclave.event.EventLook;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;

/** Where sets of imported events are kept, and what comes with them in a bundle. What is done here is on the disk when it returns. Used by one thread. */
public interface DataSets {

    /** Where none are kept, and so none can be changed. */
    DataSets NONE = new DataSets() {
        @Override
        public List<DataSet> all() {
            return List.of();
        }

        @Override
        public Optional<List<String>> record(long set, int row) {
            return Optional.empty();
        }

        @Override
        public void eachRecord(long set, RecordVisitor visitor) {}

        @Override
        public Optional<EventLook> look(long set) {
            return Optional.empty();
        }

        @Override
        public Optional<DataSet> add(ImportedTable table) {
            return Optional.empty();
        }

        @Override
        public TakenContent take(FreshContent fresh) {
            return new TakenContent(new KeptContent(null, List.of(), List.of(), null), List.of(), List.of());
        }

        @Override
        public void turn(KeptContent kept, boolean there) {}

        @Override
        public void change(long set, EventLook look) {}

        @Override
        public void remove(long set) {}

        @Override
        public void bringBack(long set) {}
    };

    /** Where overlay layers are kept; where none are, unless said otherwise. */
    default OverlayLayers overlays() {
        return OverlayLayers.NONE;
    }

    /** All sets, the lowest first. */
    List<DataSet> all() throws StoreException;

    /**
     * The fields of a row as they were written, in the order of the header of the set; nothing where they were not kept.
     *
     * @param row counted from 1
     */
    Optional<List<String>> record(long set, int row) throws StoreException;

    /** How a set is drawn now; nothing where there is no such set, or it was removed. */
    Optional<EventLook> look(long set) throws StoreException;

    /** Is given one row after the other. */
    interface RecordVisitor {

        /**
         * Looks at a row.
         *
         * @param row counted from 1
         * @param fields as they were written, in the order of the header
         * @return whether it wants to see the next
         */
        boolean visit(int row, List<String> fields);
    }

    /**
     * Gives the rows of a set, in their order, to a visitor as long as it wants any. Unlike all else, may be called by
     * any thread, while another changes sets.
     */
    void eachRecord(long set, RecordVisitor visitor) throws StoreException;

    /** Keeps a table; nothing where none can be kept. */
    Optional<DataSet> add(ImportedTable table) throws StoreException;

    /** Keeps what is new of a bundle, all of it or nothing. */
    TakenContent take(FreshContent fresh) throws StoreException;

    /** Makes go what {@link #take} kept, or come again; all of it or nothing. */
    void turn(KeptContent kept, boolean there) throws StoreException;

    /** Says how a set is drawn from now on. */
    void change(long set, EventLook look) throws StoreException;

    /** Removes a set; until the atlas is closed it can be brought back. */
    void remove(long set) throws StoreException;

    /** Brings back a set that was removed. */
    void bringBack(long set) throws StoreException;
}
