/**
 * Sets of imported events as files that other programs read, each event with its row as it was written and with its credit.
 * Knows {@code event}, tables and markup, never the store.
 */
@NullMarked
package org.exclave.exchange.events;

import org.jspecify.annotations.NullMarked;
