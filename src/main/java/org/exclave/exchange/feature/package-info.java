/**
 * Anything that has words and perhaps a place and a time, as files that other programs read: written in one way to each format,
 * whatever it is. Knows the formats and {@code geography}, which writes tables; never what it writes.
 */
@NullMarked
package org.exclave.exchange.feature;

import org.jspecify.annotations.NullMarked;
