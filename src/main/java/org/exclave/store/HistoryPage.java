package org.exclave.store;

import java.util.List;

/**
 * A stretch of the history.
 *
 * @param entries those rows of it that were wanted, the newest first
 * @param next before which number the history goes on, or 0 where its first row was reached
 */
public record HistoryPage(List<HistoryEntry> entries, long next) {

    /** Takes a copy of the list. */
    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
