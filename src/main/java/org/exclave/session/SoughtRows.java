package org.exclave.session;

import java.util.List;

/**
 * What a search through the rows of imported sets has found so far.
 *
 * @param written what is sought, as it was typed
 * @param found the rows, those of the set that came last first, otherwise in the order of their table
 * @param share of all rows that has been looked through, 0 to 1
 * @param over whether nothing more will come: all was looked through, or as many were found as are listed
 */
public record SoughtRows(String written, List<FoundRow> found, double share, boolean over) {

    /** Nothing is sought. */
    public static final SoughtRows NONE = new SoughtRows("", List.of(), 1, true);

    /** Takes a copy of the list. */
    public SoughtRows {
        found = List.copyOf(found);
    }
}
