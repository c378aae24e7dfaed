/**
 * Keeps the annotations: a GeoPackage of the user's own, written by SQLite, with its migrations, its history and its last
 * good backup. Opens every file as if a stranger had sent it. Knows {@code annotation}, {@code failure} and, for the
 * coding of geometries and texts, {@code geography} and {@code exchange.geojson}; must not know drawing, windows or the other
 * formats of other people.
 */
@NullMarked
package org.exclave.store;

import org.jspecify.annotations.NullMarked;
