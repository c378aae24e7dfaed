/**
 * Geometries as well-known text, read from files and from the clipboard. Knows {@code exchange.geojson} and what that knows.
 */
@NullMarked
package org.exclave.exchange.wkt;

import org.jspecify.annotations.NullMarked;
