/**
 * The words for people. Every sentence that a person reads stands in {@code messages_*.properties} and is fetched here;
 * times and figures of the catalogue are put into words here too. Knows only {@code failure} and {@code catalog}.
 */
@NullMarked
package org.exclave.language;

import org.jspecify.annotations.NullMarked;
