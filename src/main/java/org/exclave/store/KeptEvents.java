package org.exclave.store;

import org.exclave.event.EventLook;
import org.exclave.event.EventSet;

/**
 * A set of events in a store.
 *
 * @param id by which the store knows it
 * @param set its events
 * @param look how it is drawn
 * @param refused how many rows of its table were left out because they could not be understood
 */
public record KeptEvents(long id, EventSet set, EventLook look, int refused) {}
