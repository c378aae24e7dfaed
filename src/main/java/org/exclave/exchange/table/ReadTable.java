package org.exclave.exchange.table;

import org.exclave.event.ImportedTable;

/**
 * A table that has been read to its end.
 *
 * @param table what could be understood of it
 * @param refused what could not
 */
public record ReadTable(ImportedTable table, RefusedRows refused) {}
