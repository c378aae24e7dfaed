package org.exclave.store;

import org.exclave.event.EventSet;

/**
 * A set of events in a store.
 *
 * @param id by which the store knows it
 * @param set its events
 */
public record KeptEvents(long id, EventSet set) {}
