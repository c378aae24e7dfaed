package org.exclave.store;

import java.time.Instant;
import org.exclave.annotation.SingleEdit;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history.
 *
 * @param sequence its number; the first is 1
 * @param madeAt when, by the clock of the machine
 * @param edit what was done
 * @param origin how it came into the history, or null for a gesture of the user in the atlas
 * @param hash its link in the chain, 64 digits in hexadecimal
 */
public record HistoryEntry(long sequence, Instant madeAt, SingleEdit edit, @Nullable Origin origin, String hash) {}
