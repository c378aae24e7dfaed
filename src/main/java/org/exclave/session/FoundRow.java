package org.exclave.session;

import org.exclave.cartography.EventHits;

/**
 * A row of an imported set that a search has found.
 *
 * @param hit the event that was made of it
 * @param column what the column is called in which the words stand, or empty when nobody named it
 * @param passage what stands there, about the words
 */
public record FoundRow(EventHits.Hit hit, String column, String passage) {

    /** In degrees. */
    public double longitude() {
        return hit.events().set().longitude(hit.event());
    }

    /** In degrees. */
    public double latitude() {
        return hit.events().set().latitude(hit.event());
    }

    /** The name of the set. */
    public String set() {
        return hit.events().set().name();
    }

    /** The row in what was imported, from 1. */
    public int row() {
        return hit.events().set().row(hit.event());
    }
}
