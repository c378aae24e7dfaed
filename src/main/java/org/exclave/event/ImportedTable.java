package org.exclave.event;

import java.util.List;

/**
 * A table of events that has been read and is not kept yet.
 *
 * @param set its events
 * @param records each row of the table that became an event, as it was written, in the order of the file
 * @param refused how many rows were left out because they could not be understood
 */
public record ImportedTable(EventSet set, List<RecordBlock> records, int refused) {

    /** @throws IllegalArgumentException when fewer than no rows were refused */
    public ImportedTable {
        records = List.copyOf(records);
        if (refused < 0) {
            throw new IllegalArgumentException("refused: " + refused);
        }
    }
}
