package org.exclave.exchange.table;

import org.exclave.event.EventSetBuilder;
import org.exclave.event.RecordBlock;

/** How much of a table is read at the most. */
public final class TableLimits {

    /** No file is longer, in bytes. */
    public static final long LARGEST_FILE = 1L << 30;

    /** No table has more rows. */
    public static final int MOST_ROWS = EventSetBuilder.MOST;

    /** No row is longer, in UTF-16 units. */
    public static final int LONGEST_ROW = RecordBlock.LONGEST_ROW;

    /** No table has more columns. */
    public static final int MOST_COLUMNS = RecordBlock.MOST_FIELDS;

    /** No time, coordinate or figure is longer, in UTF-16 units: what is longer is none. */
    static final int LONGEST_VALUE = 200;

    /** All rows together are no longer when packed, in bytes, so that they have room in the memory. */
    public static final long LARGEST_PACKED = 256L << 20;

    /** That much of the beginning is looked at to find out what a file is, in bytes. */
    static final int HEAD = 1 << 20;

    private TableLimits() {}
}
