/**
 * Annotations in formats of markup: KML, KMZ and GPX. What a stranger wrote is read without document types, entities or
 * anything outside the file, within bounds, and links in it are counted, never followed. Knows {@code exchange.geojson} and
 * what that knows.
 */
@NullMarked
package org.exclave.exchange.markup;

import org.jspecify.annotations.NullMarked;
