package org.exclave.bundle;

import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.ImportedTable;

/**
 * A set of imported events in a bundle.
 *
 * @param table its events, with the rows as they were written
 * @param look how it is drawn
 */
public record BundledSet(ImportedTable table, EventLook look) {

    /** Its events. */
    public EventSet set() {
        return table.set();
    }

    /** The same under another name. */
    BundledSet named(String name) {
        return new BundledSet(new ImportedTable(set().named(name), table.records(), table.refused()), look);
    }
}
